package nl.goedmaker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One of the many complaints of a large demo shop, as it stands today.
 *
 * @param customer {@code null} when it is of the same customer as the complaint before
 * @param article number of the article; {@code null} when the customer named no order
 * @param entries in order of time
 */
public record CrowdTicket(
        @Nullable Person customer,
        @Nullable String article,
        LocalDate delivered,
        String subject,
        TicketType type,
        Channel channel,
        TicketStatus status,
        Instant openedAt,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant closedAt,
        @Nullable Justified justified,
        @Nullable ReasonCode reason,
        Step step,
        @Nullable ChosenRemedy remedy,
        List<Entry> entries) {

    /** Somebody who bought something. */
    public record Person(String name, String email, String country, Language language) {}

    /** What happened. */
    public record Entry(Instant at, Kind kind, String event, String text) {}

    /** What was chosen to make it good, none of it money. */
    public record ChosenRemedy(
            RemedyKind kind,
            Basis basis,
            Instant chosenAt,
            @Nullable Instant doneAt) {}
}
