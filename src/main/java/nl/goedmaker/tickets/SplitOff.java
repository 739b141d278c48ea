package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.tickets.TimelineEntry.Kind;

/** What a complaint that comes out of another one is to begin with. */
record SplitOff(Ticket from, List<TimelineEntry> entries) {
    /** When the customer first wrote about this. */
    Instant openedAt() {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.MESSAGE_IN)
                .findFirst()
                .orElseGet(entries::getFirst)
                .at();
    }

    NewTicket asNew() {
        return new NewTicket(
                from.customer().name(),
                null,
                null,
                from.customer().country(),
                from.customer().language(),
                new Purchase(null, null, null, null, null),
                from.channel(),
                from.type(),
                "",
                "",
                openedAt());
    }

    /** With the answer that came along; whoever wrote last waits for the other. */
    Ticket answered(Ticket made) {
        TicketChange change = TicketChange.of(made);
        entries.stream()
                .filter(entry -> entry.kind() == Kind.MESSAGE_OUT)
                .findFirst()
                .ifPresent(answer -> change.replied(answer.at()));
        if (waitsSince().isPresent()) {
            change.status(TicketStatus.WAITING);
        }
        return change.done();
    }

    /** Since when the customer has to move; empty when the owner has to. */
    Optional<Instant> waitsSince() {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.NOTE)
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind() == Kind.MESSAGE_OUT)
                .map(TimelineEntry::at);
    }
}
