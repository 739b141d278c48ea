package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.MERGE_EFFECT;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_PAUSE;
import static nl.goedmaker.tickets.storage.TicketRecords.instant;
import static nl.goedmaker.tickets.storage.TicketRecords.millis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.MergeEffectRecord;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.MergeEffect;
import nl.goedmaker.tickets.TicketStanding;
import nl.goedmaker.tickets.TicketStatus;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What merging changed in complaints, as kept. */
final class MergeEffects {
    private static final Field<Long> STOOD_STILL = DSL.field(DSL.select(TICKET_PAUSE.BEGAN_AT)
                    .from(TICKET_PAUSE)
                    .where(TICKET_PAUSE.TICKET_ID.eq(TICKET.ID).and(TICKET_PAUSE.ENDED_AT.isNull())))
            .as("stood_still");

    private final Database database;

    MergeEffects(Database database) {
        this.database = database;
    }

    List<TicketStanding> standings(Condition which) {
        return database.read(context -> context.select(TICKET.fields())
                .select(STOOD_STILL)
                .from(TICKET)
                .where(which)
                .orderBy(TICKET.ID)
                .fetch(MergeEffects::standing));
    }

    private static TicketStanding standing(Record row) {
        return new TicketStanding(
                row.get(TICKET.ID),
                TicketStatus.valueOf(row.get(TICKET.STATUS)),
                Instant.ofEpochMilli(row.get(TICKET.OPENED_AT)),
                Instant.ofEpochMilli(row.get(TICKET.FIRST_REPLY_DUE_AT)),
                instant(row.get(TICKET.FIRST_REPLIED_AT)),
                instant(row.get(TICKET.COMPLAINT_DUE_AT)),
                instant(row.get(STOOD_STILL)),
                instant(row.get(TICKET.SNOOZED_UNTIL)),
                row.get(TICKET.UNTIL_ANSWER) == 1,
                instant(row.get(TICKET.TURNED_AT)));
    }

    void write(TicketStanding standing) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.STATUS, standing.status().name())
                .set(TICKET.FIRST_REPLY_DUE_AT, millis(standing.firstReplyDue()))
                .set(TICKET.FIRST_REPLIED_AT, millis(standing.firstRepliedAt()))
                .set(TICKET.COMPLAINT_DUE_AT, millis(standing.complaintDue()))
                .set(TICKET.SNOOZED_UNTIL, millis(standing.snoozedUntil()))
                .set(TICKET.UNTIL_ANSWER, standing.untilAnswer() ? 1L : 0L)
                .set(TICKET.TURNED_AT, millis(standing.turnedAt()))
                .where(TICKET.ID.eq(standing.id()))
                .execute());
    }

    Optional<MergeEffect> find(long ticket) {
        return database.read(context -> context.selectFrom(MERGE_EFFECT)
                .where(MERGE_EFFECT.TICKET_ID.eq(ticket))
                .fetchOptional(MergeEffects::effect));
    }

    private static MergeEffect effect(MergeEffectRecord row) {
        Instant due = instant(row.getReplyDue());
        Instant dueSince = instant(row.getReplyDueSince());
        Instant wentOn = instant(row.getWentOnAt());
        Long turnEntry = row.getTurnEntry();
        Instant away = instant(row.getAwayUntil());
        Instant awaySince = instant(row.getAwaySince());
        Long awayEntry = row.getAwayEntry();
        return new MergeEffect(
                row.getTicketId(),
                due == null || dueSince == null
                        ? null
                        : new MergeEffect.FirstReply(due, instant(row.getRepliedAt()), dueSince),
                Duration.ofMillis(row.getSooner()),
                wentOn == null || turnEntry == null
                        ? null
                        : new MergeEffect.Turn(
                                instant(row.getStoodStillAt()), wentOn, instant(row.getTurnedAt()), turnEntry),
                away == null || awaySince == null || awayEntry == null
                        ? null
                        : new MergeEffect.Away(away, row.getUntilAnswer() == 1, awaySince, awayEntry));
    }

    void keep(MergeEffect effect) {
        MergeEffect.FirstReply first = effect.firstReply();
        MergeEffect.Turn turn = effect.turn();
        MergeEffect.Away away = effect.away();
        MergeEffectRecord row = new MergeEffectRecord();
        row.setTicketId(effect.ticket());
        row.setReplyDue(first == null ? null : millis(first.due()));
        row.setRepliedAt(first == null ? null : millis(first.repliedAt()));
        row.setReplyDueSince(first == null ? null : millis(first.since()));
        row.setSooner(effect.sooner().toMillis());
        row.setStoodStillAt(turn == null ? null : millis(turn.stoodStillAt()));
        row.setWentOnAt(turn == null ? null : millis(turn.wentOnAt()));
        row.setTurnedAt(turn == null ? null : millis(turn.turnedAt()));
        row.setTurnEntry(turn == null ? null : turn.entry());
        row.setAwayUntil(away == null ? null : millis(away.until()));
        row.setUntilAnswer(away != null && away.untilAnswer() ? 1L : 0L);
        row.setAwaySince(away == null ? null : millis(away.since()));
        row.setAwayEntry(away == null ? null : away.entry());
        database.change(context -> context.insertInto(MERGE_EFFECT)
                .set(row)
                .onConflict(MERGE_EFFECT.TICKET_ID)
                .doUpdate()
                .set(row)
                .execute());
    }

    void forget(long ticket) {
        database.change(context -> context.deleteFrom(MERGE_EFFECT)
                .where(MERGE_EFFECT.TICKET_ID.eq(ticket))
                .execute());
    }

    void standStill(long ticket, Instant since, Instant wentOn, @Nullable Instant until) {
        Condition later = TICKET_PAUSE
                .TICKET_ID
                .eq(ticket)
                .and(TICKET_PAUSE.BEGAN_AT.ge(wentOn.toEpochMilli()))
                .and(TICKET_PAUSE.BEGAN_AT.ne(since.toEpochMilli()));
        database.change(context -> {
            long before = stoodStill(context, ticket);
            context.deleteFrom(TICKET_PAUSE)
                    .where(until == null ? later : later.and(TICKET_PAUSE.BEGAN_AT.lt(until.toEpochMilli())))
                    .execute();
            context.update(TICKET_PAUSE)
                    .set(TICKET_PAUSE.ENDED_AT, millis(until))
                    .where(TICKET_PAUSE.TICKET_ID.eq(ticket).and(TICKET_PAUSE.BEGAN_AT.eq(since.toEpochMilli())))
                    .execute();
            context.update(TICKET)
                    .set(TICKET.COMPLAINT_DUE_AT, TICKET.COMPLAINT_DUE_AT.plus(stoodStill(context, ticket) - before))
                    .where(TICKET.ID.eq(ticket))
                    .and(DSL.notExists(JooqTicketClockRepository.own(ticket, ClockRule.Kind.COMPLAINT)))
                    .execute();
        });
    }

    /** How long the clock of a ticket stood still until it went on, in ms. */
    private static long stoodStill(DSLContext context, long ticket) {
        return context.select(
                        DSL.coalesce(DSL.sum(TICKET_PAUSE.ENDED_AT.minus(TICKET_PAUSE.BEGAN_AT)), BigDecimal.ZERO))
                .from(TICKET_PAUSE)
                .where(TICKET_PAUSE.TICKET_ID.eq(ticket))
                .fetchSingle()
                .value1()
                .longValue();
    }
}
