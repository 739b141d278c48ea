package nl.goedmaker.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.journal.Change;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.text.Refusal;

/** What the owner says of the payouts behind some codes: of all of them in one step, or of none. */
final class JudgedPayouts {
    private final Session session;

    JudgedPayouts(Session session) {
        this.session = session;
    }

    /**
     * @param label key of the sentence about the step
     * @param judgement what the owner says of each
     */
    int judge(List<String> codes, String label, ObjLongConsumer<Payouts> judgement) {
        Payouts payouts = session.services().payouts();
        List<Payout> wanted = codes.stream().distinct().map(this::latest).toList();
        String names = wanted.stream().map(Payout::name).distinct().collect(Collectors.joining(", "));
        session.services()
                .journal()
                .change(
                        Change.of(label, names),
                        () -> wanted.forEach(payout -> judgement.accept(payouts, payout.id())));
        List<QueuedPayout> judged =
                wanted.stream().map(payout -> payouts.get(payout.id())).toList();
        session.answer(
                Map.of(
                        "payouts",
                        judged.stream()
                                .map(queued -> PayoutWords.document(session, queued))
                                .toList()),
                judged.stream().map(queued -> PayoutWords.text(session, queued)).collect(Collectors.joining("\n")));
        return CommandLineApp.DONE;
    }

    private Payout latest(String typed) {
        Cashback cashback = session.services().cashbacks().get(CashbackCode.parse(typed));
        String code = cashback.code().display();
        return session.services().payouts().ofTicket(cashback.ticket()).stream()
                .filter(payout -> payout.code().equals(code))
                .max(Comparator.comparingInt(Payout::attempt))
                .orElseThrow(() -> Refusal.badInput("cli.payouts.notClaimed", code));
    }
}
