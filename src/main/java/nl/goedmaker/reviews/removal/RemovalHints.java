package nl.goedmaker.reviews.removal;

import java.util.List;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.removal.Hint.Place;
import nl.goedmaker.reviews.removal.Hint.Sign;
import nl.goedmaker.reviews.rules.GroundRule;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.signals.ThreatWords;
import nl.goedmaker.text.Sentence;

/** Reads a review for the grounds on which its platform takes reviews away. Never decides. */
public final class RemovalHints {
    /** From this grade on bol keeps a review that is only about the product, in tenths. */
    private static final int PRODUCT_KEPT_FROM = 80;

    /** A threat stands at the start; a text may be very long. */
    private static final int MOST_READ = 20_000;

    private static final WordFinder INDECENT = WordFinder.of("indecent");
    private static final WordFinder PRODUCT = WordFinder.of("product");
    private static final WordFinder SERVICE = WordFinder.of("service");
    private static final WordFinder POST = WordFinder.of("post");
    private static final WordFinder SELLERS = WordFinder.of("sellers");
    private static final WordFinder HEARSAY = WordFinder.of("hearsay");
    private static final WordFinder THREAT = WordFinder.of("threat");

    private RemovalHints() {}

    /** One for each ground of the platform, in its order. */
    public static List<Hint> of(Review review, PlatformRules rules) {
        return rules.grounds().stream().map(ground -> hint(review, ground)).toList();
    }

    private static Hint hint(Review review, GroundRule rule) {
        String text = review.text();
        return switch (rule.ground()) {
            case PERSONAL_DATA -> found(rule, Traces.personal(text), "reviews.hint.personalData");
            case LINK -> found(rule, Traces.links(text), "reviews.hint.link");
            case ADVERTISING -> found(rule, Traces.links(text), "reviews.hint.advertising");
            case INDECENT, INSULT -> found(rule, INDECENT.in(text), "reviews.hint.indecent");
            case ONLY_PRODUCT -> onlyProduct(review, rule);
            case OTHER_SELLER, PRAISES_COMPETITOR ->
                found(rule, others(review.platform(), SELLERS.in(text), text), "reviews.hint.seller");
            case OUTSIDE_CONTROL -> found(rule, POST.in(text), "reviews.hint.post");
            case HEARSAY -> found(rule, HEARSAY.in(text), "reviews.hint.hearsay");
            case EXTORTION -> found(rule, threats(text), "reviews.hint.threat");
            case FRAUDULENT, NO_EXPERIENCE, NO_CUSTOMER, UNTRUE, INSIDER, ABUSE ->
                new Hint(rule, Sign.OPEN, List.of(), Sentence.of("reviews.hint.prove"));
        };
    }

    private static Hint found(GroundRule rule, List<Place> places, String key) {
        return places.isEmpty()
                ? new Hint(rule, Sign.OPEN, places, Sentence.of("reviews.hint.nothing"))
                : new Hint(rule, Sign.FOUND, places, Sentence.of(key));
    }

    /** The sentence that makes a condition of a review, or else single words that may. */
    private static List<Place> threats(String text) {
        List<Place> sentence = ThreatWords.in(text.substring(0, Math.min(text.length(), MOST_READ))).stream()
                .filter(text::contains)
                .map(words -> new Place(text.indexOf(words), text.indexOf(words) + words.length()))
                .toList();
        return sentence.isEmpty() ? THREAT.in(text) : sentence;
    }

    /** Where a review is posted may well be named in it. */
    private static List<Place> others(Platform platform, List<Place> sellers, String text) {
        return sellers.stream()
                .filter(place -> !place.in(text).equalsIgnoreCase(platform.code()))
                .toList();
    }

    /** bol: wholly about the product and a grade below 8. Part product, part service means no. */
    private static Hint onlyProduct(Review review, GroundRule rule) {
        List<Place> service = SERVICE.in(review.text());
        if (!service.isEmpty()) {
            return new Hint(rule, Sign.EXCLUDED, service, Sentence.of("reviews.hint.service"));
        }
        if (review.platform() == Platform.BOL && review.grade() >= PRODUCT_KEPT_FROM) {
            return new Hint(rule, Sign.EXCLUDED, List.of(), Sentence.of("reviews.hint.highGrade"));
        }
        return found(rule, PRODUCT.in(review.text()), "reviews.hint.product");
    }
}
