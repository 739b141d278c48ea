package nl.goedmaker.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.goedmaker.text.Dates;

/** How commands write about tickets when a person reads along. */
final class TicketWords {
    private TicketWords() {}

    static String moment(Session session, Instant instant) {
        LocalDateTime local =
                LocalDateTime.ofInstant(instant, session.services().clock().getZone());
        return Dates.moment(
                local,
                LocalDateTime.now(session.services().clock()).toLocalDate(),
                session.texts().language());
    }
}
