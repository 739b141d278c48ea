package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.text.Texts;

/** The parts of a good answer below each other; each has a tick once the reader finds it in the text. */
final class BuildingBlocks extends VBox {
    private final ReadingAlong reading;
    private final Texts texts;
    private final Consumer<BuildingPart> chosen;
    private final BooleanProperty hints = new SimpleBooleanProperty(true);

    BuildingBlocks(ReadingAlong reading, Texts texts, Consumer<BuildingPart> chosen) {
        this.reading = reading;
        this.texts = texts;
        this.chosen = chosen;
        for (BuildingPart part : BuildingPart.values()) {
            getChildren().add(block(part));
        }
    }

    /** Whether there is room for the hints below the names; they are spoken all the same. */
    BooleanProperty hintsProperty() {
        return hints;
    }

    private Node block(BuildingPart part) {
        String title = (part.ordinal() + 1) + " " + texts.get("replies.part." + part);
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> title + (reading.present().contains(part) ? " ✓" : ""), reading.present()));
        Label hint = new Label(texts.get("replies.part.hint." + part));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.visibleProperty().bind(hints);
        hint.managedProperty().bind(hint.visibleProperty());
        VBox row = new VBox(name, hint);
        row.setId("part-" + part);
        row.getStyleClass().add("pick-row");
        row.setFocusTraversable(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.accessibleTextProperty().bind(Bindings.concat(name.textProperty(), ". ", hint.textProperty()));
        row.setOnMouseClicked(event -> chosen.accept(part));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.accept(part);
                event.consume();
            }
        });
        return row;
    }
}
