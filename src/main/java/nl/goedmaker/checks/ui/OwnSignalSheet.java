package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** The building blocks of an own signal, above the window. */
public final class OwnSignalSheet {
    private final OwnSignalViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField typed = new TextField();
    private final ComboBox<String> chosen;

    /**
     * A sheet that appears when its view model is opened.
     *
     * @param layer the window's own layer; the sheet lies above its first child
     */
    public static OwnSignalSheet over(OwnSignalViewModel model, Texts texts, StackPane layer) {
        return new OwnSignalSheet(model, texts, layer);
    }

    private OwnSignalSheet(OwnSignalViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        this.chosen =
                box("own-signal-chosen", model.form().values(), model.form().valueProperty(), model.form()::words);
        Label title = new Label();
        title.getStyleClass().add("h1");
        title.textProperty().bind(model.titleProperty());
        ScrollPane scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("import-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // the bar of the scroll pane stands beside the fields
        VBox.setMargin(scroll, new Insets(0, -12, 0, 0));
        VBox sheet = new VBox(title, scroll, buttons());
        sheet.setId("own-signal-sheet");
        sheet.getStyleClass().addAll("sheet", "own-signal-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane root = new StackPane(sheet);
        root.getStyleClass().add("veil");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.save();
                event.consume();
            }
        });
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                scroll.setVvalue(0);
                overlay.open(name);
            } else {
                overlay.close();
            }
        });
        goTo(model.nameErrorProperty(), name);
    }

    private void goTo(StringProperty error, Node field) {
        error.addListener((property, before, why) -> {
            if (before.isEmpty() && !why.isEmpty() && model.openProperty().get()) {
                field.requestFocus();
            }
        });
    }

    private VBox fields() {
        name.setId("own-signal-name");
        name.textProperty().bindBidirectional(model.form().nameProperty());
        FormField named = new FormField(texts.get("checks.ownSignal.name"), name);
        named.errorProperty().bindBidirectional(model.nameErrorProperty());
        ComboBox<Direction> direction = box(
                "own-signal-direction",
                FXCollections.observableArrayList(Direction.values()),
                model.form().directionProperty(),
                each -> texts.get("checks.ownSignal.direction." + each));
        ComboBox<Scope> scope = box(
                "own-signal-scope",
                FXCollections.observableArrayList(Scope.values()),
                model.form().scopeProperty(),
                each -> texts.get("checks.ownSignal.scope." + each));
        Runnable follow =
                () -> direction.setDisable(model.form().scopeProperty().get().isAboutOthers());
        model.form().scopeProperty().addListener((property, before, now) -> follow.run());
        follow.run();
        VBox fields = new VBox(
                named,
                grid(
                        new FormField(texts.get("checks.ownSignal.scope"), scope),
                        new FormField(texts.get("checks.ownSignal.direction"), direction),
                        new FormField(
                                texts.get("checks.ownSignal.strength"),
                                box(
                                        "own-signal-strength",
                                        FXCollections.observableArrayList(Strength.LIGHT, Strength.MODERATE),
                                        model.form().strengthProperty(),
                                        each -> texts.get(each.key())))),
                grid(
                        new FormField(
                                texts.get("checks.ownSignal.field"),
                                box(
                                        "own-signal-field",
                                        model.form().fields(),
                                        model.form().fieldProperty(),
                                        each -> texts.get("checks.ownSignal.field." + each))),
                        comparison(),
                        value()),
                counts(),
                preview());
        fields.getStyleClass().addAll("form", "scrolled");
        return fields;
    }

    private FormField comparison() {
        FormField comparison = new FormField(
                texts.get("checks.ownSignal.comparison"),
                box(
                        "own-signal-comparison",
                        model.form().comparisons(),
                        model.form().comparisonProperty(),
                        each -> texts.get("checks.ownSignal.comparison." + each)));
        Shown.when(comparison, model.form().fieldProperty().isNotEqualTo(ComplaintField.ANY));
        return comparison;
    }

    private FormField value() {
        typed.setId("own-signal-value");
        typed.textProperty().bindBidirectional(model.form().valueProperty());
        typed.setAccessibleText(texts.get("checks.ownSignal.value"));
        FormField value = new FormField(texts.get("checks.ownSignal.value"), typed, new StackPane(typed, chosen));
        chosen.setAccessibleText(texts.get("checks.ownSignal.value"));
        value.errorProperty().bindBidirectional(model.valueErrorProperty());
        goTo(model.valueErrorProperty(), typed);
        Runnable follow = () -> {
            Shown.now(chosen, !model.form().values().isEmpty());
            Shown.now(typed, model.form().values().isEmpty());
        };
        model.form().values().addListener((ListChangeListener<String>) change -> follow.run());
        follow.run();
        Shown.when(value, model.form().fieldProperty().isNotEqualTo(ComplaintField.ANY));
        return value;
    }

    private Node counts() {
        TextField least = new TextField();
        least.setId("own-signal-least");
        least.textProperty().bindBidirectional(model.form().leastProperty());
        TextField days = new TextField();
        days.setId("own-signal-days");
        days.textProperty().bindBidirectional(model.form().daysProperty());
        FormField often = new FormField(texts.get("checks.ownSignal.leastLabel"), least);
        often.errorProperty().bindBidirectional(model.countErrorProperty());
        goTo(model.countErrorProperty(), least);
        Node counts = grid(often, new FormField(texts.get("checks.ownSignal.daysLabel"), days));
        Shown.when(counts, model.form().scopeProperty().isNotEqualTo(Scope.COMPLAINT));
        return counts;
    }

    private Node preview() {
        Label head = new Label(texts.get("checks.ownSignal.reads"));
        head.getStyleClass().add("form-label");
        Label reads = wrapped();
        reads.setId("own-signal-reads");
        reads.textProperty().bind(model.readsProperty());
        Shown.when(reads, model.readsProperty().isNotEmpty());
        Label tried = wrapped();
        tried.setId("own-signal-tried");
        tried.getStyleClass().addAll("muted", "small");
        tried.textProperty().bind(model.triedProperty());
        VBox preview = new VBox(head, reads, tried);
        preview.getStyleClass().addAll("card", "own-signal-preview");
        return preview;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node buttons() {
        Button save = button("own-signal-save", "checks.ownSignal.save", model::save);
        save.getStyleClass().add("accent");
        HBox buttons = new HBox(save, button("own-signal-cancel", "checks.ownSignal.cancel", model::close));
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static GridPane grid(Node... nodes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ticket-form");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            grid.getColumnConstraints().add(third);
        }
        grid.addRow(0, List.of(nodes).toArray(Node[]::new));
        return grid;
    }

    private <T> ComboBox<T> box(String id, ObservableList<T> items, Property<T> kept, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        box.valueProperty().addListener((property, before, now) -> {
            // while its choices change a box is empty for a moment
            if (now != null && !now.equals(kept.getValue())) {
                kept.setValue(now);
            }
        });
        kept.addListener((property, before, now) -> box.setValue(now));
        items.addListener((ListChangeListener<T>) change -> box.setValue(kept.getValue()));
        box.setValue(kept.getValue());
        LetterChoice.on(box);
        return box;
    }
}
