package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.ReminderRepository;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

public final class JooqReminderRepository implements ReminderRepository {
    private final Database database;

    public JooqReminderRepository(Database database) {
        this.database = database;
    }

    @Override
    public long add(long ticket, Instant at, String text) {
        return database.write(context -> context.insertInto(REMINDER)
                .set(REMINDER.TICKET_ID, ticket)
                .set(REMINDER.AT, at.toEpochMilli())
                .set(REMINDER.TEXT, text)
                .returning(REMINDER.ID)
                .fetchSingle(REMINDER.ID));
    }

    @Override
    public List<Reminder> open(long ticket) {
        return database.read(context -> undone(context, Families.of(REMINDER.TICKET_ID, ticket))
                .orderBy(REMINDER.AT, REMINDER.ID)
                .fetch(JooqReminderRepository::reminder));
    }

    @Override
    public List<Reminder> due(Instant now, int most) {
        return database.read(
                context -> undone(context, REMINDER.AT.le(now.toEpochMilli()).and(inHand()))
                        .orderBy(REMINDER.AT, REMINDER.ID)
                        .limit(most)
                        .fetch(JooqReminderRepository::reminder));
    }

    @Override
    public long countDue(Instant now) {
        return database.read(context -> (long) context.fetchCount(
                REMINDER,
                REMINDER.DONE_AT
                        .isNull()
                        .and(REMINDER.AT.le(now.toEpochMilli()))
                        .and(inHand())));
    }

    @Override
    public boolean done(long reminder, Instant at) {
        return database.write(context -> context.update(REMINDER)
                        .set(REMINDER.DONE_AT, at.toEpochMilli())
                        .where(REMINDER.ID.eq(reminder).and(REMINDER.DONE_AT.isNull()))
                        .execute()
                == 1);
    }

    /** Whether the complaint, or the one it was merged into, is not closed. */
    private static Condition inHand() {
        return DSL.condition(
                "EXISTS (WITH RECURSIVE up (id, upwards, status) AS (SELECT f.id, f.merged_into, f.status FROM ticket f"
                        + " WHERE f.id = {0} UNION SELECT n.id, n.merged_into, n.status FROM up JOIN ticket n"
                        + " ON n.id = up.upwards) SELECT 1 FROM up WHERE upwards IS NULL AND status <> 'CLOSED')",
                REMINDER.TICKET_ID);
    }

    private static SelectConditionStep<? extends Record> undone(DSLContext context, Condition which) {
        return context.select(REMINDER.ID, TICKET.REFERENCE, TICKET.SUBJECT, REMINDER.AT, REMINDER.TEXT)
                .from(REMINDER)
                .join(TICKET)
                .on(TICKET.ID.eq(REMINDER.TICKET_ID))
                .where(REMINDER.DONE_AT.isNull().and(which));
    }

    private static Reminder reminder(Record row) {
        return new Reminder(
                row.get(REMINDER.ID),
                row.get(TICKET.REFERENCE),
                row.get(TICKET.SUBJECT),
                Instant.ofEpochMilli(row.get(REMINDER.AT)),
                row.get(REMINDER.TEXT));
    }
}
