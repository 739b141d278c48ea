package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyRulesTest {
    private static NewRemedy remedy(
            RemedyKind kind, Basis basis, @Nullable Money amount, String reason, boolean consent) {
        return new NewRemedy(kind, basis, amount, null, reason, consent);
    }

    @Test
    void repairAndReplacementComeFirstInTheLawsOrder() {
        assertThat(RemedyRules.inOrder(Basis.STATUTORY)).startsWith(RemedyKind.REPAIR, RemedyKind.REPLACEMENT);
        assertThat(RemedyRules.inOrder(Basis.WITHDRAWAL)).containsExactly(RemedyKind.REFUND);
    }

    @Test
    void moneyInsteadOfARightNeedsConsent() {
        NewRemedy without = remedy(RemedyKind.CASHBACK, Basis.STATUTORY, Money.ofCents(500), "", false);
        assertThat(RemedyRules.objection(without, null, true))
                .map(sentence -> sentence.key())
                .contains("tickets.remedy.consentMissing");
        assertThat(RemedyRules.objection(
                        remedy(RemedyKind.CASHBACK, Basis.STATUTORY, Money.ofCents(500), "", true), null, true))
                .isEmpty();
    }

    @Property
    void goodwillPassesUpToTheLimitAndAboveItWithAReason(
            @ForAll @LongRange(min = 1, max = 99_999_999) long cents,
            @ForAll @LongRange(min = 0, max = 99_999_999) long limit) {
        Money amount = Money.ofCents(cents);
        Money most = Money.ofCents(limit);
        assertThat(RemedyRules.objection(remedy(RemedyKind.CASHBACK, Basis.GOODWILL, amount, " ", false), most, false)
                        .isEmpty())
                .isEqualTo(cents <= limit);
        assertThat(RemedyRules.objection(
                        remedy(RemedyKind.CASHBACK, Basis.GOODWILL, amount, "vaste klant", false), most, false))
                .isEmpty();
    }

    @Property
    void theLimitIsNeverMoreThanThePriceNorTheCeiling(
            @ForAll @LongRange(min = 0, max = 99_999_999) long price,
            @ForAll @IntRange(max = 10_000) int share,
            @ForAll @LongRange(min = 0, max = 99_999_999) long ceiling) {
        Money limit = new GoodwillLimit(share, Money.ofCents(ceiling)).of(Money.ofCents(price));
        assertThat(limit).isNotNull();
        assertThat(limit.cents()).isBetween(0L, Math.min(price, ceiling));
    }

    @Test
    void theLimitIsTenPercentRoundedToACent() {
        assertThat(GoodwillLimit.DEFAULT.of(Money.ofCents(7_495))).isEqualTo(Money.ofCents(750));
        assertThat(GoodwillLimit.DEFAULT.of(null)).isNull();
        assertThat(new GoodwillLimit(1_000, Money.ofCents(500)).of(null)).isEqualTo(Money.ofCents(500));
    }
}
