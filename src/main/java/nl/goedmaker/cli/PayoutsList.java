package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.payouts.QueuedPayout;
import picocli.CommandLine.Command;

/** Lists what waits to be paid, with its checks, and the bank files made so far. */
@Command(name = "list", description = "cli.payouts.list")
final class PayoutsList implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Session session;

    PayoutsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<QueuedPayout> queue = queue();
        List<PayoutBatch> batches = batches();
        Money total = queue.stream()
                .filter(QueuedPayout::isPayable)
                .map(queued -> queued.payout().amount())
                .reduce(Money.ZERO, Money::plus);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "queue",
                queue.stream()
                        .map(queued -> PayoutWords.document(session, queued))
                        .toList());
        long payable = queue.stream().filter(QueuedPayout::isPayable).count();
        answer.put("payable", payable);
        answer.put("total", total.decimal());
        answer.put("batches", batches.stream().map(this::document).toList());
        session.answer(
                answer,
                Stream.of(
                                queue.stream().map(queued -> PayoutWords.text(session, queued)),
                                batches.stream().map(this::line),
                                Stream.of(
                                        payable == 0
                                                ? session.text("cli.payouts.nonePayable")
                                                : session.text("cli.payouts.payable", payable, total)))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")));
        return CommandLineApp.DONE;
    }

    private List<QueuedPayout> queue() {
        List<QueuedPayout> all = new ArrayList<>();
        List<QueuedPayout> page = session.services().payouts().queue(null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = session.services().payouts().queue(page.getLast().payout(), PAGE);
        }
        return all;
    }

    private List<PayoutBatch> batches() {
        List<PayoutBatch> all = new ArrayList<>();
        List<PayoutBatch> page = session.services().bankFiles().page(null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = session.services().bankFiles().page(page.getLast(), PAGE);
        }
        return all;
    }

    private Map<String, Object> document(PayoutBatch batch) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("batch", batch.msgId());
        document.put("status", batch.status().name());
        document.put("created", session.moment(batch.createdAt()));
        document.put("executionDate", batch.executionOn().toString());
        document.put("payments", batch.payments());
        document.put("total", batch.total().decimal());
        document.put("sha256", batch.sha256());
        document.put("returned", batch.returned());
        document.put(
                "returnedPayments", returned(batch).map(PayoutsList::document).toList());
        return document;
    }

    private String line(PayoutBatch batch) {
        return String.join(
                "  ",
                batch.msgId(),
                batch.executionOn().toString(),
                batch.total().display(session.texts().language()),
                session.text("payouts.batch.status." + batch.status())
                        + returned(batch)
                                .map(payout -> "\n    "
                                        + String.join(
                                                "  ",
                                                payout.ticket(),
                                                payout.code(),
                                                payout.name(),
                                                payout.amount()
                                                        .display(session.texts().language()),
                                                session.text("payouts.payment.returned", payout.returnReason())))
                                .collect(Collectors.joining()));
    }

    private Stream<Payout> returned(PayoutBatch batch) {
        return batch.returned() == 0
                ? Stream.of()
                : session.services().bankFiles().payoutsOf(batch).stream()
                        .filter(payout -> payout.status() == PayoutStatus.RETURNED);
    }

    private static Map<String, Object> document(Payout payout) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ticket", payout.ticket());
        document.put("code", payout.code());
        document.put("name", payout.name());
        document.put("iban", payout.account());
        document.put("amount", payout.amount().decimal());
        document.put("endToEndId", payout.endToEndId());
        document.put("reason", payout.returnReason());
        return document;
    }
}
