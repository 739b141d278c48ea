package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Cashbacks that may still have to be paid: offered and not run out, claimed, or on their way to the bank. */
final class OpenMoney {
    private static final nl.goedmaker.storage.jooq.tables.Claim EVER = CLAIM.as("ever");

    private static final nl.goedmaker.storage.jooq.tables.Cashback OFFERED = CASHBACK.as("offered");

    private OpenMoney() {}

    /** Whether one of a ticket's cashbacks is open, or of what was merged into it. */
    static Condition of(LocalDate today) {
        return Families.leadsOneOf(select(CASHBACK.TICKET_ID)
                .from(CASHBACK)
                .where(CASHBACK.ID.in(candidates(today)).and(open(today))));
    }

    /** What is open of a ticket, in cents. */
    static Field<BigDecimal> cents(LocalDate today) {
        return DSL.field(select(coalesce(sum(CASHBACK.AMOUNT_CENTS), inline(BigDecimal.ZERO)))
                .from(CASHBACK)
                .where(Families.of(CASHBACK.TICKET_ID, TICKET.ID).and(open(today))));
    }

    /** By indexes, so that what was paid or ran out long ago is not looked at. */
    private static Select<Record1<Long>> candidates(LocalDate today) {
        return select(OFFERED.ID)
                .from(OFFERED)
                .where(OFFERED.REVOKED_AT.isNull().and(OFFERED.EXPIRES_ON.ge(today.toString())))
                .unionAll(select(EVER.CASHBACK_ID)
                        .from(PAYOUT)
                        .join(EVER)
                        .on(EVER.ID.eq(PAYOUT.CLAIM_ID))
                        .where(PAYOUT.STATUS.in(
                                inline("QUEUED"),
                                inline("ON_HOLD"),
                                inline("IN_BATCH"),
                                inline("UPLOADED"),
                                inline("RETURNED"),
                                inline("NOT_UPLOADED"),
                                inline("CANCELLED"))));
    }

    private static Condition open(LocalDate today) {
        Condition claimed = DSL.exists(
                selectOne().from(CLAIM).where(CLAIM.CASHBACK_ID.eq(CASHBACK.ID).and(CLAIM.WITHDRAWN_AT.isNull())));
        return CASHBACK.REVOKED_AT
                .isNull()
                .and(hasPayout(inline("PAID")).not())
                .and(CASHBACK.EXPIRES_ON
                        .ge(today.toString())
                        .or(claimed)
                        .or(hasPayout(inline("IN_BATCH"), inline("UPLOADED"))));
    }

    /** A payment that is on its way or arrived is the last one there can be, see the index of the one that is alive. */
    @SafeVarargs
    private static Condition hasPayout(Field<String>... statuses) {
        return DSL.exists(selectOne()
                .from(EVER)
                .join(PAYOUT)
                .on(PAYOUT.CLAIM_ID.eq(EVER.ID))
                .where(EVER.CASHBACK_ID.eq(CASHBACK.ID).and(PAYOUT.STATUS.in(statuses))));
    }
}
