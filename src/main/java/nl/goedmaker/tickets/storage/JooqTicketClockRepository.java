package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.MERGE_EFFECT;
import static nl.goedmaker.storage.jooq.Tables.OWN_DEADLINE;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_PAUSE;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.MergeEffectRecord;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.ClockRule.Kind;
import nl.goedmaker.tickets.TicketClockRepository;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

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
        database.change(context -> {
            Long began = context.select(TICKET_PAUSE.BEGAN_AT)
                    .from(TICKET_PAUSE)
                    .where(lasting(ticket))
                    .fetchOne(TICKET_PAUSE.BEGAN_AT);
            if (began == null) {
                return;
            }
            // never before it began, also when the computer's clock was put back meanwhile
            long ended = Math.max(began, at.toEpochMilli());
            context.update(TICKET_PAUSE)
                    .set(TICKET_PAUSE.ENDED_AT, ended)
                    .where(lasting(ticket))
                    .execute();
            context.update(TICKET)
                    .set(TICKET.COMPLAINT_DUE_AT, TICKET.COMPLAINT_DUE_AT.plus(ended - began))
                    .where(TICKET.ID.eq(ticket).and(notExists(own(ticket, Kind.COMPLAINT))))
                    .execute();
            turn(context, ticket, at);
        });
    }

    static Select<?> own(long ticket, Kind kind) {
        return selectOne()
                .from(OWN_DEADLINE)
                .where(OWN_DEADLINE.TICKET_ID.eq(ticket).and(OWN_DEADLINE.KIND.eq(kind.name())));
    }

    @Override
    public Complaint complaint(long ticket) {
        Field<Long> since = DSL.field(
                        select(TICKET_PAUSE.BEGAN_AT).from(TICKET_PAUSE).where(lasting(ticket)))
                .as("since");
        return database.read(context -> context.select(TICKET.COMPLAINT_DUE_AT, since)
                .from(TICKET)
                .where(TICKET.ID.eq(ticket))
                .fetchSingle(row ->
                        new Complaint(TicketRecords.instant(row.value1()), TicketRecords.instant(row.value2()))));
    }

    @Override
    public void complaintDue(long ticket, Instant due) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.COMPLAINT_DUE_AT, due.toEpochMilli())
                .where(TICKET.ID.eq(ticket))
                .execute());
    }

    /** From now on it is somebody else's turn: lists are sorted by it. */
    private static void turn(DSLContext context, long ticket, Instant at) {
        context.update(TICKET)
                .set(TICKET.TURNED_AT, at.toEpochMilli())
                .where(TICKET.ID.eq(ticket))
                .execute();
    }

    @Override
    public void moveComplaint(long ticket, Duration by) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.COMPLAINT_DUE_AT, greatest(TICKET.OPENED_AT, TICKET.COMPLAINT_DUE_AT.plus(by.toMillis())))
                .where(TICKET.ID.eq(ticket).and(TICKET.COMPLAINT_DUE_AT.isNotNull()))
                .execute());
    }

    @Override
    public Optional<Instant> next(Instant now, Duration warning) {
        long from = now.toEpochMilli();
        long firstReply = ClockRule.backBefore(Kind.FIRST_REPLY).toMillis();
        long complaint = ClockRule.backBefore(Kind.COMPLAINT).toMillis();
        // each reads one entry of its index
        return database.read(context -> Stream.of(
                        context.select(min(TICKET.SNOOZED_UNTIL)).from(TICKET).where(TICKET.SNOOZED_UNTIL.gt(from)),
                        context.select(min(REMINDER.AT))
                                .from(REMINDER)
                                .where(REMINDER.DONE_AT.isNull().and(REMINDER.AT.gt(from))),
                        context.select(min(TICKET.COMPLAINT_DUE_AT).minus(warning.toMillis()))
                                .from(TICKET)
                                .where(Pressing.answered().and(TICKET.COMPLAINT_DUE_AT.gt(from + warning.toMillis()))),
                        context.select(min(TICKET.COMPLAINT_DUE_AT).minus(complaint))
                                .from(TICKET)
                                .where(Pressing.answered()
                                        .and(TICKET.SNOOZED_UNTIL.gt(TICKET.COMPLAINT_DUE_AT))
                                        .and(TICKET.COMPLAINT_DUE_AT.gt(from + complaint))),
                        // of what is put away: what waits for a first answer in plain sight is told already
                        context.select(min(TICKET.FIRST_REPLY_DUE_AT).minus(firstReply))
                                .from(TICKET)
                                .where(TICKET.FIRST_REPLIED_AT
                                        .isNull()
                                        .and(TicketViews.unclosed())
                                        .and(Families.leads())
                                        .and(TICKET.SNOOZED_UNTIL.gt(TICKET.FIRST_REPLY_DUE_AT))
                                        .and(TICKET.FIRST_REPLY_DUE_AT.gt(from + firstReply))))
                .map(query -> query.fetchSingle().value1())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(Instant::ofEpochMilli));
    }

    @Override
    public Map<Kind, String> ownDeadlines(long ticket) {
        return database.read(context -> context.selectFrom(OWN_DEADLINE)
                .where(OWN_DEADLINE.TICKET_ID.eq(ticket))
                .fetchMap(row -> Kind.valueOf(row.getKind()), row -> row.getReason()));
    }

    @Override
    public void ownDeadline(long ticket, Kind kind, String reason) {
        database.change(context -> context.insertInto(OWN_DEADLINE)
                .set(OWN_DEADLINE.TICKET_ID, ticket)
                .set(OWN_DEADLINE.KIND, kind.name())
                .set(OWN_DEADLINE.REASON, reason)
                .onConflict(OWN_DEADLINE.TICKET_ID, OWN_DEADLINE.KIND)
                .doUpdate()
                .set(OWN_DEADLINE.REASON, reason)
                .execute());
        if (kind == Kind.COMPLAINT) {
            // what the owner sets holds, whatever is merged or taken apart
            database.change(context -> context.update(MERGE_EFFECT)
                    .set(MERGE_EFFECT.SOONER, 0L)
                    .where(MERGE_EFFECT.TICKET_ID.eq(ticket))
                    .execute());
        }
    }

    @Override
    public void firstAnswerGiven(long ticket) {
        database.change(context -> {
            MergeEffectRecord effect = context.selectFrom(MERGE_EFFECT)
                    .where(MERGE_EFFECT.TICKET_ID.eq(ticket).and(MERGE_EFFECT.REPLIED_AT.isNotNull()))
                    .fetchOne();
            if (effect == null) {
                return;
            }
            context.update(TICKET)
                    .set(TICKET.FIRST_REPLIED_AT, effect.getRepliedAt())
                    .set(
                            TICKET.FIRST_REPLY_DUE_AT,
                            when(TICKET.FIRST_REPLY_DUE_AT.eq(effect.getReplyDueSince()), effect.getReplyDue())
                                    .otherwise(TICKET.FIRST_REPLY_DUE_AT))
                    .where(TICKET.ID.eq(ticket))
                    .execute();
            context.update(MERGE_EFFECT)
                    .setNull(MERGE_EFFECT.REPLIED_AT)
                    .setNull(MERGE_EFFECT.REPLY_DUE)
                    .setNull(MERGE_EFFECT.REPLY_DUE_SINCE)
                    .where(MERGE_EFFECT.TICKET_ID.eq(ticket))
                    .execute();
        });
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
                .where(TICKET.ID
                        .eq(ticket)
                        .and(TICKET.UNTIL_ANSWER.eq(1L).or(TICKET.SNOOZED_UNTIL.gt(at.toEpochMilli()))))
                .execute());
    }
}
