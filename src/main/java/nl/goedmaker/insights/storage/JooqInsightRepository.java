package nl.goedmaker.insights.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.goedmaker.insights.Figures.CategoryCount;
import nl.goedmaker.insights.Figures.TypeCount;
import nl.goedmaker.insights.InsightRepository;
import nl.goedmaker.insights.SameFault;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.storage.TicketTables;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

public final class JooqInsightRepository implements InsightRepository {
    /** The customer's own number, or the lowest of those who gave the same account. */
    private static final String PERSON = """
        coalesce((SELECT min(other.customer_id)
                    FROM ticket own
                    JOIN cashback mine ON mine.ticket_id = own.id
                    JOIN claim one ON one.cashback_id = mine.id
                    JOIN claim two ON two.iban = one.iban
                    JOIN cashback theirs ON theirs.id = two.cashback_id
                    JOIN ticket other ON other.id = theirs.ticket_id
                   WHERE own.customer_id = t.customer_id), t.customer_id)\
        """;

    private static final String SAME_FAULTS = """
        SELECT article, type, count(DISTINCT person) AS people, group_concat(reference, ' ') AS tickets
          FROM (SELECT p.article AS article, t.type AS type, t.reference AS reference, %s AS person
                  FROM ticket t
                  JOIN order_line l ON l.id = t.order_line_id
                  JOIN product p ON p.id = l.product_id
                 WHERE t.opened_at >= ? AND t.opened_at < ? AND p.article <> '?'
                   AND coalesce(t.justified, '') <> 'NO' AND t.type <> 'OTHER'
                 ORDER BY t.opened_at, t.id)
         GROUP BY article, type
        HAVING people >= ?
         ORDER BY people DESC, article, type\
        """.formatted(PERSON);

    private static final String MEDIAN = """
        SELECT avg(wait) FROM (
            SELECT wait, row_number() OVER (ORDER BY wait) AS place, count(*) OVER () AS all_of_them
              FROM (SELECT first_replied_at - opened_at AS wait
                      FROM ticket WHERE first_replied_at >= ? AND first_replied_at < ?))
         WHERE place IN ((all_of_them + 1) / 2, (all_of_them + 2) / 2)\
        """;

    private final Database database;

    public JooqInsightRepository(Database database) {
        this.database = database;
    }

    @Override
    public long open() {
        return database.read(context -> (long) context.fetchCount(TICKET, TICKET.STATUS.ne(inline("CLOSED"))));
    }

    @Override
    public long opened(Instant from, Instant until) {
        return database.read(context -> (long) context.fetchCount(TICKET, opening(from, until)));
    }

    private static Condition opening(Instant from, Instant until) {
        return TICKET.OPENED_AT.ge(from.toEpochMilli()).and(TICKET.OPENED_AT.lt(until.toEpochMilli()));
    }

    @Override
    public @Nullable Double medianFirstReply(Instant from, Instant until) {
        return database.read(context -> context.fetchSingle(MEDIAN, from.toEpochMilli(), until.toEpochMilli())
                .get(0, Double.class));
    }

    @Override
    public Money cashbackOffered(Instant from, Instant until) {
        BigDecimal cents =
                database.read(context -> context.select(coalesce(sum(CASHBACK.AMOUNT_CENTS), BigDecimal.ZERO))
                        .from(CASHBACK)
                        .where(CASHBACK.OFFERED_AT
                                .ge(from.toEpochMilli())
                                .and(CASHBACK.OFFERED_AT.lt(until.toEpochMilli()))
                                .and(CASHBACK.REVOKED_AT.isNull()))
                        .fetchSingle()
                        .value1());
        return Money.ofCents(cents.longValueExact());
    }

    @Override
    public List<TypeCount> byType(Instant from, Instant until) {
        return database.read(context -> context.select(TICKET.TYPE, count())
                .from(TICKET)
                .where(opening(from, until))
                .groupBy(TICKET.TYPE)
                .orderBy(count().desc(), TICKET.TYPE)
                .fetch(row -> new TypeCount(TicketType.valueOf(row.value1()), row.value2())));
    }

    @Override
    public List<CategoryCount> byCategory(Instant from, Instant until) {
        Field<String> category = coalesce(CATEGORY.NAME, "");
        return database.read(context -> context.select(category, count())
                .from(TicketTables.withArticle())
                .where(opening(from, until))
                .groupBy(category)
                .orderBy(count().desc(), category)
                .fetch(row -> new CategoryCount(row.value1(), row.value2())));
    }

    @Override
    public List<SameFault> sameFaults(Instant from, Instant until, int customers) {
        return database.read(context -> context.fetch(SAME_FAULTS, from.toEpochMilli(), until.toEpochMilli(), customers)
                .map(row -> new SameFault(
                        row.get("article", String.class),
                        TicketType.valueOf(row.get("type", String.class)),
                        row.get("people", Integer.class),
                        List.of(row.get("tickets", String.class).split(" ")))));
    }
}
