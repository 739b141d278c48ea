package nl.goedmaker.checks.storage;

import static nl.goedmaker.storage.jooq.Tables.OWN_SIGNAL;
import static nl.goedmaker.storage.jooq.Tables.SIGNAL_SETTING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.hindsight.ClosedComplaints;
import nl.goedmaker.checks.own.Comparison;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.Counted;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.OwnSignalRepository;
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.OwnSignalRecord;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

public final class JooqOwnSignalRepository implements OwnSignalRepository, ClosedComplaints {
    /** Complaints looked at for one signal; more of one scope say nothing new. */
    private static final int MOST = 300;

    /** The tickets in {@code $tickets}, with what was written in all that was merged with each of them. */
    private static final String COUNTED = """
        SELECT t.reference, t.opened_at, t.type, t.channel, l.price_cents, l.delivered_on, coalesce(g.name, ''),
               CASE WHEN t.id <> $ticket AND t.closed_at <= $asOf THEN t.justified END,
               coalesce((SELECT group_concat(substr(e.text, 1, 5000), char(10)) FROM timeline_entry e
                 WHERE e.kind = 'MESSAGE_IN' AND e.at <= $asOf AND e.ticket_id IN (
                     WITH RECURSIVE member (id) AS (
                         SELECT t.id UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
                     SELECT id FROM member)), '')
          FROM ticket t
          LEFT JOIN order_line l ON l.id = t.order_line_id
          LEFT JOIN product p ON p.id = l.product_id
          LEFT JOIN category g ON g.id = p.category_id
         WHERE t.id IN ($tickets)
         ORDER BY t.opened_at DESC, t.id DESC LIMIT %d\
        """.formatted(MOST);

    private static final String THIS = "$ticket";

    private static final String PERSON = """
        SELECT o.id FROM ticket o
         WHERE o.customer_id IN ($person) AND o.id <> $ticket AND o.merged_into IS NULL AND o.opened_at <= $asOf\
        """;

    private static final String ABOUT = """
        SELECT o.id
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN product p ON p.id = mine.product_id AND p.article <> '?'
          JOIN product q ON $which
          JOIN order_line l ON l.product_id = q.id
          JOIN ticket o ON o.order_line_id = l.id
         WHERE own.id = $ticket AND o.id <> own.id AND o.merged_into IS NULL AND o.opened_at <= $asOf
           AND o.customer_id NOT IN ($person)
         ORDER BY o.opened_at DESC LIMIT %d\
        """.formatted(MOST);

    private final Database database;
    private final ZoneId zone;

    public JooqOwnSignalRepository(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public List<OwnSignal> all() {
        return database.read(context ->
                context.selectFrom(OWN_SIGNAL).orderBy(OWN_SIGNAL.ID).fetch(JooqOwnSignalRepository::signal));
    }

    private static OwnSignal signal(OwnSignalRecord row) {
        return new OwnSignal(
                row.getId(),
                new OwnRule(
                        row.getName(),
                        Direction.valueOf(row.getDirection()),
                        Strength.valueOf(row.getStrength()),
                        Scope.valueOf(row.getScope()),
                        ComplaintField.valueOf(row.getField()),
                        Comparison.valueOf(row.getComparison()),
                        row.getValue(),
                        Math.toIntExact(row.getLeast()),
                        Math.toIntExact(row.getDays())));
    }

    private static Map<Field<?>, Object> columns(OwnRule rule) {
        return Map.of(
                OWN_SIGNAL.NAME, rule.name(),
                OWN_SIGNAL.DIRECTION, rule.direction().name(),
                OWN_SIGNAL.STRENGTH, rule.strength().name(),
                OWN_SIGNAL.SCOPE, rule.scope().name(),
                OWN_SIGNAL.FIELD, rule.field().name(),
                OWN_SIGNAL.COMPARISON, rule.comparison().name(),
                OWN_SIGNAL.VALUE, rule.value(),
                OWN_SIGNAL.LEAST, (long) rule.least(),
                OWN_SIGNAL.DAYS, (long) rule.days());
    }

    @Override
    public OwnSignal add(OwnRule rule) {
        long id = database.write(context -> context.insertInto(OWN_SIGNAL)
                .set(columns(rule))
                .returning(OWN_SIGNAL.ID)
                .fetchSingle(OWN_SIGNAL.ID));
        return new OwnSignal(id, rule);
    }

    @Override
    public void change(long id, OwnRule rule) {
        database.change(context -> context.update(OWN_SIGNAL)
                .set(columns(rule))
                .where(OWN_SIGNAL.ID.eq(id))
                .execute());
    }

    @Override
    public void remove(long id) {
        database.change(context -> {
            context.deleteFrom(OWN_SIGNAL).where(OWN_SIGNAL.ID.eq(id)).execute();
            context.deleteFrom(SIGNAL_SETTING)
                    .where(SIGNAL_SETTING.SIGNAL.eq("OWN_" + id))
                    .execute();
        });
    }

    @Override
    public Counted complaint(Ticket ticket, Instant asOf) {
        return counted(ticket, THIS, Set.of(), asOf).getFirst();
    }

    @Override
    public List<Counted> others(Ticket ticket, Scope scope, Set<Long> person, Set<Long> known, Instant asOf) {
        return switch (scope) {
            case COMPLAINT -> List.of();
            case PERSON -> counted(ticket, PERSON, person, asOf);
            case ARTICLE -> counted(ticket, ABOUT.replace("$which", "q.id = p.id"), known, asOf);
            case SUPPLIER -> counted(ticket, ABOUT.replace("$which", "q.supplier = p.supplier"), known, asOf);
        };
    }

    private List<Counted> counted(Ticket ticket, String tickets, Collection<Long> people, Instant asOf) {
        return database.read(context -> new Given(ticket, asOf)
                .with(people)
                .fetch(context, "wnwwnwwww", COUNTED.replace("$tickets", tickets))
                .map(this::counted));
    }

    private Counted counted(Record row) {
        Instant opened = Instant.ofEpochMilli(Columns.number(row, 1));
        Long cents = Columns.numbers(row, 4);
        String delivered = Columns.words(row, 5);
        String justified = Columns.words(row, 7);
        return new Counted(
                Columns.word(row, 0),
                opened,
                TicketType.valueOf(Columns.word(row, 2)),
                Channel.ofCode(Columns.word(row, 3)),
                cents == null ? null : Money.ofCents(cents),
                daysAfter(delivered, opened),
                Columns.word(row, 6),
                justified == null ? null : Justified.valueOf(justified),
                Columns.word(row, 8));
    }

    private @Nullable Long daysAfter(@Nullable String delivered, Instant opened) {
        return delivered == null
                ? null
                : ChronoUnit.DAYS.between(LocalDate.parse(delivered), LocalDate.ofInstant(opened, zone));
    }

    @Override
    public List<String> newest(int most) {
        return references(
                "SELECT reference FROM ticket WHERE merged_into IS NULL ORDER BY opened_at DESC, id DESC LIMIT ?",
                most);
    }

    @Override
    public List<String> last(int most) {
        return references(
                "SELECT reference FROM ticket WHERE status = 'CLOSED' AND merged_into IS NULL"
                        + " ORDER BY closed_at DESC, id DESC LIMIT ?",
                most);
    }

    private List<String> references(String sql, int most) {
        return database.read(context ->
                Columns.fetch(context, "w", sql, most).map(row -> Objects.requireNonNull(Columns.words(row, 0))));
    }
}
