package nl.goedmaker.replies.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Sight;
import nl.goedmaker.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen for a text of the owner's, with the places that can be put in. */
final class OwnTextFields extends VBox {
    private final OwnTextViewModel model;
    private final Texts texts;
    private final Map<OwnTextField, Control> controls = new LinkedHashMap<>();
    private final TextField name = new TextField();
    private final TextArea body = new TextArea();
    private TextInputControl last = body;

    OwnTextFields(OwnTextViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form");
        setMinWidth(0);
        FormField named = field("replies.own.name", model.name(), name);
        GridPane choices = new GridPane();
        choices.getStyleClass().add("ticket-form");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            choices.getColumnConstraints().add(third);
        }
        choices.addRow(
                0,
                choice(
                        "replies.own.language",
                        model.language(),
                        names(Language.values()),
                        kept -> texts.get("replies.language." + kept)),
                choice(
                        "replies.own.type",
                        model.type(),
                        types(),
                        kept -> texts.get(
                                kept.equals(OwnTextField.ANY) ? "replies.own.anyType" : "tickets.type." + kept)),
                choice(
                        "replies.own.use",
                        model.use(),
                        names(TemplateUse.values()),
                        kept -> texts.get("replies.own.use." + kept)));
        body.setWrapText(true);
        body.getStyleClass().add("own-text-body");
        body.setPrefRowCount(11);
        TabKey.leaves(body);
        FormField text = field("replies.own.body", model.body(), body);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(named, choices, field("replies.own.subject", model.subject(), new TextField()), text, marks());
    }

    /** In the order of the form. */
    List<OwnTextField> all() {
        return List.copyOf(controls.keySet());
    }

    void begin() {
        name.requestFocus();
        name.selectAll();
    }

    void focus(OwnTextField field) {
        Control control = Objects.requireNonNull(controls.get(field));
        control.requestFocus();
        Screenwork.later(() -> Sight.bring(control.getParent()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> types() {
        List<String> names = new java.util.ArrayList<>(List.of(OwnTextField.ANY));
        names.addAll(names(TicketType.values()));
        return names;
    }

    private FormField field(String key, OwnTextField field, TextInputControl input) {
        input.textProperty().bindBidirectional(field.value());
        input.focusedProperty().addListener((property, before, focused) -> {
            if (focused && !field.name().equals("name")) {
                last = input;
            }
        });
        return shown(key, field, input);
    }

    private FormField choice(String key, OwnTextField field, List<String> kept, UnaryOperator<String> words) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(kept));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null || value.isEmpty() ? "" : words.apply(value);
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        box.valueProperty().bindBidirectional(field.value());
        LetterChoice.on(box);
        return shown(key, field, box);
    }

    private FormField shown(String key, OwnTextField field, Control control) {
        control.setId("own-text-" + field.name());
        controls.put(field, control);
        FormField shown = new FormField(texts.get(key), control);
        shown.errorProperty().bindBidirectional(field.error());
        return shown;
    }

    /** Puts something between braces where the caret is, in the subject or the text, whichever was typed in last. */
    private Node marks() {
        MarkMenu menu = new MarkMenu(model, texts, mark -> MarkMenu.put(mark, last));
        Label hint = new Label(texts.get("replies.own.placeHint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        FlowPane flow = new FlowPane(menu, hint);
        flow.getStyleClass().add("letter-buttons");
        return flow;
    }
}
