package nl.goedmaker.cashback.ui;

import java.time.LocalDate;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.BankDays;
import org.jspecify.annotations.Nullable;

/** The day by which a remedy is promised. */
final class PromisedDay {
    private static final int WORKING_DAYS = 3;

    private final BankDays days = new BankDays();

    /** The day that three working days from today falls on. */
    LocalDate inWorkingDays(LocalDate today) {
        LocalDate day = today;
        for (int i = 0; i < WORKING_DAYS; i++) {
            day = days.onOrAfter(day.plusDays(1));
        }
        return day;
    }

    LocalDate inAWeek(LocalDate today) {
        return today.plusDays(7);
    }

    /**
     * The day that was typed; {@code null} for none.
     *
     * @throws Refusal when it is no date, or one that is over
     */
    static @Nullable LocalDate read(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return null;
        }
        LocalDate day = Dates.parse(typed);
        if (day.isBefore(today)) {
            throw Refusal.badInput("cashback.solve.datePast", day);
        }
        return day;
    }
}
