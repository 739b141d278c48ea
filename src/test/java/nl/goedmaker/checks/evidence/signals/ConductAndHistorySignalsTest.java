package nl.goedmaker.checks.evidence.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;

class ConductAndHistorySignalsTest {
    private static Case claims(int many) {
        Case some = new Case();
        for (int i = 1; i < many; i++) {
            some.before(TicketType.BREAK, "ART-" + i, 40 * i, Justified.UNCLEAR);
        }
        return some;
    }

    @Test
    void whoSaysItWasTheirOwnDoingGetsAllTheHelpThereIs() {
        assertThat(Found.in(new Admission(), new Case().wrote("Het is mijn eigen schuld, ik heb hem laten vallen.")))
                .contains(Strength.STRONG);
        assertThat(Found.in(new Admission(), new Case().wrote("Ik heb hem niet laten vallen.")))
                .isEmpty();
    }

    @Test
    void whoWouldSendItBackOrHaveItRepairedIsBelievedMore() {
        assertThat(Found.in(new OffersReturn(), new Case().wrote("Ik stuur hem graag naar jullie terug.")))
                .contains(Strength.MODERATE);
        assertThat(Found.in(new OffersReturn(), new Case().answered(Question.WANTS_REPAIR, Answer.YES.name(), "")))
                .contains(Strength.MODERATE);
        assertThat(Found.in(
                        new OffersReturn(),
                        new Case()
                                .answered(Question.WANTS_REPAIR, Answer.YES.name(), "")
                                .answered(Question.WANTS_REPAIR, Answer.NO.name(), "")))
                .isEmpty();
    }

    @Test
    void onlyAPhotoThatCameBeforeTheFirstAnswerWasUnasked() {
        assertThat(Found.in(
                        new PhotoUnasked(),
                        new Case().photo(Duration.ZERO, null).replied(Duration.ofHours(2))))
                .contains(Strength.LIGHT);
        assertThat(Found.in(
                        new PhotoUnasked(),
                        new Case().photo(Duration.ofHours(3), null).replied(Duration.ofHours(2))))
                .isEmpty();
    }

    @Test
    void ordersWithoutAComplaintSayTheMoreTheMoreThereAre() {
        assertThat(Found.in(new CleanOrders(), new Case())).isEmpty();
        assertThat(Found.in(new CleanOrders(), new Case().moreOrders(1))).contains(Strength.LIGHT);
        assertThat(Found.in(new CleanOrders(), new Case().moreOrders(3))).contains(Strength.MODERATE);
        assertThat(Found.in(new CleanOrders(), new Case().moreOrders(6))).contains(Strength.STRONG);
        assertThat(Found.in(new CleanOrders(), claims(4))).as("none is clean").isEmpty();
    }

    @Test
    void whatWasJustifiedBeforeSpeaksForTheCustomerUnlessSomethingWasNot() {
        Case some = new Case().before(TicketType.BREAK, "ART-1", 90, Justified.YES);
        assertThat(Found.in(new JustifiedBefore(), some)).contains(Strength.LIGHT);
        assertThat(Found.in(new JustifiedBefore(), some.before(TicketType.BREAK, "ART-2", 80, Justified.NO)))
                .isEmpty();
    }

    @Test
    void severalComplaintsOfOneKindAboutDifferentArticlesAskForAQuestion() {
        assertThat(Found.in(new SimilarClaims(), claims(2))).isEmpty();
        assertThat(Found.in(new SimilarClaims(), claims(3))).contains(Strength.MODERATE);
        assertThat(Found.in(new SimilarClaims(), claims(4))).contains(Strength.STRONG);
    }

    @Test
    void whoOrdersALotMayComplainMore() {
        assertThat(Found.in(new SimilarClaims(), claims(3).moreOrders(10))).isEmpty();
        assertThat(Found.in(new SimilarClaims(), claims(4).moreOrders(5)))
                .as("not most of the orders")
                .contains(Strength.MODERATE);
    }

    @Test
    void whatWasOurFaultOrJustifiedOrAdmittedIsNotCounted() {
        assertThat(Found.in(
                        new SimilarClaims(),
                        claims(2).before(TicketType.BREAK, "ART-8", 9, Justified.UNCLEAR, true, false, false)))
                .isEmpty();
        assertThat(Found.in(new SimilarClaims(), claims(2).before(TicketType.BREAK, "ART-8", 9, Justified.YES)))
                .isEmpty();
        assertThat(Found.in(
                        new SimilarClaims(),
                        claims(2).before(TicketType.BREAK, "ART-8", 9, Justified.NO, false, true, true)))
                .isEmpty();
    }

    @Test
    void theSameArticleAgainAnotherKindOrLongAgoIsNotCounted() {
        assertThat(Found.in(new SimilarClaims(), claims(2).before(TicketType.BREAK, "ARM-1", 9, null)))
                .isEmpty();
        assertThat(Found.in(new SimilarClaims(), claims(2).before(TicketType.SIZE, "ART-8", 9, null)))
                .isEmpty();
        assertThat(Found.in(new SimilarClaims(), claims(2).before(TicketType.BREAK, "ART-8", 731, null)))
                .isEmpty();
    }

    @Test
    void anEarlierComplaintThatWasNotAsToldIsForgottenAfterTwoYears() {
        assertThat(untrueBefore(700, Justified.NO, true, false)).isTrue();
        assertThat(untrueBefore(731, Justified.NO, true, false)).as("forgotten").isFalse();
        assertThat(untrueBefore(100, Justified.UNCLEAR, true, false)).isFalse();
        assertThat(untrueBefore(100, Justified.NO, false, false))
                .as("a wrong size, for example")
                .isFalse();
        assertThat(untrueBefore(100, Justified.NO, true, true)).as("admitted").isFalse();
    }

    private static boolean untrueBefore(int days, Justified justified, boolean doubt, boolean admitted) {
        Case some = new Case().before(TicketType.BREAK, "ART-1", days, justified, false, doubt, admitted);
        return Found.in(new UntrueBefore(), some).isPresent();
    }

    @Test
    void twoThatWereNotAsToldAreStrong() {
        Case some = new Case()
                .before(TicketType.BREAK, "ART-1", 100, Justified.NO, false, true, false)
                .before(TicketType.LOST, "ART-2", 200, Justified.NO, false, true, false);
        assertThat(Found.in(new UntrueBefore(), some)).contains(Strength.STRONG);
    }
}
