package nl.goedmaker.insights.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedmaker.insights.Figures.CategoryCount;
import nl.goedmaker.insights.Figures.TypeCount;
import nl.goedmaker.insights.InsightRepository;
import nl.goedmaker.insights.SameFault;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.storage.Families;
import nl.goedmaker.tickets.storage.TicketTables;
import nl.goedmaker.tickets.storage.TicketViews;
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
                 WHERE t.opened_at >= ? AND t.opened_at < ? AND t.merged_into IS NULL AND p.article <> '?'
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
                      FROM ticket
                     WHERE first_replied_at >= ? AND first_replied_at < ? AND merged_into IS NULL))
         WHERE place IN ((all_of_them + 1) / 2, (all_of_them + 2) / 2)\
        """;

    private final Database database;

    public JooqInsightRepository(Database database) {
        this.database = database;
    }

    @Override
    public long open(Instant now) {
        return database.read(context -> (long) context.fetchCount(TicketViews.open(), TicketViews.open(now)));
    }

    @Override
    public long openAt(Instant moment) {
        return database.read(context -> (long) context.fetchCount(
                TICKET,
                TICKET.OPENED_AT
                        .lt(moment.toEpochMilli())
                        .and(TICKET.CLOSED_AT.isNull().or(TICKET.CLOSED_AT.ge(moment.toEpochMilli())))
                        .and(TICKET.MERGED_INTO.isNull())));
    }

    @Override
    public List<Long> opened(List<Span> spans) {
        return each(spans, span -> field(selectCount().from(TICKET).where(opened(span))))
                .map(Number::longValue)
                .toList();
    }

    /** The answers to the same question about several spans: each is a column of one row. */
    private Stream<Number> each(List<Span> spans, Function<Span, Field<? extends Number>> question) {
        return database.read(
                        context -> context.select(spans.stream().map(question).toList())
                                .fetchSingle()
                                .intoStream())
                .map(Number.class::cast);
    }

    private static Condition opened(Span span) {
        return within(TICKET.OPENED_AT, span).and(Families.leads());
    }

    private static Condition within(Field<Long> moment, Span span) {
        return moment.ge(span.from().toEpochMilli()).and(moment.lt(span.until().toEpochMilli()));
    }

    @Override
    public @Nullable Double medianFirstReply(Span span) {
        return database.read(context -> context.fetchSingle(
                        MEDIAN, span.from().toEpochMilli(), span.until().toEpochMilli())
                .get(0, Double.class));
    }

    @Override
    public List<Money> cashbackOffered(List<Span> spans) {
        return each(
                        spans,
                        span -> field(select(coalesce(sum(CASHBACK.AMOUNT_CENTS), BigDecimal.ZERO))
                                .from(CASHBACK)
                                .where(within(CASHBACK.OFFERED_AT, span).and(CASHBACK.REVOKED_AT.isNull()))))
                .map(cents -> Money.ofCents(cents.longValue()))
                .toList();
    }

    @Override
    public List<TypeCount> byType(Span span) {
        return database.read(context -> context.select(TICKET.TYPE, count())
                .from(TICKET)
                .where(opened(span))
                .groupBy(TICKET.TYPE)
                .orderBy(count().desc(), TICKET.TYPE)
                .fetch(row -> new TypeCount(TicketType.valueOf(row.value1()), row.value2())));
    }

    @Override
    public List<CategoryCount> byCategory(Span span) {
        Field<String> category = coalesce(CATEGORY.NAME, "");
        return database.read(context -> context.select(category, count())
                .from(TicketTables.withArticle())
                .where(opened(span))
                .groupBy(category)
                .orderBy(count().desc(), category)
                .fetch(row -> new CategoryCount(row.value1(), row.value2())));
    }

    @Override
    public List<SameFault> sameFaults(Span span, int customers) {
        return database.read(context -> context.fetch(
                        SAME_FAULTS, span.from().toEpochMilli(), span.until().toEpochMilli(), customers)
                .map(row -> new SameFault(
                        row.get("article", String.class),
                        TicketType.valueOf(row.get("type", String.class)),
                        row.get("people", Integer.class),
                        List.of(row.get("tickets", String.class).split(" ")))));
    }
}
