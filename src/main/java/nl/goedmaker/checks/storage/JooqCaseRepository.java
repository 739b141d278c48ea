package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.CaseFile.Judged;
import nl.goedmaker.checks.evidence.CaseFile.Message;
import nl.goedmaker.checks.evidence.CaseFile.Orders;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.CaseFile.Photo;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.CaseRepository;
import nl.goedmaker.checks.people.storage.KnownOrders;
import nl.goedmaker.checks.people.storage.LaterAccounts;
import nl.goedmaker.checks.readings.storage.SentPhotos;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.money.Iban;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

public final class JooqCaseRepository implements CaseRepository {
    private static final int LONGEST_MESSAGE = 20_000;

    /** The complaint with all that was merged with it. */
    static final String MEMBER = """
        WITH RECURSIVE member (id) AS (
            SELECT $ticket UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
        """;

    private static final String PURCHASE = """
        SELECT o.ordered_on, l.delivered_on, coalesce(o.country, c.country), coalesce(nullif(p.name, ''), p.article, ''),
               coalesce(l.batch, ''), coalesce(p.supplier, '')
          FROM ticket t
          JOIN customer c ON c.id = t.customer_id
          LEFT JOIN order_line l ON l.id = t.order_line_id
          LEFT JOIN customer_order o ON o.id = l.order_id
          LEFT JOIN product p ON p.id = l.product_id AND p.article <> '?'
         WHERE t.id = $ticket\
        """;

    private static final String MESSAGES = """
        SELECT e.kind, e.at, substr(e.text, 1, %d)
          FROM member m
          JOIN timeline_entry e ON e.ticket_id = m.id
         WHERE e.kind IN ('MESSAGE_IN', 'MESSAGE_OUT') AND e.at <= $asOf
         ORDER BY e.at, e.id LIMIT 60\
        """.formatted(LONGEST_MESSAGE);

    /**
     * The customer’s. What went along with an answer is the shop’s own, unless it came with the mail that began the complaint; and
     * of a picture that the shop sent to anybody it says nothing when it was taken, whoever sent it back.
     */
    static final String PHOTOS = """
        SELECT a.id, a.name, a.added_at, CASE WHEN r.taken IS NOT NULL AND NOT $sent THEN r.taken END
          FROM attachment a
          LEFT JOIN photo_reading r ON r.attachment_id = a.id
         WHERE a.ticket_id IN (SELECT id FROM member) AND a.media_type LIKE 'image/%' AND a.added_at <= $asOf
           AND (NOT EXISTS (SELECT 1 FROM member m CROSS JOIN attachment x ON x.ticket_id = m.id AND x.sha256 = a.sha256
                             CROSS JOIN sent_file s ON s.attachment_id = x.id AND s.sent_at <= $asOf)
                OR EXISTS (SELECT 1 FROM timeline_entry e
                            WHERE e.ticket_id = a.ticket_id AND e.at >= a.added_at
                              AND e.event = 'attachments.event.came' AND e.text = a.name))
         ORDER BY a.added_at, a.id LIMIT 100\
        """;

    private static final String LAST_COMPLAINT = """
        SELECT t.reference
          FROM ticket t
          LEFT JOIN order_line l ON l.id = t.order_line_id
         WHERE t.customer_id = $customer AND t.merged_into IS NULL AND t.opened_at <= $asOf
           AND (l.order_id IS NULL OR l.order_id <> coalesce(
                (SELECT m.order_id FROM ticket o JOIN order_line m ON m.id = o.order_line_id WHERE o.id = $ticket), 0))
         ORDER BY t.opened_at DESC LIMIT 1\
        """;

    private static final String REVIEWS = """
        SELECT r.id, r.posted_at, r.grade * 2 <= r.scale * 10,
               (r.grade * 5 <= r.scale * 10 AND EXISTS (SELECT 1 FROM review_part p WHERE p.review_id = r.id)
                AND NOT EXISTS (SELECT 1 FROM review_part p WHERE p.review_id = r.id AND p.grade * 5 > r.scale * 10))
          FROM review r
         WHERE r.ticket_id IN (SELECT id FROM member) AND r.posted_at <= $asOf
         ORDER BY r.posted_at, r.id LIMIT 50\
        """;

    private static final String ACCOUNTS = """
        SELECT c.iban, o.payer_mark
          FROM cashback b
         CROSS JOIN claim c ON c.cashback_id = b.id
         CROSS JOIN ticket t ON t.id = $ticket
         CROSS JOIN order_line l ON l.id = t.order_line_id
         CROSS JOIN customer_order o ON o.id = l.order_id
         WHERE b.ticket_id IN (SELECT id FROM member) AND c.withdrawn_at IS NULL AND c.received_at <= $asOf AND o.payer_mark IS NOT NULL\
        """;

    private final Database database;
    private final AccountMarks marks;
    private final LaterAccounts laterAccounts;
    private final ZoneId zone;

    public JooqCaseRepository(Database database, AccountMarks marks, ZoneId zone) {
        this.database = database;
        this.marks = marks;
        this.laterAccounts = new LaterAccounts(marks, zone);
        this.zone = zone;
    }

    @Override
    public Complaint complaint(Ticket ticket, Instant asOf) {
        Given given = given(ticket, asOf);
        return database.read(context -> {
            Record bought = given.fetch(context, "wwwwww", PURCHASE).getFirst();
            LocalDate ordered = day(Columns.words(bought, 0));
            LocalDate delivered = day(Columns.words(bought, 1));
            Instant replied = ticket.firstRepliedAt();
            return new Complaint(
                    ticket.reference(),
                    ticket.type(),
                    ticket.openedAt(),
                    ordered,
                    delivered == null ? null : LegalTerm.of(delivered, Columns.word(bought, 2)),
                    Columns.word(bought, 3),
                    Columns.word(bought, 4),
                    Columns.word(bought, 5),
                    ticket.firstReplyDue(),
                    replied == null || replied.isAfter(asOf) ? null : replied,
                    given.fetch(context, "wnw", MEMBER + MESSAGES).map(JooqCaseRepository::message),
                    given.fetch(context, "nwnw", MEMBER + PHOTOS).map(JooqCaseRepository::photo));
        });
    }

    static Given given(Ticket ticket, Instant asOf) {
        return new Given(ticket, asOf).with("sent", SentPhotos.sameContent("a.sha256", asOf.toEpochMilli()));
    }

    private static Message message(Record row) {
        Instant at = Instant.ofEpochMilli(Columns.number(row, 1));
        String text = Columns.word(row, 2);
        return Columns.word(row, 0).equals("MESSAGE_IN") ? Message.received(at, text) : Message.sent(at, text);
    }

    private static Photo photo(Record row) {
        String taken = Columns.words(row, 3);
        return new Photo(
                Columns.number(row, 0),
                Columns.word(row, 1),
                Instant.ofEpochMilli(Columns.number(row, 2)),
                taken == null ? null : LocalDateTime.parse(taken));
    }

    private static @Nullable LocalDate day(@Nullable String kept) {
        return kept == null ? null : LocalDate.parse(kept);
    }

    @Override
    public List<Failure> failures(Ticket ticket, Set<Long> people, Instant asOf) {
        return database.read(
                context -> ProductRows.failures(context, new Given(ticket, asOf), people, laterAccounts, asOf));
    }

    @Override
    public Sales sales(Ticket ticket, Instant asOf) {
        return database.read(context -> ProductRows.sales(context, new Given(ticket, asOf), asOf, zone));
    }

    @Override
    public List<PastComplaint> past(Ticket ticket, Set<Long> person, Instant asOf) {
        return database.read(context -> PersonRows.past(context, new Given(ticket, asOf).with(person)));
    }

    @Override
    public Orders orders(Ticket ticket, Set<Long> person, Instant asOf) {
        Given given = new Given(ticket, asOf).with(person).with("known", KnownOrders.condition("o", asOf, zone));
        return database.read(context -> PersonRows.orders(context, given));
    }

    @Override
    public Stories stories(Ticket ticket, Set<Long> person, Instant asOf) {
        var opened = ticket.openedAt().atZone(zone);
        var newYear = opened.toLocalDate().withDayOfYear(1).atStartOfDay(zone);
        Given given = new Given(ticket, asOf)
                .with(person)
                .with("since", opened.minusYears(2).toInstant().toEpochMilli())
                .with("year", newYear.toInstant().toEpochMilli());
        return database.read(context -> PersonRows.stories(context, given));
    }

    @Override
    public List<Judged> reviews(Ticket ticket, Instant asOf) {
        return database.read(context -> new Given(ticket, asOf)
                .fetch(context, "nnnn", MEMBER + REVIEWS)
                .map(row -> new Judged(
                        Columns.number(row, 0),
                        Instant.ofEpochMilli(Columns.number(row, 1)),
                        Columns.isTrue(row, 2),
                        Columns.isTrue(row, 3))));
    }

    @Override
    public Set<String> aboutSameOrder(Ticket ticket) {
        return database.read(context -> Columns.fetch(
                        context,
                        "w",
                        "SELECT t.reference FROM ticket own JOIN order_line mine ON mine.id = own.order_line_id"
                                + " JOIN order_line l ON l.order_id = mine.order_id"
                                + " JOIN ticket t ON t.order_line_id = l.id WHERE own.id = ? AND t.id <> own.id",
                        ticket.id())
                .stream()
                .map(row -> Columns.word(row, 0))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String lastComplaint(Ticket ticket, long customer, Instant asOf) {
        return database
                .read(context ->
                        new Given(ticket, asOf).with("customer", customer).fetch(context, "w", LAST_COMPLAINT))
                .stream()
                .map(row -> Columns.word(row, 0))
                .findFirst()
                .orElse("");
    }

    @Override
    public @Nullable Boolean payerDiffers(Ticket ticket, Instant asOf) {
        List<Record> given =
                database.read(context -> List.copyOf(new Given(ticket, asOf).fetch(context, "ww", MEMBER + ACCOUNTS)));
        return given.isEmpty()
                ? null
                : given.stream().noneMatch(row -> isPayer(Columns.word(row, 0), Columns.word(row, 1)));
    }

    /** An account that left SEPA since is compared with none, nor is a mark that was made with another key. */
    private boolean isPayer(String iban, String mark) {
        try {
            return !mark.startsWith(marks.key()) || marks.mark(new Iban(iban)).equals(mark);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.DATA_FILE) {
                throw e;
            }
            return true;
        }
    }
}
