package nl.goedmaker.tickets.ui;

import java.util.List;
import nl.goedmaker.text.Texts;

/**
 * A complaint as the list shows it.
 *
 * @param details reference, customer, order and channel in one line
 */
public record TicketLine(
        String reference, StatusPill due, String subject, String details, String type, List<String> tags) {
    /** The whole row in words. */
    String spoken(Texts texts) {
        return String.join(", ", subject, texts.get(due.text()), details, type, String.join(", ", tags));
    }
}
