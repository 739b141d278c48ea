package nl.goedmaker.ui.keys;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.Sight;

/** The sheet of keys above the window; typing looks among them, Tab goes from category to category. */
public final class KeySheetView {
    @FXML
    private VBox sheet;

    @FXML
    private Button change;

    @FXML
    private Button close;

    @FXML
    private TextField field;

    @FXML
    private Label nothing;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane groups;

    /**
     * @param layer the window's own layer
     * @param changing goes to where the keys are changed
     */
    public static KeySheetView over(KeySheetViewModel model, Texts texts, StackPane layer, Runnable changing) {
        return new KeySheetView(model, texts, layer, changing);
    }

    private KeySheetView(KeySheetViewModel model, Texts texts, StackPane layer, Runnable changing) {
        Parent root = FxmlViews.load(this, texts);
        Overlay overlay = new Overlay(layer, root, model::close);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        // as high as all keys want, also while fewer are shown: nothing moves while one types
        groups.heightProperty().addListener((property, before, height) -> {
            if (model.typedProperty().get().isBlank()) {
                scroll.setPrefViewportHeight(height.doubleValue());
            }
        });
        field.textProperty().bindBidirectional(model.typedProperty());
        nothing.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "ui.keys.nothing", model.typedProperty().get().strip()),
                        model.typedProperty()));
        Shown.when(nothing, Bindings.isEmpty(model.groups()));
        close.setOnAction(event -> model.close());
        change.setOnAction(event -> {
            model.close();
            changing.run();
        });
        model.groups().addListener((ListChangeListener<KeyLines>) now -> groups.getChildren()
                .setAll(model.groups().stream().map(this::group).toList()));
        model.openProperty().addListener((property, before, open) -> {
            if (open) {
                scroll.setVvalue(0);
                overlay.open(field);
            } else {
                overlay.close();
            }
        });
    }

    private Node group(KeyLines lines) {
        Label title = new Label(lines.title());
        title.getStyleClass().add("h2");
        VBox group = new VBox(title);
        group.getStyleClass().add("key-group");
        lines.lines().forEach(line -> group.getChildren().add(row(line)));
        // one thing to come to and to be read out, not a dozen
        group.setFocusTraversable(true);
        group.setAccessibleRole(AccessibleRole.TEXT);
        group.setAccessibleText(lines.title() + ": "
                + lines.lines().stream()
                        .map(line -> line.keys().isEmpty() ? line.title() : line.title() + ", " + line.keys())
                        .collect(Collectors.joining("; ")));
        group.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                Sight.bring(group);
            }
        });
        return group;
    }

    private static Node row(KeyLine line) {
        Label title = new Label(line.title());
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label keys = new Label(line.keys());
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Shown.now(keys, !line.keys().isEmpty());
        HBox row = new HBox(title, keys);
        row.getStyleClass().add("key-row");
        return row;
    }
}
