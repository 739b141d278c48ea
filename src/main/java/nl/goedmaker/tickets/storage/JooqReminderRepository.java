package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.ReminderRepository;
import nl.goedmaker.tickets.TicketStatus;
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
    public long add(long ticket, Instant at, String text, Reminder.Cause cause) {
        return database.write(context -> context.insertInto(REMINDER)
                .set(REMINDER.TICKET_ID, ticket)
                .set(REMINDER.AT, at.toEpochMilli())
                .set(REMINDER.TEXT, text)
                .set(REMINDER.CAUSE, cause.name())
                .returning(REMINDER.ID)
                .fetchSingle(REMINDER.ID));
    }

    @Override
    public List<Reminder> open(long ticket) {
        return database.read(context -> undone(
                        context,
                        Families.of(REMINDER.TICKET_ID, ticket)
                                .and(REMINDER.CAUSE
                                        .ne(Reminder.Cause.NO_ANSWER.name())
                                        .or(isWaiting(ticket))))
                .orderBy(REMINDER.AT, REMINDER.ID)
                .fetch(JooqReminderRepository::reminder));
    }

    @Override
    public boolean done(long reminder, Instant at) {
        return database.write(context -> context.update(REMINDER)
                        .set(REMINDER.DONE_AT, at.toEpochMilli())
                        .where(REMINDER.ID.eq(reminder).and(REMINDER.DONE_AT.isNull()))
                        .execute()
                == 1);
    }

    @Override
    public void drop(long ticket, Reminder.Cause cause, Instant at) {
        database.change(context -> context.update(REMINDER)
                .set(REMINDER.DONE_AT, at.toEpochMilli())
                .where(Families.of(REMINDER.TICKET_ID, ticket))
                .and(REMINDER.CAUSE.eq(cause.name()))
                .and(REMINDER.DONE_AT.isNull())
                .execute());
    }

    private static Condition isWaiting(long leader) {
        var lead = TICKET.as("lead");
        return DSL.exists(
                DSL.selectOne().from(lead).where(lead.ID.eq(leader).and(lead.STATUS.eq(TicketStatus.WAITING.name()))));
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
