package nl.goedmaker.cashback.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.given.LikeCases;
import nl.goedmaker.cashback.given.PriceBand;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.storage.Families;
import nl.goedmaker.tickets.storage.TicketTables;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Complaints that are alike and what was given in them, for the numbers and for the rows behind them, so that both always agree.
 */
public final class LikeTickets {
    /**
     * {@code lead}: the complaints that are alike, as far as they lead; {@code given}: what each got of each kind, also by what
     * was merged into it, cents NULL where no amount belongs to it; {@code counted}: those of them that count, {@code bare} those without any.
     */
    static final String GIVEN = """
        WITH RECURSIVE lead (id, closed) AS MATERIALIZED ({0}),
        member (id, leader) AS (
            SELECT id, id FROM lead
            UNION ALL SELECT s.id, m.leader FROM member m JOIN ticket s ON s.merged_into = m.id),
        given (leader, kind, cents) AS MATERIALIZED (
            SELECT m.leader, r.kind, sum(r.amount_cents)
            FROM member m JOIN remedy r ON r.ticket_id = m.id
            LEFT JOIN cashback c ON c.ticket_id = r.ticket_id AND c.remedy_id = r.id
            WHERE c.revoked_at IS NULL
            GROUP BY m.leader, r.kind),
        counted (id, bare) AS (
            SELECT l.id, l.id NOT IN (SELECT leader FROM given) FROM lead l
            WHERE l.closed OR l.id IN (SELECT leader FROM given))
        """;

    private LikeTickets() {}

    /** Every complaint that may count, with whether it is closed. */
    static Select<Record2<Long, Boolean>> of(LikeCases cases) {
        return select(TICKET.ID, DSL.field(TICKET.STATUS.eq(inline("CLOSED"))))
                .from(TicketTables.withArticle())
                .where(Families.leads().and(TICKET.ID.ne(cases.except())).and(isAlike(cases)));
    }

    private static Condition isAlike(LikeCases cases) {
        TicketType type = cases.type();
        PriceBand band = cases.band();
        String category = cases.category();
        return DSL.and(
                type == null ? DSL.noCondition() : TICKET.TYPE.eq(type.name()),
                band == null
                        ? DSL.noCondition()
                        : ORDER_LINE
                                .PRICE_CENTS
                                .ge(band.from().cents())
                                .and(ORDER_LINE.PRICE_CENTS.lt(band.below().cents())),
                category == null ? DSL.noCondition() : CATEGORY.NAME.eq(category));
    }

    /** Whether a ticket is one of those behind a number. */
    public static Condition behind(GivenRows rows) {
        Select<?> cases = of(rows.cases());
        return switch (rows) {
            case GivenRows.Everything _ -> among("SELECT id FROM counted", cases);
            case GivenRows.Nothing _ -> among("SELECT id FROM counted WHERE bare", cases);
            case GivenRows.Got got ->
                DSL.condition(
                        "{1} IN (" + GIVEN + "SELECT leader FROM given WHERE kind = {2})",
                        cases,
                        TICKET.ID,
                        inline(got.kind().name()));
        };
    }

    private static Condition among(String rows, Select<?> cases) {
        return DSL.condition("{1} IN (" + GIVEN + rows + ")", cases, TICKET.ID);
    }
}
