package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_PAUSE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What the built-in views mean, for every list and every count, so that a number and the rows behind it always agree. The
 * conditions are written as the partial indexes are, with the value in the text, or SQLite does not use them.
 */
public final class TicketViews {
    private TicketViews() {}

    /**
     * The tickets to look for a view in, by the index that holds no others: left to choose, SQLite may read everything.
     */
    static Table<?> tickets(View view) {
        return switch (view) {
            case MONEY, ALL -> TICKET;
            case CLOSED -> DSL.table("{0} INDEXED BY ticket_closed", TICKET);
            case FIRST_REPLY, LATE -> DSL.table("{0} INDEXED BY ticket_open_due", TICKET);
            default -> DSL.table("{0} INDEXED BY ticket_open_waiting", TICKET);
        };
    }

    /** @param now the moment that decides what is put away or late, where the shop is: its week begins on a Monday */
    static Condition of(View view, ZonedDateTime now) {
        Instant moment = now.toInstant();
        Condition awake = awake(moment);
        Condition of = switch (view) {
            case OPEN -> unclosed().and(awake);
            case MINE -> unclosed().and(TICKET.STATUS.eq(inline("OPEN"))).and(awake);
            case FIRST_REPLY -> unclosed().and(TICKET.FIRST_REPLIED_AT.isNull()).and(awake);
            case LATE -> unclosed().and(awake).and(late(moment));
            case WEEK -> unclosed().and(thisWeek(now));
            case WAITING -> unclosed().and(TICKET.STATUS.eq(inline("WAITING"))).and(awake);
            case MONEY -> OpenMoney.of(now.toLocalDate());
            case SNOOZED -> unclosed().andNot(awake);
            case CLOSED -> TICKET.STATUS.eq(inline("CLOSED"));
            case ALL -> DSL.noCondition();
        };
        return of.and(Families.leads());
    }

    /** The tickets to look for what is in hand in. */
    public static Table<?> open() {
        return tickets(View.OPEN);
    }

    /** What the shop has in hand. */
    public static Condition open(Instant now) {
        return unclosed().and(awake(now)).and(Families.leads());
    }

    /** Open or put away until later. */
    public static Condition unclosed() {
        return TICKET.STATUS.ne(inline("CLOSED"));
    }

    /** Not put away, or come back: at its moment, or as soon as a term presses that would be over by then. */
    static Condition awake(Instant now) {
        return TICKET.SNOOZED_UNTIL
                .isNull()
                .or(TICKET.SNOOZED_UNTIL.le(now.toEpochMilli()))
                .or(TICKET.FIRST_REPLIED_AT
                        .isNull()
                        .and(presses(TICKET.FIRST_REPLY_DUE_AT, ClockRule.backBefore(ClockRule.Kind.FIRST_REPLY), now)))
                .or(TICKET.STATUS
                        .eq(inline("OPEN"))
                        .and(presses(TICKET.COMPLAINT_DUE_AT, ClockRule.backBefore(ClockRule.Kind.COMPLAINT), now)));
    }

    private static Condition presses(Field<Long> due, Duration warning, Instant now) {
        return due.isNotNull().and(due.le(now.plus(warning).toEpochMilli())).and(due.lt(TICKET.SNOOZED_UNTIL));
    }

    private static Condition late(Instant now) {
        return firstReplyDue().lt(now.toEpochMilli()).or(runs().and(TICKET.COMPLAINT_DUE_AT.lt(now.toEpochMilli())));
    }

    private static Condition thisWeek(ZonedDateTime now) {
        LocalDate monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate next = monday.plusWeeks(1);
        long from = monday.atStartOfDay(now.getZone()).toInstant().toEpochMilli();
        long before = next.atStartOfDay(now.getZone()).toInstant().toEpochMilli();
        return within(TICKET.OPENED_AT, from, before)
                .or(within(firstReplyDue(), from, before))
                .or(within(TICKET.SNOOZED_UNTIL, from, before))
                .or(runs().and(within(TICKET.COMPLAINT_DUE_AT, from, before)))
                .or(DSL.exists(selectOne()
                        .from(REMINDER)
                        .where(Families.of(REMINDER.TICKET_ID, TICKET.ID)
                                .and(Pressing.isToldOf())
                                .and(within(REMINDER.AT, from, before)))))
                .or(DSL.exists(selectOne()
                        .from(REMEDY)
                        .where(Families.of(REMEDY.TICKET_ID, TICKET.ID)
                                .and(REMEDY.DONE_AT.isNull())
                                .and(REMEDY.PROMISED_ON.ge(monday.toString()))
                                .and(REMEDY.PROMISED_ON.lt(next.toString())))));
    }

    private static Condition within(Field<Long> moment, long from, long before) {
        return moment.ge(from).and(moment.lt(before));
    }

    /** When the clock of the first answer runs out; NULL once that was given. */
    private static Field<Long> firstReplyDue() {
        return DSL.when(TICKET.FIRST_REPLIED_AT.isNull(), TICKET.FIRST_REPLY_DUE_AT);
    }

    /** Whether the clock of the complaint does not stand still. */
    private static Condition runs() {
        return DSL.notExists(selectOne()
                .from(TICKET_PAUSE)
                .where(TICKET_PAUSE.TICKET_ID.eq(TICKET.ID).and(TICKET_PAUSE.ENDED_AT.isNull())));
    }
}
