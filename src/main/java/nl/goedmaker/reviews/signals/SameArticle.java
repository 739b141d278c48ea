package nl.goedmaker.reviews.signals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.signals.ReviewSnapshot.ArticleLows;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Sentence;

/** Low grades of several people name the same article: then it may well be the article. */
final class SameArticle implements SignalRule {
    static final int LEAST = 3;
    private static final int MANY = 5;

    @Override
    public Optional<Signal> in(ReviewSnapshot snapshot) {
        if (!snapshot.review().isLow()) {
            return Optional.empty();
        }
        return snapshot.articles().stream()
                .filter(article -> people(article.reviews()) >= LEAST)
                .max(Comparator.comparingLong(article -> people(article.reviews())))
                .map(SameArticle::signal);
    }

    private static Signal signal(ArticleLows article) {
        long people = people(article.reviews());
        return new Signal(
                Kind.SAME_ARTICLE,
                people >= MANY ? Strength.STRONG : Strength.MODERATE,
                Sentence.of("reviews.signal.article", article.article(), people),
                Signal.rows(article.reviews()));
    }

    /** Who gave no name is somebody else each time. */
    private static long people(List<Rated> reviews) {
        long nameless =
                reviews.stream().filter(review -> review.author().isBlank()).count();
        return nameless
                + reviews.stream()
                        .map(Rated::author)
                        .filter(author -> !author.isBlank())
                        .map(author -> String.join(" ", FoldedText.of(author).words()))
                        .distinct()
                        .count();
    }
}
