package nl.goedmaker.reviews.request;

import java.util.Comparator;
import java.util.Optional;
import nl.goedmaker.replies.LinkedReview;
import nl.goedmaker.replies.LinkedReview.Again;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.tickets.Ticket;

/**
 * The review that a letter about a complaint has to heed. What counts is where the review stands, not where the piece was sold. Of
 * several, the one whose platform allows least: the customer cannot know which of them a letter means.
 */
public final class ReviewsOfTickets {
    private final Reviews reviews;
    private final Requests requests;

    public ReviewsOfTickets(Reviews reviews, Requests requests) {
        this.reviews = reviews;
        this.requests = requests;
    }

    /** Empty when no review belongs to the complaint, or none that still stands. */
    public Optional<LinkedReview> of(Ticket ticket) {
        return reviews.of(ticket).stream().map(this::linked).max(Comparator.comparing(LinkedReview::again));
    }

    private LinkedReview linked(Review review) {
        RequestPanel panel = requests.panel(review);
        boolean isOver = panel.conditions().stream().anyMatch(condition -> condition.state() == Condition.State.NEVER);
        Again again = isOver
                ? Again.NOT
                : switch (panel.rule()) {
                    case BUILT_IN_ONCE -> Again.BY_PLATFORM_ONCE;
                    case BUILT_IN -> Again.BY_PLATFORM;
                    case NEUTRAL_ASK -> Again.BY_SHOP;
                    case INFORM_ONLY, FORBIDDEN -> Again.NOT;
                };
        return new LinkedReview(review.platform().displayName(), again);
    }
}
