package nl.goedmaker.reviews.link;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.text.Sentence;

/**
 * A complaint a review may belong to, and why.
 *
 * @param ticket reference
 * @param strength how much speaks for it; only to be compared with others
 * @param reasons the strongest first, at least one
 */
public record LinkProposal(
        String ticket, String subject, String customer, Instant openedAt, int strength, List<Sentence> reasons) {
    public LinkProposal {
        reasons = List.copyOf(reasons);
    }
}
