package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Sight;
import nl.goedmaker.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** The controls of {@link TicketFields} in a grid; each is looked at when the keyboard leaves it. */
final class TicketForm extends GridPane {
    /** What is seldom told, and helps to see what belongs together. */
    private static final List<List<Field>> MORE = List.of(
            List.of(Field.STREET, Field.POSTCODE, Field.CITY), List.of(Field.BATCH, Field.SUPPLIER, Field.PAID_FROM));

    private final TicketFields fields;
    private final BooleanProperty unfolded;
    private final Texts texts;
    private final ObservableList<String> categories;
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);

    /**
     * @param prefix of the controls' ids, so that two forms do not share any
     * @param categories the owner's categories, suggested where one is typed
     * @param rows the fields beside each other, row by row; below them come those that are seldom needed
     * @param unfolded whether those are shown
     */
    TicketForm(
            String prefix,
            TicketFields fields,
            Texts texts,
            ObservableList<String> categories,
            List<List<Field>> rows,
            BooleanProperty unfolded) {
        this.fields = fields;
        this.texts = texts;
        this.categories = categories;
        this.unfolded = unfolded;
        getStyleClass().add("ticket-form");
        int most = rows.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < most; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / most);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < rows.size(); row++) {
            place(prefix, rows.get(row), row, most);
        }
        add(fold(prefix), 0, rows.size(), most, 1);
        for (int row = 0; row < MORE.size(); row++) {
            for (FormField shown : place(prefix, MORE.get(row), rows.size() + 1 + row, most)) {
                shown.visibleProperty().bind(unfolded);
                shown.managedProperty().bind(unfolded);
            }
        }
    }

    private List<FormField> place(String prefix, List<Field> beside, int row, int most) {
        List<FormField> placed = new ArrayList<>();
        int span = most / beside.size();
        for (int column = 0; column < beside.size(); column++) {
            FormField shown = field(prefix, beside.get(column));
            GridPane.setValignment(shown, VPos.TOP);
            if (beside.get(column) == Field.TEXT) {
                // the customer's words take what room there is
                GridPane.setVgrow(shown, Priority.ALWAYS);
            }
            boolean last = column == beside.size() - 1;
            add(shown, column * span, row, last ? most - column * span : span, 1);
            placed.add(shown);
        }
        return placed;
    }

    private Button fold(String prefix) {
        Button fold = new Button();
        fold.setId(prefix + "-more");
        fold.getStyleClass().addAll("link-button", "fold");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.textProperty()
                .bind(Bindings.when(unfolded)
                        .then(texts.get("tickets.form.less"))
                        .otherwise(texts.get("tickets.form.more")));
        fold.setOnAction(event -> {
            unfolded.set(!unfolded.get());
            if (unfolded.get()) {
                focus(MORE.getFirst().getFirst());
                Control last = Objects.requireNonNull(controls.get(Field.SUPPLIER));
                Screenwork.later(() -> Sight.bring(last.getParent()));
            }
        });
        return fold;
    }

    private FormField field(String prefix, Field field) {
        Control control = control(field);
        control.setId(prefix + "-" + field);
        control.setMaxWidth(Double.MAX_VALUE);
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && control.getScene() != null) {
                fields.check(field);
            }
        });
        controls.put(field, control);
        FormField shown = field == Field.PAID_FROM
                ? new FormField(
                        texts.get("tickets.field." + field),
                        control,
                        new HiddenAccount((TextField) control, fields.value(field), texts))
                : new FormField(texts.get("tickets.field." + field), control);
        shown.errorProperty().bind(fields.error(field));
        return shown;
    }

    private Control control(Field field) {
        return switch (field) {
            case COUNTRY, LANGUAGE, CHANNEL, TYPE -> choice(field);
            case CATEGORY -> category();
            case TEXT -> {
                TextArea area = new TextArea();
                area.setWrapText(true);
                area.setPrefRowCount(7);
                area.setMinHeight(Region.USE_PREF_SIZE);
                area.setMaxHeight(Double.MAX_VALUE);
                VBox.setVgrow(area, Priority.ALWAYS);
                TabKey.leaves(area);
                yield bound(area, field);
            }
            default -> bound(new TextField(), field);
        };
    }

    private TextInputControl bound(TextInputControl input, Field field) {
        input.textProperty().bindBidirectional(fields.value(field));
        switch (field) {
            case DELIVERED -> input.setPromptText(texts.get("tickets.form.dayPrompt"));
            case RECEIVED -> input.setPromptText(texts.get("tickets.form.nowPrompt"));
            case PRICE -> input.setPromptText(texts.get("tickets.form.pricePrompt"));
            case PAID_FROM -> input.setPromptText(texts.get("tickets.form.accountPrompt"));
            default -> input.setPromptText("");
        }
        return input;
    }

    private ComboBox<String> choice(Field field) {
        Map<String, String> choices = fields.choices(field);
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(choices.keySet()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String kept) {
                return kept == null ? "" : choices.getOrDefault(kept, kept);
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        box.valueProperty().bindBidirectional(fields.value(field));
        LetterChoice.on(box);
        return box;
    }

    private ComboBox<String> category() {
        ComboBox<String> box = new ComboBox<>(categories);
        box.setEditable(true);
        box.getEditor().textProperty().bindBidirectional(fields.value(Field.CATEGORY));
        box.getEditor().setAccessibleText(texts.get("tickets.field.CATEGORY"));
        return box;
    }

    void focus(Field field) {
        if (MORE.stream().anyMatch(row -> row.contains(field))) {
            unfolded.set(true);
        }
        Control control = Objects.requireNonNull(controls.get(field));
        control.requestFocus();
        Screenwork.later(() -> Sight.bring(control.getParent()));
    }
}
