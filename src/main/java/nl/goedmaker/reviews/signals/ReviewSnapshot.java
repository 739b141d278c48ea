package nl.goedmaker.reviews.signals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * What is known around one review, read at once.
 *
 * @param parts grades of parts in tenths, on the review's own scale
 * @param complaint the one it belongs to, or {@code null}
 * @param lowAround low grades from a week before to a week after it, itself included, in order of time
 * @param articles what it is about, each with the low grades about the same in the year before, itself included
 */
public record ReviewSnapshot(
        Rated review,
        String text,
        Map<String, Integer> parts,
        @Nullable Complaint complaint,
        List<Rated> lowAround,
        Habit habit,
        List<ArticleLows> articles) {
    public ReviewSnapshot {
        parts = Map.copyOf(parts);
        lowAround = List.copyOf(lowAround);
        articles = List.copyOf(articles);
    }

    /**
     * @param ticket reference
     * @param messages what the customer wrote, the oldest first
     */
    public record Complaint(
            String ticket,
            TicketType type,
            Instant firstReplyDue,
            @Nullable Instant firstRepliedAt,
            @Nullable LocalDate orderedOn,
            @Nullable LocalDate deliveredOn,
            List<Message> messages) {
        public Complaint {
            messages = List.copyOf(messages);
        }
    }

    public record Message(Instant at, String text) {}

    /**
     * How many low grades there were in the time before.
     *
     * @param over how long that time was; zero for a shop without reviews then
     */
    public record Habit(long lows, Duration over) {
        public static final Habit NONE = new Habit(0, Duration.ZERO);
    }

    public record ArticleLows(String article, List<Rated> reviews) {
        public ArticleLows {
            reviews = List.copyOf(reviews);
        }
    }
}
