package nl.goedmaker.checks.evidence.signals;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;

class ProductSignalsTest {
    private static final Sales FEW = new Sales(20, 3, 0.02, 400, 0.01);
    private static final Sales MANY = new Sales(800, 3, 0.02, 4000, 0.02);

    @Test
    void twoUnlinkedPeopleWithTheSameArticleAreStrong() {
        Case some = new Case().failed(1, TicketType.BREAK);
        assertThat(Found.in(new SameArticle(), some)).contains(Strength.LIGHT);
        assertThat(Found.in(new SameArticle(), some.failed(2, TicketType.CLASP)))
                .contains(Strength.STRONG);
    }

    @Test
    void oneHouseholdCountsOnce() {
        Case some = new Case()
                .failed(1, TicketType.BREAK)
                .failed(1, TicketType.BREAK)
                .failed(1, TicketType.CLASP);
        assertThat(Found.in(new SameArticle(), some)).contains(Strength.LIGHT);
    }

    @Test
    void twoOfVeryManySoldAreNoMoreThanUsual() {
        Case some = new Case().failed(1, TicketType.BREAK).failed(2, TicketType.BREAK);
        assertThat(Found.in(new SameArticle(), some.sales(MANY))).contains(Strength.LIGHT);
        assertThat(Found.in(new SameArticle(), some.sales(FEW))).contains(Strength.STRONG);
    }

    @Test
    void aWrongSizeSaysNothingAboutHowAnArticleWasMade() {
        assertThat(Found.in(
                        new SameArticle(), new Case().failed(1, TicketType.SIZE).failed(2, TicketType.LATE)))
                .isEmpty();
        assertThat(Found.in(new SameArticle(), new Case().about(TicketType.SIZE).failed(1, TicketType.SIZE)))
                .isEmpty();
    }

    @Test
    void anUnknownArticleIsComparedWithNone() {
        Case some = new Case().withoutArticle().failed(1, TicketType.BREAK, true, true, true, true);
        assertThat(Found.in(new SameArticle(), some)).isEmpty();
        assertThat(Found.in(new SameBatch(), some)).isEmpty();
        assertThat(Found.in(new SameSupplier(), some)).isEmpty();
        assertThat(Found.in(new KnownFault(), some)).isEmpty();
    }

    @Test
    void twoOfOneBatchAreStrongWhateverFailed() {
        Case some = new Case().failed(1, TicketType.DISCOLOURING, true, true, true, false);
        assertThat(Found.in(new SameBatch(), some)).contains(Strength.MODERATE);
        assertThat(Found.in(new SameBatch(), some.failed(2, TicketType.ALLERGY, true, true, true, false)))
                .contains(Strength.STRONG);
    }

    @Test
    void aSupplierStandsOutByTheSamePartOfOtherArticles() {
        Case some = new Case();
        for (int person = 1; person <= 4; person++) {
            some.failed(person, TicketType.BREAK, false, false, true, false);
        }
        assertThat(Found.in(new SameSupplier(), some)).contains(Strength.STRONG);
        assertThat(Found.in(new SameSupplier(), some.sales(FEW)))
                .as("5 of 400 where 1 of 100 is usual: as it happens")
                .contains(Strength.LIGHT);
        assertThat(Found.in(new SameSupplier(), some.sales(new Sales(20, 3, 0.02, 40, 0.01))))
                .contains(Strength.STRONG);
        assertThat(Found.in(new SameSupplier(), some.about(TicketType.CLASP)))
                .as("another part")
                .isEmpty();
    }

    @Test
    void aFaultTheOwnerKnowsSpeaksForTheCustomer() {
        Case some = new Case().failed(1, TicketType.BREAK, true, false, true, true);
        assertThat(Found.in(new KnownFault(), some)).contains(Strength.MODERATE);
        assertThat(Found.in(new KnownFault(), some.sales(MANY))).contains(Strength.LIGHT);
        assertThat(Found.in(new KnownFault(), new Case().failed(1, TicketType.BREAK)))
                .isEmpty();
    }
}
