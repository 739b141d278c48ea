package nl.goedmaker.payouts.ui;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.QueuedPayout;

/**
 * The whole queue at one moment; the list beside it shows only the pages the owner scrolled to.
 *
 * @param payable what may go into a bank file
 * @param waiting how many there are in the queue, these included
 * @param judgements how many of them only the owner can let go
 */
record WaitingPayouts(List<Payout> payable, long waiting, long judgements) {
    private static final int PAGE = 1_000;

    static final WaitingPayouts NONE = new WaitingPayouts(List.of(), 0, 0);

    WaitingPayouts {
        payable = List.copyOf(payable);
    }

    static WaitingPayouts read(Payouts payouts) {
        List<Payout> payable = new ArrayList<>();
        long waiting = 0;
        long judgements = 0;
        List<QueuedPayout> page = payouts.queue(null, PAGE);
        while (!page.isEmpty()) {
            waiting += page.size();
            for (QueuedPayout queued : page) {
                if (queued.isPayable()) {
                    payable.add(queued.payout());
                } else if (queued.payout().status() == PayoutStatus.QUEUED) {
                    judgements++;
                }
            }
            page = page.size() < PAGE ? List.of() : payouts.queue(page.getLast().payout(), PAGE);
        }
        return new WaitingPayouts(payable, waiting, judgements);
    }

    /** The key of a sentence for when there is nothing payable: what to do about it. */
    String whyNothingIsPayable() {
        return waiting == 0 ? "payouts.reason.nothingWaits" : "payouts.reason.judgeFirst";
    }
}
