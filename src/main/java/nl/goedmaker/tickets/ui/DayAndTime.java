package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;

/** A moment with its day of the week, {@code ma 23 nov 09:00}. */
record DayAndTime(LocalDateTime at, LocalDate today) implements Displayed {
    static DayAndTime of(Instant instant, Clock clock) {
        return new DayAndTime(LocalDateTime.ofInstant(instant, clock.getZone()), LocalDate.now(clock));
    }

    @Override
    public String display(Language language) {
        return at.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.locale()) + " "
                + Dates.moment(at, today, language);
    }
}
