package nl.goedmaker.reviews.removal;

import java.time.Clock;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.RemovalGround;
import nl.goedmaker.reviews.rules.RuleWords;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Somebody;

/** Helps with asking a platform to take a review away, where one of its own grounds fits, and keeps what was asked. Sends nothing. */
public final class Removals {
    private final RemovalRepository repository;
    private final Reviews reviews;
    private final Rulebook rulebook;
    private final Journal journal;
    private final Clock clock;

    public Removals(RemovalRepository repository, Reviews reviews, Rulebook rulebook, Journal journal, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the text shows of each ground of its platform; empty where nothing is known of the platform. */
    public List<Hint> hints(Review review) {
        return RemovalHints.of(review, rulebook.of(review.platform()));
    }

    /** What was asked before, the newest first. */
    public List<Removal> of(Review review) {
        return repository.of(review.id());
    }

    /**
     * The text for the platform, to be sent by the owner.
     *
     * @param proof what the owner can show; blank when the text of the review says it all
     * @throws Refusal when the platform knows no such ground, it is excluded, or it needs something to show for it
     */
    public Sentence text(Review review, RemovalGround ground, String proof) {
        Hint hint = hint(review, ground);
        if (hint.sign() == Hint.Sign.EXCLUDED) {
            throw new Refusal(Refusal.Kind.NO, hint.sentence());
        }
        if (hint.sign() == Hint.Sign.OPEN && proof.isBlank()) {
            throw Refusal.no("reviews.removal.proof", RuleWords.ground(ground));
        }
        String where = review.platform().displayName().key();
        Object date = review.postedAt().atZone(clock.getZone()).toLocalDate();
        Sentence shown = proof.isBlank()
                ? Sentence.of("reviews.removal.shown", places(hint, review.text()))
                : Sentence.of("reviews.removal.shown", proof.strip());
        return Sentence.of(
                "reviews.removal.text",
                Sentence.of(where),
                date,
                Somebody.named(review.author()),
                RuleWords.ground(ground),
                shown,
                review.text());
    }

    private static String places(Hint hint, String text) {
        return String.join(
                "; ",
                hint.places().stream()
                        .map(place -> "“" + place.in(text) + "”")
                        .distinct()
                        .toList());
    }

    private Hint hint(Review review, RemovalGround ground) {
        PlatformRules rules = rulebook.of(review.platform());
        return RemovalHints.of(review, rules).stream()
                .filter(each -> each.rule().ground() == ground)
                .findFirst()
                .orElseThrow(() -> Refusal.no(
                        "reviews.removal.noGround",
                        RuleWords.ground(ground),
                        review.platform().displayName()));
    }

    /**
     * Keeps that the platform was asked.
     *
     * @param text as it was sent
     * @throws Refusal when the platform has no such ground, or was asked and did not answer yet
     */
    public void asked(Review review, RemovalGround ground, String text) {
        hint(review, ground);
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.removal.empty");
        }
        journal.change(Change.of("reviews.change.removal", review.author()), () -> {
            if (of(review).stream().anyMatch(removal -> removal.outcome() == null)) {
                throw Refusal.no("reviews.removal.waiting");
            }
            repository.add(review.id(), ground, text.strip(), clock.instant());
            reviews.tell(review, "reviews.event.removal");
        });
    }

    /**
     * Keeps what the platform answered. A review that went stays here, with its grade, as the platform counted it until then.
     *
     * @throws Refusal when it was not asked
     */
    public void answered(Review review, Removal.Outcome outcome) {
        journal.change(Change.of("reviews.change.removalAnswer", review.author()), () -> {
            Removal waiting = of(review).stream()
                    .filter(removal -> removal.outcome() == null)
                    .findFirst()
                    .orElseThrow(() -> Refusal.no("reviews.removal.notAsked"));
            repository.settle(waiting.id(), outcome, clock.instant());
            if (outcome == Removal.Outcome.REMOVED) {
                reviews.removed(review);
            }
        });
    }
}
