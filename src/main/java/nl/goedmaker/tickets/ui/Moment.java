package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Language;

/** A moment as a list shows it, {@code 22 nov 08:31}. */
record Moment(LocalDateTime at, LocalDate today) implements Displayed {
    static Moment of(Instant instant, Clock clock) {
        return new Moment(LocalDateTime.ofInstant(instant, clock.getZone()), LocalDate.now(clock));
    }

    @Override
    public String display(Language language) {
        return Dates.moment(at, today, language);
    }
}
