package nl.goedmaker.insights.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_REQUEST;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.insights.AgendaRepository;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.storage.Families;
import nl.goedmaker.tickets.storage.Pressing;
import nl.goedmaker.tickets.storage.TicketTables;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqAgendaRepository implements AgendaRepository {
    /** Who leads the complaint of a reminder, and which of its reminders comes first. */
    private static final String REMINDERS = """
        WITH due (id, at, text, cause, leader) AS (
            SELECT r.id, r.at, r.text, r.cause,
                   (WITH RECURSIVE up (id, upwards) AS (
                        SELECT f.id, f.merged_into FROM ticket f WHERE f.id = r.ticket_id
                        UNION SELECT n.id, n.merged_into FROM up JOIN ticket n ON n.id = up.upwards)
                    SELECT up.id FROM up WHERE up.upwards IS NULL)
              FROM reminder r
             WHERE r.done_at IS NULL AND r.at <= {0}),
        placed AS (
            SELECT due.*, row_number() OVER (PARTITION BY leader ORDER BY at, id) AS place
              FROM due
             WHERE cause <> 'NO_ANSWER' OR (SELECT status FROM ticket WHERE ticket.id = leader) = 'WAITING')
        SELECT p.id AS id, ticket.reference AS reference, ticket.subject AS subject, p.at AS at, p.text AS text
          FROM placed p
         CROSS JOIN ticket ON ticket.id = p.leader
         WHERE p.place = 1 AND {1}
         ORDER BY p.at, p.id
         LIMIT {2}\
        """;

    private static final Field<Long> DUE = when(TICKET.FIRST_REPLIED_AT.isNull(), TICKET.FIRST_REPLY_DUE_AT)
            .otherwise(TICKET.COMPLAINT_DUE_AT)
            .as("due");

    private final Database database;

    public JooqAgendaRepository(Database database) {
        this.database = database;
    }

    @Override
    public Counts counts(Instant now, LocalDate today) {
        Condition queued = PAYOUT.STATUS.eq(inline("QUEUED"));
        return database.read(context -> context.select(
                        tickets("ticket_waiting_first_reply", Pressing.firstReply(now)),
                        tickets("ticket_complaint_due", Pressing.complaint(now)),
                        field(selectCount().from(TICKET).where(Pressing.reminder(now))),
                        field(selectCount().from(TICKET).where(Pressing.promise(now, today))),
                        tickets("ticket_snoozed", Pressing.back(now, today)),
                        field(selectCount().from(REVIEW).where(REVIEW.REPLIED_AT.isNull())),
                        field(selectCount().from(PAYOUT).where(queued)),
                        field(select(DSL.coalesce(sum(PAYOUT.AMOUNT_CENTS), BigDecimal.ZERO))
                                .from(PAYOUT)
                                .where(queued)),
                        field(selectCount()
                                .from(REVIEW_REQUEST)
                                .where(REVIEW_REQUEST
                                        .OUTCOME
                                        .isNull()
                                        .and(REVIEW_REQUEST.REMIND_ON.le(today.toString())))))
                .fetchSingle(row -> new Counts(
                        (long) row.value1() + row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Money.ofCents(row.value8().longValue()),
                        row.value9())));
    }

    private static Field<Integer> tickets(String index, Condition which) {
        return field(selectCount().from(by(index)).where(which));
    }

    private static Table<?> by(String index) {
        return DSL.table("{0} INDEXED BY {1}", TICKET, DSL.sql(index));
    }

    @Override
    public List<Deadline> answers(Instant now, int most) {
        Select<Record1<Long>> first = select(TICKET.ID)
                .from(by("ticket_waiting_first_reply"))
                .where(Pressing.firstReply(now))
                .orderBy(TICKET.FIRST_REPLY_DUE_AT, TICKET.ID)
                .limit(most);
        Select<Record1<Long>> complaints = select(TICKET.ID)
                .from(by("ticket_complaint_due"))
                .where(Pressing.complaint(now))
                .orderBy(TICKET.COMPLAINT_DUE_AT, TICKET.ID)
                .limit(most);
        Field<String> reminder = field(select(REMINDER.TEXT)
                        .from(REMINDER)
                        .where(Families.of(REMINDER.TICKET_ID, TICKET.ID)
                                .and(Pressing.isToldOf())
                                .and(REMINDER.AT.le(now.toEpochMilli())))
                        .orderBy(REMINDER.AT, REMINDER.ID)
                        .limit(1))
                .as("reminder");
        return database.read(context -> context.select(
                        TICKET.REFERENCE,
                        CUSTOMER.NAME,
                        CUSTOMER_ORDER.NUMBER,
                        TICKET.SUBJECT,
                        TICKET.CHANNEL,
                        TICKET.FIRST_REPLIED_AT,
                        DUE,
                        reminder)
                .from(TicketTables.withOrder())
                .where(DSL.condition(
                        "{0} IN (SELECT id FROM ({1}) UNION ALL SELECT id FROM ({2}))", TICKET.ID, first, complaints))
                .orderBy(DUE, TICKET.ID)
                .limit(most)
                .fetch(row -> deadline(row, row.get(reminder))));
    }

    private static Deadline deadline(Record row, @Nullable String reminder) {
        String number = row.get(CUSTOMER_ORDER.NUMBER);
        return new Deadline(
                row.get(TICKET.REFERENCE),
                row.get(CUSTOMER.NAME),
                number == null || number.startsWith("?") ? null : number,
                row.get(TICKET.SUBJECT),
                Channel.ofCode(row.get(TICKET.CHANNEL)),
                row.get(TICKET.FIRST_REPLIED_AT) == null ? ClockRule.Kind.FIRST_REPLY : ClockRule.Kind.COMPLAINT,
                Instant.ofEpochMilli(row.get(DUE)),
                reminder);
    }

    @Override
    public List<Reminder> reminders(Instant now, int most) {
        return database.read(context -> context.resultQuery(
                        REMINDERS, val(now.toEpochMilli()), Pressing.reminder(now), val(most))
                .fetch(row -> new Reminder(
                        row.get("id", Long.class),
                        row.get("reference", String.class),
                        row.get("subject", String.class),
                        Instant.ofEpochMilli(row.get("at", Long.class)),
                        row.get("text", String.class))));
    }
}
