package nl.goedmaker.tickets.ui;

import java.util.List;

/**
 * A complaint as the list shows it.
 *
 * @param details reference, customer, order and channel in one line
 */
public record TicketLine(
        String reference, StatusPill due, String subject, String details, String type, List<String> tags) {}
