package nl.goedmaker.reviews.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.rules.RequestRule;
import org.jspecify.annotations.Nullable;

/** Requests to judge again, as kept. */
public interface RequestRepository {
    RequestFacts facts(Review review, LocalDate today);

    /** @throws nl.goedmaker.text.Refusal when a review may be asked about once and was */
    void add(long review, RequestRule rule, Instant at, String reason, @Nullable LocalDate remindOn);

    void settle(long request, RequestOutcome outcome, Instant at);

    void remind(long request, @Nullable LocalDate day);

    /** Requests without an answer whose day to look has come, the oldest first. */
    List<Due> due(LocalDate today, int most);

    /**
     * Lowly graded reviews of solved complaints on some platforms that nobody asked about, the newest first, with what the data
     * says of each; in as many questions for many as for one.
     */
    List<RequestFacts> candidates(List<String> platforms, Instant since, LocalDate today, int most);

    /** @param author of the review */
    record Due(long review, String author, LocalDate day) {}
}
