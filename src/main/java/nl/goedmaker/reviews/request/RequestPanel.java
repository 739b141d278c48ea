package nl.goedmaker.reviews.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.request.Condition.State;
import nl.goedmaker.reviews.rules.RequestRule;
import nl.goedmaker.text.Language;

/**
 * Whether a customer may be asked to judge a review again, and why.
 *
 * @param conditions in the order in which they are read
 * @param requests made before, the newest first
 * @param language of the customer, where it is known
 */
public record RequestPanel(
        RequestRule rule, List<Condition> conditions, List<ReviewRequest> requests, Optional<Language> language) {
    public RequestPanel {
        conditions = List.copyOf(conditions);
        requests = List.copyOf(requests);
    }

    /** The hardest state of any condition: {@link State#MET} when the customer may be asked now. */
    public State state() {
        return conditions.stream()
                .map(Condition::state)
                .max(Comparator.naturalOrder())
                .orElse(State.MET);
    }

    /** Whether it may be asked now; with a reason when the data does not show everything. */
    public boolean mayAsk(String reason) {
        return conditions.stream().noneMatch(this::standsInTheWay)
                && (!reason.isBlank() || conditions.stream().allMatch(Condition::isMet));
    }

    private boolean standsInTheWay(Condition condition) {
        return condition.state() == State.NEVER || condition.state() == State.WAITS;
    }

    /** The first condition that is not met. */
    public Optional<Condition> obstacle() {
        return conditions.stream().filter(condition -> !condition.isMet()).max(Comparator.comparing(Condition::state));
    }

    /** The request that has no answer yet. */
    public Optional<ReviewRequest> waiting() {
        return requests.stream().filter(ReviewRequest::isWaiting).findFirst();
    }
}
