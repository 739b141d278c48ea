package nl.goedmaker.replies.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.keys.Pressable;

/**
 * The name of a part of an answer with what it is for below it, pressed as a button is. No button itself: a button does not know how
 * high its wrapped words are.
 */
final class PartRow extends VBox implements Pressable {
    private static final double WITH_KEY_EMS = 17;

    private final Label name = new Label();
    private final Label key = new Label();
    private final Label hint = new Label();
    private final Runnable chosen;

    PartRow(BuildingPart part, Runnable chosen) {
        this.chosen = chosen;
        setId("part-" + part);
        getStyleClass().add("part-button");
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        key.getStyleClass().add("kbd");
        key.setMinWidth(Region.USE_PREF_SIZE);
        // a long name is not torn apart for its key
        Shown.when(
                key,
                key.textProperty()
                        .isNotEmpty()
                        .and(Bindings.createBooleanBinding(
                                () -> getWidth()
                                        >= WITH_KEY_EMS * name.getFont().getSize(),
                                widthProperty(),
                                name.fontProperty())));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, key);
        head.getStyleClass().add("part-head");
        getChildren().addAll(head, hint);
        setFocusTraversable(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                press();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press();
                event.consume();
            }
        });
    }

    Label name() {
        return name;
    }

    /** The key that does the same. */
    Label key() {
        return key;
    }

    Label hint() {
        return hint;
    }

    @Override
    public void press() {
        chosen.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
