package nl.goedmaker.tickets;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** The sentences of what happened to a ticket, with the kept names and amounts in the reader's own words. */
public final class TicketEvents {
    private TicketEvents() {}

    /**
     * The sentence of a {@link TimelineEntry.Kind#CHANGE}. What cannot be read is shown as it was kept.
     *
     * @param moments how a moment is shown
     */
    public static Sentence sentence(TimelineEntry entry, Function<Instant, Displayed> moments) {
        return switch (entry.event()) {
            case "tickets.event.deadlineFirst", "tickets.event.deadlineComplaint" -> deadline(entry, moments);
            default -> Sentence.of(entry.event(), argument(entry, moments));
        };
    }

    /** The moment and, after a space, why it was set. */
    private static Sentence deadline(TimelineEntry entry, Function<Instant, Displayed> moments) {
        String[] parts = entry.text().split(" ", 2);
        try {
            return Sentence.of(entry.event(), moments.apply(Instant.parse(parts[0])), parts.length > 1 ? parts[1] : "");
        } catch (DateTimeParseException e) {
            return Sentence.of(entry.event(), entry.text(), "");
        }
    }

    private static Object argument(TimelineEntry entry, Function<Instant, Displayed> moments) {
        String text = entry.text();
        try {
            return switch (entry.event()) {
                case "tickets.event.remedy", "tickets.event.remedyDone" ->
                    Sentence.of("tickets.remedy.kind." + RemedyKind.valueOf(text));
                case "tickets.event.closed" ->
                    Sentence.of("tickets.reason." + ReasonCode.valueOf(text).code());
                case "tickets.event.snoozed", "tickets.event.snoozedForAnswer", "tickets.event.reminder" ->
                    moments.apply(Instant.parse(text));
                case "cashback.event.offered", "cashback.event.handedOut" -> Money.parse(text);
                default -> text;
            };
        } catch (IllegalArgumentException | DateTimeParseException | Refusal e) {
            return text;
        }
    }
}
