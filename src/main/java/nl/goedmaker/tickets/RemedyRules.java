package nl.goedmaker.tickets;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which remedy may be chosen on which ground.
 *
 * <p>Source of the order: directive (EU) 2019/771, art. 13: repair or replacement first and free, then price reduction or
 * ending the sale. Money instead of these needs the customer's consent given after the defect was reported. The limit is
 * the owner's own and holds for goodwill only.
 */
public final class RemedyRules {
    private RemedyRules() {}

    /** The remedies that belong to a ground, the law's first one first. */
    public static List<RemedyKind> inOrder(Basis basis) {
        return switch (basis) {
            case STATUTORY ->
                List.of(
                        RemedyKind.REPAIR,
                        RemedyKind.REPLACEMENT,
                        RemedyKind.PRICE_REDUCTION,
                        RemedyKind.REFUND,
                        RemedyKind.CASHBACK);
            case WITHDRAWAL -> List.of(RemedyKind.REFUND);
            case GOODWILL ->
                List.of(RemedyKind.REPAIR, RemedyKind.REPLACEMENT, RemedyKind.CASHBACK, RemedyKind.EXPLANATION);
        };
    }

    /**
     * Why a remedy cannot be chosen like this; empty when it can.
     *
     * @param goodwillLimit the most that goodwill gives without a reason; {@code null} when no price is known
     * @param sellerProves whether the seller still has to prove that the piece was good
     */
    public static Optional<Sentence> objection(NewRemedy remedy, @Nullable Money goodwillLimit, boolean sellerProves) {
        if (!inOrder(remedy.basis()).contains(remedy.kind())) {
            return Optional.of(Sentence.of(
                    "tickets.remedy.wrongBasis",
                    Sentence.of("tickets.remedy.kind." + remedy.kind()),
                    Sentence.of("tickets.remedy.basis." + remedy.basis())));
        }
        if (remedy.kind().isMoney() && remedy.amount() == null) {
            return Optional.of(Sentence.of("tickets.remedy.amountMissing"));
        }
        if (remedy.kind() == RemedyKind.CASHBACK && remedy.basis() == Basis.STATUTORY && !remedy.consent()) {
            return Optional.of(Sentence.of("tickets.remedy.consentMissing"));
        }
        if (remedy.kind() == RemedyKind.EXPLANATION
                && sellerProves
                && remedy.reason().isBlank()) {
            return Optional.of(Sentence.of("tickets.remedy.explanationWithinTerm"));
        }
        Money amount = remedy.amount();
        if (remedy.basis() == Basis.GOODWILL
                && amount != null
                && remedy.reason().isBlank()) {
            if (goodwillLimit == null) {
                return Optional.of(Sentence.of("tickets.remedy.noPriceForLimit"));
            }
            if (amount.compareTo(goodwillLimit) > 0) {
                return Optional.of(Sentence.of("tickets.remedy.aboveLimit", amount, goodwillLimit));
            }
        }
        return Optional.empty();
    }
}
