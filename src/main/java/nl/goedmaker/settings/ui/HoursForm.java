package nl.goedmaker.settings.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.settings.PlannedVacation;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** The hours of the week, a field a day; the holidays; and the vacations as rows with the form of a new one below. */
final class HoursForm {
    private final HoursCardViewModel model;
    private final FormParts parts;
    private final Texts texts;
    private final VBox rows = new VBox();

    HoursForm(HoursCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
        this.texts = parts.texts();
        rows.getStyleClass().add("limit-rows");
        model.vacations().addListener((ListChangeListener<PlannedVacation>) change -> showRows());
        showRows();
    }

    SettingsCard card() {
        List<FormField> days = new ArrayList<>();
        List<TextField> fields = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            EditedText text = model.day(day);
            TextField field = FormParts.field("hours-" + day.getValue(), text);
            field.setPromptText(texts.get("settings.hours.free"));
            field.setOnAction(event -> model.save());
            FormField labelled = new FormField(name(day), field);
            labelled.errorProperty().bindBidirectional(text.errorProperty());
            days.add(labelled);
            fields.add(field);
        }
        Label vacations = new Label(texts.get("settings.field.vacations"));
        vacations.getStyleClass().add("form-label");
        return new SettingsCard(
                "hours",
                texts.get("settings.section.hours"),
                fields.getFirst(),
                parts.hint("settings.hint.hours"),
                FormParts.pair(days.get(0), days.get(1), days.get(2)),
                FormParts.pair(days.get(3), days.get(4)),
                FormParts.pair(days.get(5), days.get(6)),
                parts.group("settings.field.holidays", countries()),
                parts.hint("settings.hint.holidays"),
                FormParts.buttons(parts.accent("settings.hours.save", "hours-save", model::save)),
                vacations,
                rows,
                FormParts.pair(
                        parts.labelled(
                                "settings.field.vacationName",
                                FormParts.field("vacation-name", model.name()),
                                model.name()),
                        parts.labelled(
                                "settings.field.vacationFirst",
                                FormParts.field("vacation-first", model.first()),
                                model.first()),
                        parts.labelled(
                                "settings.field.vacationLast",
                                FormParts.field("vacation-last", model.last()),
                                model.last())),
                FormParts.buttons(parts.button("settings.vacation.add", "vacation-add", model::addVacation)));
    }

    private String name(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, texts.language().locale());
        return name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }

    private HBox countries() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox(country(group, "", texts.get("settings.holidays.none")));
        for (String code : Schedules.COUNTRIES) {
            choices.getChildren().add(country(group, code, texts.get("settings.holidays." + code)));
        }
        return choices;
    }

    private ToggleButton country(ToggleGroup group, String code, String text) {
        ToggleButton choice = FormParts.choice(group, text, "holidays-" + (code.isEmpty() ? "none" : code));
        choice.setSelected(model.countryProperty().get().equals(code));
        model.countryProperty().addListener((property, before, now) -> choice.setSelected(now.equals(code)));
        choice.setOnAction(event -> choice.setSelected(true));
        FormParts.whenSelected(choice, () -> model.countryProperty().set(code));
        return choice;
    }

    private void showRows() {
        rows.getChildren().setAll(model.vacations().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(parts.hint("settings.vacation.none"));
        }
    }

    private Node row(PlannedVacation vacation) {
        Label name = new Label(vacation.vacation().name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label days = new Label(model.days(vacation));
        days.setWrapText(true);
        Button remove =
                parts.button("settings.vacation.remove", "vacation-" + vacation.id(), () -> model.remove(vacation));
        remove.getStyleClass().add("small-button");
        remove.setAccessibleText(remove.getText() + ": " + vacation.vacation().name() + " " + days.getText());
        HBox row = new HBox(name, days, remove);
        row.getStyleClass().add("limit-row");
        return row;
    }
}
