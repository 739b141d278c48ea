package nl.goedmaker.reviews.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.customers.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that may be the one a review is about.
 *
 * @param ticket reference
 * @param mail blank when it is not known
 * @param orders numbers of what was ordered, also by what was merged into it
 * @param articles numbers and names of what was bought
 * @param deliveredOn {@code null} when it is not known
 * @param text the beginning of what the customer wrote
 */
public record LinkCandidate(
        String ticket,
        String subject,
        String customer,
        String mail,
        List<String> orders,
        List<String> articles,
        Channel channel,
        Instant openedAt,
        @Nullable LocalDate deliveredOn,
        String text) {
    public LinkCandidate {
        orders = List.copyOf(orders);
        articles = List.copyOf(articles);
    }
}
