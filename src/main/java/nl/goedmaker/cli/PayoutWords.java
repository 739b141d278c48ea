package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.text.Sentence;

/** How commands write about a payout that waits. */
final class PayoutWords {
    private PayoutWords() {}

    static Map<String, Object> document(Session session, QueuedPayout queued) {
        Payout payout = queued.payout();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("payout", payout.id());
        document.put("ticket", payout.ticket());
        document.put("code", payout.code());
        document.put("name", payout.name());
        document.put("iban", payout.account());
        document.put("amount", payout.amount().decimal());
        document.put("endToEndId", payout.endToEndId());
        document.put("status", payout.status().name());
        document.put("payable", queued.isPayable());
        document.put("approved", payout.approved());
        document.put("reason", payout.reason().isEmpty() ? null : payout.reason());
        document.put("questions", sentences(session, queued.questions()));
        document.put("notes", sentences(session, queued.notes()));
        return document;
    }

    /** What is paid in one line; below it, further in, what the bank gets otherwise and why it waits or may go. */
    static String text(Session session, QueuedPayout queued) {
        Payout payout = queued.payout();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                "  ",
                payout.ticket(),
                payout.code(),
                payout.name(),
                payout.accountShown(),
                payout.amount().display(session.texts().language()),
                session.text("payouts.status." + payout.status())));
        lines.addAll(sentences(session, queued.notes()));
        if (payout.status() == PayoutStatus.ON_HOLD) {
            lines.add(session.text("payouts.judge.onHold"));
            lines.add(payout.reason());
        }
        if (payout.approved()) {
            lines.add(session.text("payouts.judge.approved", payout.reason()));
        }
        if (!payout.approved() || !queued.isPayable()) {
            lines.addAll(sentences(session, queued.questions()));
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n    "));
    }

    private static List<String> sentences(Session session, List<Sentence> sentences) {
        return sentences.stream().map(session.texts()::get).toList();
    }
}
