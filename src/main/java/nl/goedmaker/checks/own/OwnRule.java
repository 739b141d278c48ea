package nl.goedmaker.checks.own;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A signal of the owner’s own: so many complaints of one kind within a time.
 *
 * @param name what it says when it is found
 * @param strength light or moderate; nobody can put together something strong
 * @param value in the form of its {@link ComplaintField}; empty where that has none
 * @param least how many complaints it takes, 1 to 100; 1 for {@link Scope#COMPLAINT}
 * @param days how long before or after the complaint they came in at most, 1 to 3650; no matter for {@link Scope#COMPLAINT}
 */
public record OwnRule(
        String name,
        Direction direction,
        Strength strength,
        Scope scope,
        ComplaintField field,
        Comparison comparison,
        String value,
        int least,
        int days) {
    /** A year. */
    public static final int USUAL_DAYS = 365;

    /**
     * What it rests on. That is the family of the program's own signals that rest on the same: counted in another way, a person's
     * earlier complaints are no second witness.
     */
    public Family family() {
        return switch (scope) {
            case PERSON -> Family.HISTORY;
            case ARTICLE, SUPPLIER -> Family.PRODUCT;
            case COMPLAINT ->
                switch (field) {
                    case TEXT -> Family.STORY;
                    case DAYS_AFTER_DELIVERY -> Family.TIMING;
                    case ANY, TYPE, CHANNEL, PRICE, CATEGORY, JUSTIFIED -> Family.OWN;
                };
        };
    }

    /**
     * Which of the complaints of its scope count.
     *
     * @param openedAt when the complaint came in that is looked into
     */
    public List<String> counts(List<Counted> complaints, Instant openedAt) {
        Duration most = Duration.ofDays(days);
        return complaints.stream()
                .filter(complaint -> scope == Scope.COMPLAINT
                        || Duration.between(openedAt, complaint.openedAt())
                                        .abs()
                                        .compareTo(most)
                                <= 0)
                .filter(this::isMet)
                .map(Counted::reference)
                .toList();
    }

    /** Whether a complaint is of the kind; what is not known about it is never held to be so. */
    public boolean isMet(Counted complaint) {
        return switch (field) {
            case ANY -> true;
            case TYPE -> isSame(complaint.type().name());
            case CHANNEL -> isSame(complaint.channel().code());
            case CATEGORY -> !complaint.category().isBlank() && isSame(complaint.category());
            case JUSTIFIED ->
                complaint.justified() != null
                        && isSame(Objects.requireNonNull(complaint.justified()).name());
            case PRICE ->
                complaint.price() != null
                        && reaches(complaint.price().cents(), Money.parse(value).cents());
            case DAYS_AFTER_DELIVERY -> reaches(complaint.daysAfterDelivery(), Long.parseLong(value));
            case TEXT -> folded(complaint.text()).contains(folded(value));
        };
    }

    private boolean isSame(String found) {
        return found.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)) == (comparison == Comparison.IS);
    }

    private boolean reaches(@Nullable Long found, long limit) {
        return found != null && (comparison == Comparison.AT_LEAST ? found >= limit : found <= limit);
    }

    private static String folded(String text) {
        return FoldedText.of(text).letters();
    }
}
