package nl.goedmaker.payouts.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;

/** The day on which the bank is to pay, as typed. */
public final class ExecutionDayViewModel {
    private final Desk desk;
    private final StringProperty typed;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ExecutionDayViewModel(LocalDate first, Desk desk) {
        this.desk = desk;
        this.typed = new SimpleStringProperty(
                String.format(Locale.ROOT, "%d-%d-%d", first.getDayOfMonth(), first.getMonthValue(), first.getYear()));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** What is wrong with it; blank when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The day; empty, and the problem told, when it is none or has passed. */
    Optional<LocalDate> read() {
        try {
            LocalDate day = Dates.parse(typed.get());
            if (day.isBefore(desk.today())) {
                throw Refusal.badInput("payouts.export.dayPast", day);
            }
            problem.set("");
            return Optional.of(day);
        } catch (Refusal e) {
            problem.set(desk.texts().get(e.sentence()));
            return Optional.empty();
        }
    }
}
