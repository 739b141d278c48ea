package nl.goedmaker.replies;

import nl.goedmaker.text.Sentence;

/**
 * A review that belongs to a complaint.
 *
 * @param platform where it stands, by the name the platform writes
 * @param again how its writer may be asked to judge once more
 */
public record LinkedReview(Sentence platform, Again again) {
    /** Ways of asking to judge once more, as the platform of the review allows them. */
    public enum Again {
        /** The platform asks, once for each review. */
        BY_PLATFORM_ONCE,
        /** The platform asks. */
        BY_PLATFORM,
        /** The shop, in neutral words. */
        BY_SHOP,
        /** Nobody. The customer may hear what was done. */
        NOT
    }
}
