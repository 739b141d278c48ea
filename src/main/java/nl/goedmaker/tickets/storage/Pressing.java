package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.REMINDER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * Why a complaint asks for the owner today, the most urgent reason first: the customer waits for an answer, the owner wanted to be told of it,
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

    /** It was answered and the owner has to move again: the customer wrote back, or it was opened again. */
    public static Condition complaint(Instant now) {
        return answered().and(TicketViews.awake(now));
    }

    static Condition answered() {
        return TICKET.STATUS
                .eq(inline("OPEN"))
                .and(TICKET.FIRST_REPLIED_AT.isNotNull())
                .and(Families.leads());
    }

    /** The customer waits for an answer, and nothing else. */
    private static Condition isWaitedFor(Instant now) {
        return TicketViews.awake(now).and(TICKET.FIRST_REPLIED_AT.isNull().or(TICKET.STATUS.eq(inline("OPEN"))));
    }

    /** The owner is to be told of it, and nobody waits for an answer. */
    public static Condition reminder(Instant now) {
        return TicketViews.unclosed().and(isReminded(now)).andNot(isWaitedFor(now));
    }

    /** In a query about tickets: a reminder that no answer came counts only while one is waited for. */
    public static Condition isToldOf() {
        return REMINDER.DONE_AT
                .isNull()
                .and(REMINDER.CAUSE.ne(inline("NO_ANSWER")).or(TICKET.STATUS.eq(inline("WAITING"))));
    }

    private static Condition isReminded(Instant now) {
        return Families.leadsOneOf(reminded(now, REMINDER.CAUSE.ne(inline("NO_ANSWER"))))
                .or(TICKET.STATUS
                        .eq(inline("WAITING"))
                        .and(Families.leadsOneOf(reminded(now, REMINDER.CAUSE.eq(inline("NO_ANSWER"))))));
    }

    private static Select<Record1<Long>> reminded(Instant now, Condition why) {
        return select(REMINDER.TICKET_ID)
                .from(REMINDER)
                .where(REMINDER.DONE_AT
                        .isNull()
                        .and(REMINDER.AT.le(now.toEpochMilli()))
                        .and(why));
    }

    /** Something was promised for a day or an earlier one, and nothing more urgent is to be done. */
    public static Condition promise(Instant now, LocalDate today) {
        return TicketViews.unclosed()
                .and(isPromised(today))
                .andNot(isWaitedFor(now))
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
                .andNot(isWaitedFor(now))
                .andNot(isReminded(now))
                .andNot(isPromised(today));
    }
}
