package nl.goedmaker.settings.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.settings.PlannedVacation;
import nl.goedmaker.settings.Schedule;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.settings.TypedHours;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.time.WorkingSlot;
import nl.goedmaker.ui.Desk;

/** When the owner works: the hours of each day as they are typed, the holidays of a country, and vacations. */
public final class HoursCardViewModel {
    private final Schedules schedules;
    private final Desk desk;
    private final Map<DayOfWeek, EditedText> days = new EnumMap<>(DayOfWeek.class);
    private final StringProperty country = new SimpleStringProperty("");
    private String keptCountry = "";
    private final ObservableList<PlannedVacation> vacations = FXCollections.observableArrayList();
    private final EditedText name = new EditedText();
    private final EditedText first = new EditedText();
    private final EditedText last = new EditedText();

    HoursCardViewModel(Schedules schedules, Desk desk) {
        this.schedules = schedules;
        this.desk = desk;
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, new EditedText());
        }
    }

    void show(Schedule kept) {
        days.forEach((day, text) -> text.load(TypedHours.of(day, kept.slots())));
        if (country.get().equals(keptCountry)) {
            country.set(kept.country());
        }
        keptCountry = kept.country();
        if (!vacations.equals(kept.vacations())) {
            vacations.setAll(kept.vacations());
        }
    }

    /** The hours of a day as typed; blank for a day off. */
    public EditedText day(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    /** The country whose holidays are free; blank for none. */
    public StringProperty countryProperty() {
        return country;
    }

    /** Keeps the hours and the country in one step; what is wrong is told at its own day. */
    public void save() {
        List<WorkingSlot> slots = new ArrayList<>();
        boolean wrong = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            EditedText text = day(day);
            text.errorProperty().set("");
            try {
                slots.addAll(TypedHours.parse(day, text.get()));
            } catch (Refusal e) {
                text.errorProperty().set(desk.texts().get(e.sentence()));
                wrong = true;
            }
        }
        if (!wrong) {
            keep(slots, country.get());
        }
    }

    private void keep(List<WorkingSlot> slots, String wanted) {
        desk.background()
                .run(
                        () -> {
                            schedules.saveHours(slots, wanted);
                            return schedules.schedule();
                        },
                        kept -> {
                            days.forEach((day, text) -> text.saved(TypedHours.of(day, kept.slots())));
                            keptCountry = kept.country();
                            desk.notices().done(Sentence.of("settings.change.hours"));
                        },
                        refusal -> day(DayOfWeek.MONDAY)
                                .errorProperty()
                                .set(desk.texts().get(refusal.sentence())));
    }

    /** Keeps the vacation in the form; one day off has no last day. */
    public void addVacation() {
        List.of(name, first, last).forEach(field -> field.errorProperty().set(""));
        LocalDate from;
        LocalDate until;
        try {
            from = Dates.parse(first.get());
        } catch (Refusal e) {
            first.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        try {
            until = last.get().isBlank() ? from : Dates.parse(last.get());
        } catch (Refusal e) {
            last.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        String called = name.get().strip();
        desk.background()
                .run(
                        () -> {
                            schedules.addVacation(called, from, until);
                            return schedules.schedule();
                        },
                        kept -> {
                            List.of(name, first, last).forEach(field -> field.saved(""));
                            show(kept);
                            desk.notices()
                                    .done(Sentence.of(
                                            "settings.change.vacation", called.isBlank() ? from.toString() : called));
                        },
                        refusal -> (refusal.sentence().key().equals("settings.vacation.name") ? name : last)
                                .errorProperty()
                                .set(desk.texts().get(refusal.sentence())));
    }

    public void remove(PlannedVacation vacation) {
        desk.background()
                .run(
                        () -> {
                            schedules.removeVacation(vacation);
                            return schedules.schedule();
                        },
                        kept -> {
                            show(kept);
                            desk.notices().done(Sentence.of("settings.change.noVacation", vacation.words()));
                        });
    }

    /** {@code 21 december 2026 – 3 januari 2027}. */
    public String days(PlannedVacation vacation) {
        LocalDate from = vacation.vacation().first();
        LocalDate until = vacation.vacation().last();
        String begin = Dates.day(from, desk.texts().language());
        return from.equals(until)
                ? begin
                : begin + " – " + Dates.day(until, desk.texts().language());
    }

    public ObservableList<PlannedVacation> vacations() {
        return vacations;
    }

    public EditedText name() {
        return name;
    }

    public EditedText first() {
        return first;
    }

    public EditedText last() {
        return last;
    }
}
