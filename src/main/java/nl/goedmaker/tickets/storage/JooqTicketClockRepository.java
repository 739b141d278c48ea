package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_PAUSE;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketClockRepository;
import nl.goedmaker.time.Pause;
import org.jooq.Condition;
import org.jooq.DSLContext;

public final class JooqTicketClockRepository implements TicketClockRepository {
    private final Database database;

    public JooqTicketClockRepository(Database database) {
        this.database = database;
    }

    private static Condition lasting(long ticket) {
        return TICKET_PAUSE.TICKET_ID.eq(ticket).and(TICKET_PAUSE.ENDED_AT.isNull());
    }

    @Override
    public void pause(long ticket, Instant at) {
        database.change(context -> {
            if (!context.fetchExists(TICKET_PAUSE, lasting(ticket))) {
                // one that ended in this very moment goes on
                context.insertInto(TICKET_PAUSE)
                        .set(TICKET_PAUSE.TICKET_ID, ticket)
                        .set(TICKET_PAUSE.BEGAN_AT, at.toEpochMilli())
                        .onConflict(TICKET_PAUSE.TICKET_ID, TICKET_PAUSE.BEGAN_AT)
                        .doUpdate()
                        .setNull(TICKET_PAUSE.ENDED_AT)
                        .execute();
                turn(context, ticket, at);
            }
        });
    }

    @Override
    public void resume(long ticket, Instant at) {
        // never before it began, also when the computer's clock was put back meanwhile
        database.change(context -> {
            int ended = context.update(TICKET_PAUSE)
                    .set(TICKET_PAUSE.ENDED_AT, greatest(TICKET_PAUSE.BEGAN_AT, val(at.toEpochMilli())))
                    .where(lasting(ticket))
                    .execute();
            if (ended > 0) {
                turn(context, ticket, at);
            }
        });
    }

    /** From now on it is somebody else's turn: lists are sorted by it. */
    private static void turn(DSLContext context, long ticket, Instant at) {
        context.update(TICKET)
                .set(TICKET.TURNED_AT, at.toEpochMilli())
                .where(TICKET.ID.eq(ticket))
                .execute();
    }

    @Override
    public List<Pause> pauses(long ticket) {
        return database.read(context -> context.selectFrom(TICKET_PAUSE)
                .where(TICKET_PAUSE.TICKET_ID.eq(ticket))
                .orderBy(TICKET_PAUSE.BEGAN_AT)
                .fetch(row ->
                        new Pause(Instant.ofEpochMilli(row.getBeganAt()), TicketRecords.instant(row.getEndedAt()))));
    }

    @Override
    public boolean comesBackAtAnswer(long ticket) {
        return database.read(
                context -> context.fetchExists(TICKET, TICKET.ID.eq(ticket).and(TICKET.UNTIL_ANSWER.eq(1L))));
    }

    @Override
    public void comeBackAtAnswer(long ticket, boolean yes) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.UNTIL_ANSWER, yes ? 1L : 0L)
                .where(TICKET.ID.eq(ticket))
                .execute());
    }

    @Override
    public void comeBack(long ticket, Instant at) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.UNTIL_ANSWER, 0L)
                .set(TICKET.SNOOZED_UNTIL, at.toEpochMilli())
                .where(TICKET.ID.eq(ticket).and(TICKET.UNTIL_ANSWER.eq(1L)))
                .execute());
    }
}
