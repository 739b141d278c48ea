package nl.goedmaker.search.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.search.SearchFilter;
import nl.goedmaker.search.SearchQuery;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Which tickets fit a query, as conditions on the table of tickets alone, so that any list and any count can use them. */
public final class TicketConditions {
    /** Tickets of which one holds, and those that they were merged into: what a merged ticket holds counts for these too. */
    private static final String HELD = """
        {0} IN (WITH RECURSIVE way (id, onwards) AS (
            SELECT t.id, t.merged_into FROM ticket t WHERE t.merged_into IS NOT NULL AND t.id IN ({1})
            UNION SELECT t.id, t.merged_into FROM way JOIN ticket t ON t.id = way.onwards)
        {1} UNION ALL SELECT id FROM way)\
        """;

    /** Only those that lead have words: their own and those of all that were merged into them. */
    private static final String WITH_WORDS = "{0} IN (SELECT rowid FROM ticket_text WHERE ticket_text MATCH {1})";

    private static final String WITH_KEY = """
        SELECT id FROM ticket WHERE reference IN ({0})
        UNION ALL SELECT ticket_id FROM cashback WHERE code = {1}
        UNION ALL SELECT cashback.ticket_id FROM claim JOIN cashback ON cashback.id = claim.cashback_id WHERE claim.iban = {2}
        UNION ALL SELECT t.id FROM customer_order JOIN order_line l ON l.order_id = customer_order.id
        JOIN ticket t ON t.order_line_id = l.id WHERE {3}\
        """;

    private TicketConditions() {}

    /** For a list that is read in the order of an index, as far as it is shown: the words are looked up once, each row once. */
    public static Condition inOrder(SearchQuery query) {
        return words(query, inPassing(TICKET.ID)).and(filters(query, TicketConditions::inPassing));
    }

    /** For a count. */
    public static Condition of(SearchQuery query) {
        return words(query, TICKET.ID).and(filters(query));
    }

    /** The plus keeps SQLite on the index of the order; otherwise it would fetch and sort all that fit. */
    private static <T> Field<T> inPassing(Field<T> column) {
        return DSL.field("+{0}", column.getDataType(), column);
    }

    private static Condition words(SearchQuery query, Field<Long> id) {
        if (query.findsNothing()) {
            return DSL.falseCondition();
        }
        return MatchExpression.tickets(query, "")
                .map(match -> DSL.condition(WITH_WORDS, id, DSL.val(match)))
                .map(found ->
                        keyed(query).map(keyed -> found.or(held(id, keyed))).orElse(found))
                .or(() -> MatchExpression.excluded(query)
                        .map(match ->
                                DSL.condition(WITH_WORDS, id, DSL.val(match)).not()))
                .orElse(DSL.noCondition());
    }

    /** The tickets that what was typed stands for when it is no word. */
    static Optional<QueryPart> keyed(SearchQuery query) {
        return Optional.ofNullable(query.key())
                .map(key -> DSL.sql(
                        WITH_KEY,
                        DSL.list(
                                key.references().isEmpty()
                                        ? List.of(DSL.val(""))
                                        : key.references().stream()
                                                .map(DSL::val)
                                                .toList()),
                        DSL.val(key.code()),
                        DSL.val(key.iban()),
                        ShopHits.numbered(key.order())));
    }

    private static Condition held(Field<Long> id, QueryPart tickets) {
        return DSL.condition(HELD, id, tickets);
    }

    /** What must hold beside the words. */
    static Condition filters(SearchQuery query) {
        return filters(query, new Columns() {
            @Override
            public <T> Field<T> use(Field<T> column) {
                return column;
            }
        });
    }

    private interface Columns {
        <T> Field<T> use(Field<T> column);
    }

    private static Condition filters(SearchQuery query, Columns columns) {
        Condition all = DSL.noCondition();
        for (SearchFilter filter : query.filters()) {
            Condition holds = condition(filter, columns);
            all = all.and(filter.excluded() ? holds.not() : holds);
        }
        return all;
    }

    private static Condition condition(SearchFilter filter, Columns columns) {
        return switch (filter) {
            case SearchFilter.OneOf one -> columns.use(column(one)).in(one.codes());
            case SearchFilter.Opened opened -> between(TICKET.OPENED_AT, opened.from(), opened.before());
            case SearchFilter.Amount amount ->
                held(
                        columns.use(TICKET.ID),
                        DSL.select(CASHBACK.TICKET_ID)
                                .from(CASHBACK)
                                .where(CASHBACK.AMOUNT_CENTS.between(amount.fromCents(), amount.toCents()))
                                .unionAll(DSL.select(REMEDY.TICKET_ID)
                                        .from(REMEDY)
                                        .where(REMEDY.AMOUNT_CENTS.between(amount.fromCents(), amount.toCents()))));
            case SearchFilter.Account account ->
                held(
                        columns.use(TICKET.ID),
                        DSL.select(CASHBACK.TICKET_ID)
                                .from(CLAIM)
                                .join(CASHBACK)
                                .on(CASHBACK.ID.eq(CLAIM.CASHBACK_ID))
                                .where(Prefix.of(CLAIM.IBAN, account.start())));
        };
    }

    static Condition between(Field<Long> at, Instant from, Instant before) {
        return at.ge(from.toEpochMilli()).and(at.lt(before.toEpochMilli()));
    }

    private static Field<String> column(SearchFilter.OneOf one) {
        return switch (one.field()) {
            case STATUS -> TICKET.STATUS;
            case TYPE -> TICKET.TYPE;
            case CHANNEL -> TICKET.CHANNEL;
            default -> throw new IllegalArgumentException(one.field() + " has no values");
        };
    }
}
