package nl.goedmaker.cashback;

import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;

/** The cashbacks of a ticket. One that is claimed and not yet paid is left to its payout. */
public final class CashbackEnds implements LooseEnds {
    private final Cashbacks cashbacks;

    public CashbackEnds(Cashbacks cashbacks) {
        this.cashbacks = cashbacks;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        return cashbacks.ofTicket(ticket).stream()
                .filter(cashback ->
                        cashback.state() != CashbackState.CLAIMED && cashback.state() != CashbackState.IN_BATCH)
                .map(CashbackEnds::end)
                .toList();
    }

    private static LooseEnd end(Cashback cashback) {
        boolean waits = cashback.state() == CashbackState.OFFERED;
        Sentence what = waits
                ? Sentence.of(
                        "cashback.end.waits", cashback.amount(), cashback.code().display(), cashback.expiresOn())
                : Sentence.of(
                        "cashback.end.ended",
                        cashback.amount(),
                        cashback.code().display(),
                        Sentence.of("cashback.stands." + cashback.state()));
        return new LooseEnd(what, waits, Step.SOLVE);
    }
}
