package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import nl.goedmaker.tickets.ClockRule;
import org.jooq.Condition;

/**
 * Why a complaint asks for the owner today, the most urgent reason first: its clock presses, the owner wanted to be told of it,
 * something was promised, it was put away until now. A complaint stands in a day for the first of these alone. The conditions
 * are written as the partial indexes are, with the value in the text, or SQLite does not use them.
 */
public final class Pressing {
    private Pressing() {}

    /** The first answer is still to be given. */
    public static Condition firstReply(Instant now) {
        return TicketViews.unclosed()
                .and(TICKET.FIRST_REPLIED_AT.isNull())
                .and(Families.leads())
                .and(TicketViews.awake(now));
    }

    /** It was answered, the owner has to move, and the time for the whole complaint runs out or has run out. */
    public static Condition complaint(Instant now) {
        return answered().and(warns(now)).and(TicketViews.awake(now));
    }

    static Condition answered() {
        return TICKET.STATUS
                .eq(inline("OPEN"))
                .and(TICKET.FIRST_REPLIED_AT.isNotNull())
                .and(Families.leads());
    }

    /** The clock of the complaint warns, if it does not stand still. */
    private static Condition warns(Instant now) {
        return TICKET.COMPLAINT_DUE_AT
                .isNotNull()
                .and(TICKET.COMPLAINT_DUE_AT.le(
                        now.plus(ClockRule.COMPLAINT.warnBefore()).toEpochMilli()));
    }

    /** A clock presses, and nothing else. */
    private static Condition byClock(Instant now) {
        return TicketViews.awake(now)
                .and(TICKET.FIRST_REPLIED_AT
                        .isNull()
                        .or(TICKET.STATUS.eq(inline("OPEN")).and(warns(now))));
    }

    /** The owner is to be told of it, and no clock presses. */
    public static Condition reminder(Instant now) {
        return TicketViews.unclosed().and(isReminded(now)).andNot(byClock(now));
    }

    private static Condition isReminded(Instant now) {
        return Families.leadsOneOf(select(REMINDER.TICKET_ID)
                .from(REMINDER)
                .where(REMINDER.DONE_AT.isNull().and(REMINDER.AT.le(now.toEpochMilli()))));
    }

    /** Something was promised for a day or an earlier one, and nothing more urgent is to be done. */
    public static Condition promise(Instant now, LocalDate today) {
        return TicketViews.unclosed()
                .and(isPromised(today))
                .andNot(byClock(now))
                .andNot(isReminded(now));
    }

    private static Condition isPromised(LocalDate today) {
        return Families.leadsOneOf(select(REMEDY.TICKET_ID)
                .from(REMEDY)
                .where(REMEDY.DONE_AT.isNull().and(REMEDY.PROMISED_ON.le(today.toString()))));
    }

    /** It was put away until a moment that has come, and nothing more urgent is to be done. */
    public static Condition back(Instant now, LocalDate today) {
        return TicketViews.unclosed()
                .and(Families.leads())
                .and(TICKET.SNOOZED_UNTIL.isNotNull())
                .and(TICKET.SNOOZED_UNTIL.le(now.toEpochMilli()))
                .andNot(byClock(now))
                .andNot(isReminded(now))
                .andNot(isPromised(today));
    }
}
