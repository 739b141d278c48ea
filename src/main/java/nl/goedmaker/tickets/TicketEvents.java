package nl.goedmaker.tickets;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;

/** The sentences of what happened to a ticket, with the kept names and amounts in the reader's own words. */
public final class TicketEvents {
    private TicketEvents() {}

    /**
     * The sentence of a {@link TimelineEntry.Kind#CHANGE}, shorter when the owner's own words were left out. What cannot be read
     * is shown as it was kept.
     *
     * @param moments how a moment is shown
     */
    public static Sentence sentence(TimelineEntry entry, Function<Instant, Displayed> moments) {
        return switch (entry.event()) {
            case "tickets.event.deadlineFirst" -> deadline(entry, "tickets.fact.deadlineFirst", moments);
            case "tickets.event.deadlineComplaint" -> deadline(entry, "tickets.fact.deadlineComplaint", moments);
            case "tickets.event.closed" -> orFact(entry, "tickets.fact.closed", moments);
            case "tickets.event.reminderDone" -> orFact(entry, "tickets.fact.reminderDone", moments);
            case "payouts.event.returned" -> orFact(entry, "tickets.fact.returned", moments);
            default -> Sentence.of(entry.event(), argument(entry, moments));
        };
    }

    private static Sentence orFact(TimelineEntry entry, String fact, Function<Instant, Displayed> moments) {
        return entry.text().isEmpty() ? Sentence.of(fact) : Sentence.of(entry.event(), argument(entry, moments));
    }

    /** The moment and, after a space, why it was set. */
    private static Sentence deadline(TimelineEntry entry, String fact, Function<Instant, Displayed> moments) {
        String[] parts = entry.text().split(" ", 2);
        try {
            Displayed due = moments.apply(Instant.parse(parts[0]));
            return parts.length > 1 ? Sentence.of(entry.event(), due, parts[1]) : Sentence.of(fact, due);
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
                default -> entry.event().startsWith("reviews.") ? Somebody.named(text) : text;
            };
        } catch (IllegalArgumentException | DateTimeParseException | Refusal e) {
            return text;
        }
    }
}
