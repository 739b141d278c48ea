package nl.goedmaker.payouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;

/** What of a ticket still has to reach the customer's account; only the last attempt of a claim counts. */
public final class PayoutEnds implements LooseEnds {
    private final Payouts payouts;

    public PayoutEnds(Payouts payouts) {
        this.payouts = payouts;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        Map<Long, Payout> last = new LinkedHashMap<>();
        for (Payout payout : payouts.ofTicket(ticket.reference())) {
            last.merge(payout.claimId(), payout, (one, other) -> one.attempt() > other.attempt() ? one : other);
        }
        List<LooseEnd> ends = new ArrayList<>();
        for (Payout payout : last.values()) {
            if (payout.status() != PayoutStatus.PAID && payout.status() != PayoutStatus.CANCELLED) {
                ends.add(new LooseEnd(
                        Sentence.of("payouts.end." + payout.status(), payout.amount(), payout.name()),
                        true,
                        Step.FOLLOW_UP));
            }
        }
        return ends;
    }
}
