package nl.goedmaker.reviews.request;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the data says about a review and the complaint it belongs to.
 *
 * @param complaint {@code null} when the review belongs to none
 * @param requests made before, the newest first
 * @param money of every cashback of the same customer
 */
public record RequestFacts(
        Review review, @Nullable Complaint complaint, List<ReviewRequest> requests, List<Settlement> money) {
    public RequestFacts {
        requests = List.copyOf(requests);
        money = List.copyOf(money);
    }

    /**
     * @param channel through which the owner writes to the customer
     * @param language of the customer
     * @param writtenAt when the owner last wrote, or {@code null}
     * @param closedAt when it was solved, or {@code null}
     */
    public record Complaint(
            String reference,
            Channel channel,
            Language language,
            @Nullable Instant writtenAt,
            @Nullable Instant closedAt) {}

    /** @param at when nothing was left to pay: paid, taken back or run out; {@code null} while it is open */
    public record Settlement(@Nullable Instant at) {}
}
