package nl.goedmaker.cashback.ui;

import java.time.LocalDate;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.law.BurdenOfProof;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;

/**
 * What the law's terms mean for a ticket on one day. While the day of delivery is not known, the careful side is taken.
 *
 * @param burden who has to prove, until when
 * @param withdrawal until when the customer may withdraw, or that it is over
 * @param canWithdraw whether that is still possible
 * @param sellerProves whether the seller has to prove that the piece was good
 */
record SolveTerms(Sentence burden, Sentence withdrawal, boolean canWithdraw, boolean sellerProves) {
    static SolveTerms of(Ticket ticket, LocalDate day) {
        OrderLine line = ticket.line();
        LocalDate delivered = line == null ? null : line.deliveredOn();
        if (delivered == null) {
            return new SolveTerms(
                    Sentence.of("cashback.solve.noDelivery"),
                    Sentence.of("cashback.solve.noDeliveryWithdrawal"),
                    true,
                    true);
        }
        LegalTerm term = LegalTerm.of(delivered, ticket.customer().country());
        return new SolveTerms(
                term.burden(day), term.withdrawal(day), term.canWithdraw(day), term.on(day) == BurdenOfProof.SELLER);
    }
}
