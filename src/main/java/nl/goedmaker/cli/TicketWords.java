package nl.goedmaker.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.goedmaker.attachments.AttachedFile;
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

    /** A file of a complaint, with the field names that scripts rely on. */
    static Map<String, Object> attachment(Session session, AttachedFile file) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", file.name());
        document.put("mediaType", file.mediaType());
        document.put("bytes", file.bytes());
        document.put("sha256", file.sha256());
        document.put("added", session.moment(file.addedAt()));
        return document;
    }
}
