package nl.goedmaker.checks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.simulation.Human.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** The rows of one complaint. */
final class CaseRows {
    private static final String CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Rows rows;
    private final long ticket;
    private final Purchase bought;
    private final Instant opened;
    private final String reference;
    private int photos;

    CaseRows(Rows rows, long ticket, Purchase bought, TicketType type, Instant opened) {
        this.rows = rows;
        this.ticket = ticket;
        this.bought = bought;
        this.opened = opened;
        this.reference = String.format(
                Locale.ROOT, "K-%d-%05d", opened.atZone(ZoneOffset.UTC).getYear(), ticket);
        rows.add(
                opened,
                "INSERT INTO ticket (id, reference, customer_id, order_line_id, subject, type, channel, opened_at,"
                        + " first_reply_due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ticket,
                reference,
                bought.account().id(),
                bought.line(),
                bought.article().name(),
                type.name(),
                bought.account().lent() ? "bol" : "webshop",
                opened.toEpochMilli(),
                opened.plus(Duration.ofHours(48)).toEpochMilli());
    }

    String reference() {
        return reference;
    }

    void received(Instant at, String text) {
        message(at, "MESSAGE_IN", text);
    }

    void replied(Instant at, String text) {
        message(at, "MESSAGE_OUT", text);
        rows.add(
                at,
                "UPDATE ticket SET first_replied_at = coalesce(first_replied_at, ?) WHERE id = ?",
                at.toEpochMilli(),
                ticket);
    }

    private void message(Instant at, String kind, String text) {
        rows.add(
                at,
                "INSERT INTO timeline_entry (ticket_id, at, kind, text) VALUES (?, ?, ?, ?)",
                ticket,
                at.toEpochMilli(),
                kind,
                text);
    }

    /**
     * A photo that was read already: what is measured is what is made of it.
     *
     * @param content 64 signs
     * @param taken {@code null} when the file does not say
     */
    void photo(Instant at, String content, long hash, @Nullable LocalDateTime taken) {
        long id = ticket * 10 + photos++;
        rows.add(
                at,
                "INSERT OR IGNORE INTO attachment (id, ticket_id, name, sha256, media_type, bytes, added_at) VALUES"
                        + " (?, ?, ?, ?, 'image/jpeg', 100000, ?)",
                id,
                ticket,
                "foto" + photos + ".jpg",
                content,
                at.toEpochMilli());
        rows.add(
                at,
                "INSERT INTO photo_reading (attachment_id, taken, hash) VALUES (?, ?, ?)",
                id,
                taken == null ? null : taken.withNano(0).toString(),
                hash);
    }

    void answered(Instant at, Question question, Answer answer, String quote) {
        rows.add(
                at,
                "INSERT INTO check_answer (ticket_id, question, answer, quote, at) VALUES (?, ?, ?, ?, ?)",
                ticket,
                question.name(),
                answer.name(),
                quote,
                at.toEpochMilli());
    }

    /** Another answer to a question that was answered before. */
    void answeredAgain(Instant at, Question question, Answer answer, String quote) {
        rows.add(
                at,
                "INSERT INTO earlier_answer (ticket_id, question, at, answer, quote) SELECT ticket_id, question, at,"
                        + " answer, quote FROM check_answer WHERE ticket_id = ? AND question = ?",
                ticket,
                question.name());
        rows.add(
                at,
                "UPDATE check_answer SET answer = ?, quote = ?, at = ? WHERE ticket_id = ? AND question = ?",
                answer.name(),
                quote,
                at.toEpochMilli(),
                ticket,
                question.name());
    }

    void claimed(Instant at, Iban account) {
        StringBuilder code = new StringBuilder();
        long left = ticket * 7_919 + 1_000_003;
        for (int i = 0; i < 13; i++) {
            code.append(CODE_SIGNS.charAt((int) (left & 31)));
            left = left >>> 5 | i;
        }
        rows.add(at, "INSERT INTO cashback_code (code) VALUES (?)", code.toString());
        rows.add(
                at,
                "INSERT INTO cashback (id, ticket_id, code, amount_cents, basis, offered_at, expires_on) VALUES (?, ?,"
                        + " ?, 500, 'GOODWILL', ?, '2030-01-01')",
                ticket,
                ticket,
                code.toString(),
                at.toEpochMilli());
        rows.add(
                at,
                "INSERT INTO claim (cashback_id, name, iban, received_at) VALUES (?, ?, ?, ?)",
                ticket,
                bought.account().name(),
                account.value(),
                at.toEpochMilli());
    }

    /** @param everything whether each part got the lowest grade too */
    void reviewed(Instant posted, boolean everything) {
        Instant at = posted.isAfter(opened) ? posted : opened;
        rows.add(
                at,
                "INSERT INTO review (id, platform, author, grade, scale, text, posted_at, ticket_id) VALUES (?,"
                        + " 'trustedshops', ?, 10, 5, 'Stuk', ?, ?)",
                ticket,
                bought.account().name(),
                posted.toEpochMilli(),
                ticket);
        for (String part : new String[] {"levering", "product", "service"}) {
            rows.add(
                    at,
                    "INSERT INTO review_part (review_id, part, grade) VALUES (?, ?, ?)",
                    ticket,
                    part,
                    everything || part.equals("product") ? 10 : 40);
        }
    }

    void closed(Instant at, Justified justified, String reason) {
        rows.add(
                at,
                "UPDATE ticket SET status = 'CLOSED', closed_at = ?, justified = ?, reason_code = ? WHERE id = ?",
                at.toEpochMilli(),
                justified.name(),
                reason,
                ticket);
    }
}
