package nl.goedmaker.law;

import java.time.LocalDate;
import nl.goedmaker.text.Sentence;

/**
 * The terms that run from the day of delivery. A reminder for the owner, no legal advice; a check may collect evidence and may not
 * shift the burden of proof.
 *
 * @param deliveredOn the day the customer received it
 * @param rule how long the seller has to prove
 */
public record LegalTerm(LocalDate deliveredOn, PresumptionRule rule) {
    /** Directive 2011/83/EU, article 9: fourteen days, the day of delivery not counted. */
    public static final int WITHDRAWAL_DAYS = 14;

    /** @param country ISO 3166 code of two letters of the customer's country */
    public static LegalTerm of(LocalDate deliveredOn, String country) {
        return new LegalTerm(deliveredOn, PresumptionRule.in(country));
    }

    /**
     * The last day on which the seller proves. The same day of the month, or the last day of a shorter month: a piece delivered on 29
     * February counts to 28 February (Regulation 1182/71, article 3).
     */
    public LocalDate sellerProvesUntil() {
        return deliveredOn.plusMonths(rule.months());
    }

    public BurdenOfProof on(LocalDate day) {
        return day.isAfter(sellerProvesUntil()) ? BurdenOfProof.CUSTOMER : BurdenOfProof.SELLER;
    }

    /**
     * The last day on which the customer may withdraw. Where that is a Saturday, Sunday or holiday the law moves it to the next working
     * day; the program names the earlier day and refuses nothing on the ground of it.
     */
    public LocalDate withdrawalUntil() {
        return deliveredOn.plusDays(WITHDRAWAL_DAYS);
    }

    public boolean canWithdraw(LocalDate day) {
        return !day.isAfter(withdrawalUntil());
    }

    /** The sentence of the banner on a day. */
    public Sentence burden(LocalDate day) {
        return switch (on(day)) {
            case SELLER -> Sentence.of("law.term.seller", rule.months(), sellerProvesUntil());
            case CUSTOMER ->
                Sentence.of(
                        "law.term.customer", rule.months(), sellerProvesUntil().plusDays(1));
        };
    }

    /** The sentence about withdrawal on a day. */
    public Sentence withdrawal(LocalDate day) {
        return canWithdraw(day)
                ? Sentence.of("law.term.withdrawalOpen", withdrawalUntil())
                : Sentence.of("law.term.withdrawalClosed", withdrawalUntil());
    }

    /** What else belongs beside the banner: that it is no advice or, for a country not looked up, that it may be longer. */
    public Sentence caution() {
        return switch (rule.confidence()) {
            case HIGH -> Sentence.of("law.term.notAdvice");
            case MINIMUM -> Sentence.of("law.term.uncertain", rule.months());
        };
    }
}
