package nl.goedmaker.reviews;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.LanguageGuess;
import nl.goedmaker.replies.ReadyText;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/** Public answers below reviews. The owner posts them on the platform; what would hurt there is neither copied nor kept. */
public final class ReviewReplies {
    private final Reviews reviews;
    private final Function<String, ReplyFacts> facts;
    private final Function<String, List<ReadyText>> own;
    private final Function<Platform, ReplyLimits> limits;
    private final Supplier<RuleLevels> levels;

    /**
     * @param facts what a ticket, by its reference, knows that may not stand in public
     * @param own the owner's texts for public answers, filled in for the author of a review
     * @param limits of public answers on a platform
     * @param levels how the owner wants the reader
     */
    public ReviewReplies(
            Reviews reviews,
            Function<String, ReplyFacts> facts,
            Function<String, List<ReadyText>> own,
            Function<Platform, ReplyLimits> limits,
            Supplier<RuleLevels> levels) {
        this.reviews = reviews;
        this.facts = facts;
        this.own = own;
        this.limits = limits;
        this.levels = levels;
    }

    /** The owner's texts that an answer to this review can begin with. */
    public List<ReadyText> texts(Review review) {
        return own.apply(review.author());
    }

    /** What the platform of a review says of answers. */
    public ReplyLimits limits(Review review) {
        return limits.apply(review.platform());
    }

    /** The first thing for which an answer may not be posted. Nobody says in which language a review is answered, so all are read. */
    public Optional<Finding> blocking(Review review, String text) {
        Function<Language, List<Finding>> reader = reader(review, text);
        return Arrays.stream(Language.values())
                .flatMap(language -> reader.apply(language).stream())
                .filter(Finding::blocks)
                .findFirst();
    }

    /**
     * What the reader notices in an answer: everything in the language it seems to be in, and what stops it in any. What stops comes
     * first.
     */
    public List<Finding> read(Review review, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Function<Language, List<Finding>> reader = reader(review, text);
        Optional<Language> guessed = LanguageGuess.of(text);
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            reader.apply(language).stream()
                    .filter(finding ->
                            finding.blocks() || guessed.filter(language::equals).isPresent())
                    .forEach(finding ->
                            found.putIfAbsent(finding.rule() + " " + finding.start() + " " + finding.end(), finding));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::start))
                .toList();
    }

    /** What is noticed in an answer when it is read in one language. */
    private Function<Language, List<Finding>> reader(Review review, String text) {
        ReplyFacts known = review.ticket() == null ? ReplyFacts.NONE : facts.apply(review.ticket());
        ReplyLint lint = new ReplyLint(levels.get());
        return language -> lint.check(
                ReplyDraft.publicReply(text, language, review.platform().code(), known));
    }

    /** @throws Refusal when the answer is empty, has an open place, or says something that may not be posted */
    public void requirePostable(Review review, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.reply.empty");
        }
        OptionalInt limit = limits(review).characters();
        int length = ReplyLimits.length(text);
        if (limit.isPresent() && length > limit.getAsInt()) {
            throw Refusal.no("reviews.reply.long", review.platform().displayName(), limit.getAsInt(), length);
        }
        new Filling(Texts.in(Language.NL)).requireComplete("", text);
        blocking(review, text).ifPresent(finding -> {
            throw new Refusal(Refusal.Kind.NO, finding.message());
        });
    }

    /**
     * Keeps what the owner posted.
     *
     * @throws Refusal as {@link #requirePostable}
     */
    public void posted(Review review, String text) {
        requirePostable(review, text);
        reviews.reply(review, text);
    }
}
