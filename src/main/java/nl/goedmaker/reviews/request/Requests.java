package nl.goedmaker.reviews.request;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.request.Condition.State;
import nl.goedmaker.reviews.rules.RuleSet;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Somebody;
import org.jspecify.annotations.Nullable;

/** Keeps track of which customers were asked to judge again, and of what came of it. Sends nothing. */
public final class Requests {
    /** How many days after a request it is time to look for an answer. */
    public static final int REMIND_AFTER_DAYS = 7;
    /** Whoever wrote longer ago is not asked any more. */
    private static final Duration STILL_FRESH = Duration.ofDays(90);
    /** So many are looked at for each that is wanted: most wait for something. */
    private static final int LOOKED_AT = 10;

    private final RequestRepository repository;
    private final Reviews reviews;
    private final Rulebook rulebook;
    private final IntSupplier quietDays;
    private final Journal journal;
    private final Clock clock;

    /** @param quietDays how many days have to pass between a cashback that was settled and a request to the same customer */
    public Requests(
            RequestRepository repository,
            Reviews reviews,
            Rulebook rulebook,
            IntSupplier quietDays,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.quietDays = quietDays;
        this.journal = journal;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the customer may be asked now, with each condition. */
    public RequestPanel panel(Review review) {
        return panel(review, rulebook.now());
    }

    private RequestPanel panel(Review review, RuleSet rules) {
        return panel(repository.facts(review, today()), rules, quietDays.getAsInt());
    }

    private RequestPanel panel(RequestFacts facts, RuleSet rules, int quiet) {
        return new RequestRules(rules.of(facts.review().platform()), facts, quiet, today(), clock.getZone()).panel();
    }

    /**
     * Keeps that the customer was asked today.
     *
     * @param reason why, although the data does not show every condition; blank when it does
     * @param remindOn when to look for an answer, or {@code null}
     * @throws Refusal with the first condition that stands in the way
     */
    public void asked(Review review, String reason, @Nullable LocalDate remindOn) {
        journal.change(Change.of("reviews.change.asked", review.author()), () -> {
            RequestPanel panel = panel(review);
            if (!panel.mayAsk(reason)) {
                Condition obstacle = panel.obstacle().orElseThrow();
                throw obstacle.state() == State.UNSEEN
                        ? Refusal.no("reviews.request.needsReason", obstacle.sentence())
                        : new Refusal(Refusal.Kind.NO, obstacle.sentence());
            }
            repository.add(review.id(), panel.rule(), clock.instant(), reason.strip(), remindOn);
            reviews.tell(review, "reviews.event.asked");
        });
    }

    /** Another day to look for an answer; {@code null}: no more. */
    public void remind(Review review, @Nullable LocalDate day) {
        ReviewRequest waiting = waiting(review);
        journal.change(Change.of("reviews.change.asked", review.author()), () -> repository.remind(waiting.id(), day));
    }

    /**
     * The customer gave another grade.
     *
     * @param grade in tenths
     * @throws Refusal when nobody was asked, or the grade is not on the platform's scale
     */
    public void regraded(Review review, int grade) {
        journal.change(Change.of("reviews.change.regraded", review.author()), () -> {
            ReviewRequest waiting = waiting(review);
            reviews.regrade(review, grade);
            repository.settle(
                    waiting.id(),
                    grade == review.grade() ? RequestOutcome.SAME_GRADE : RequestOutcome.NEW_GRADE,
                    clock.instant());
            reviews.tell(review, "reviews.event.regraded");
        });
    }

    /** The customer did not answer, and is not asked on. */
    public void unanswered(Review review) {
        journal.change(Change.of("reviews.change.unanswered", review.author()), () -> {
            repository.settle(waiting(review).id(), RequestOutcome.NO_ANSWER, clock.instant());
            reviews.tell(review, "reviews.event.unanswered");
        });
    }

    private ReviewRequest waiting(Review review) {
        return repository.facts(review, today()).requests().stream()
                .filter(ReviewRequest::isWaiting)
                .findFirst()
                .orElseThrow(() -> Refusal.no("reviews.request.none", Somebody.named(review.author())));
    }

    /** Requests whose day to look for an answer has come. */
    public List<RequestRepository.Due> due(int most) {
        return repository.due(today(), most);
    }

    /** Reviews whose customers may be asked today, all conditions met, the newest first. */
    public List<Review> mayBeAsked(int most) {
        return mayBeAsked(rulebook.now(), most);
    }

    /** The same by rules that were read before. */
    public List<Review> mayBeAsked(RuleSet rules, int most) {
        List<String> platforms = Arrays.stream(Platform.values())
                .filter(platform -> rules.of(platform).request().allowsAsking())
                .map(Platform::code)
                .toList();
        List<RequestFacts> candidates =
                repository.candidates(platforms, clock.instant().minus(STILL_FRESH), today(), most * LOOKED_AT);
        if (candidates.isEmpty()) {
            return List.of();
        }
        int quiet = quietDays.getAsInt();
        return candidates.stream()
                .filter(facts -> panel(facts, rules, quiet).state() == State.MET)
                .map(RequestFacts::review)
                .limit(most)
                .toList();
    }
}
