package nl.goedmaker.search.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.search.Found;
import nl.goedmaker.search.Kind;
import nl.goedmaker.search.SearchField;
import nl.goedmaker.search.SearchFilter;
import nl.goedmaker.search.SearchKey;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.search.SearchTerm;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Customers, orders, cashbacks and reviews that fit. */
final class ShopHits {
    /** Whose orders and cashbacks are shown: the newest customers and complaints that fit. */
    private static final int OWNERS = 50;

    private static final int SHORTEST_CODE = 4;
    private static final String CUSTOMERS =
            "{0} IN (SELECT rowid FROM customer_text WHERE customer_text MATCH {1} ORDER BY rowid DESC LIMIT {2})";

    private ShopHits() {}

    static List<Found> customers(DSLContext context, SearchQuery query, int most) {
        return context.select(CUSTOMER.ID, CUSTOMER.NAME, CUSTOMER.EMAIL, CUSTOMER.CITY, CUSTOMER.CREATED_AT)
                .from(CUSTOMER)
                .where(found(CUSTOMERS, CUSTOMER.ID, MatchExpression.rows(query), most))
                .orderBy(CUSTOMER.ID.desc())
                .fetch(row -> new Found(
                        Kind.CUSTOMER,
                        row.get(CUSTOMER.ID),
                        Long.toString(row.get(CUSTOMER.ID)),
                        row.get(CUSTOMER.NAME),
                        Arrays.asList(orBlank(row.get(CUSTOMER.EMAIL)), orBlank(row.get(CUSTOMER.CITY))),
                        "",
                        Instant.ofEpochMilli(row.get(CUSTOMER.CREATED_AT))));
    }

    static List<Found> reviews(DSLContext context, SearchQuery query, int most) {
        Condition days = DSL.noCondition();
        for (SearchFilter filter : query.filters()) {
            if (filter instanceof SearchFilter.Opened posted) {
                Condition holds = TicketConditions.between(REVIEW.POSTED_AT, posted.from(), posted.before());
                days = days.and(posted.excluded() ? holds.not() : holds);
            }
        }
        return context.select(REVIEW.ID, REVIEW.AUTHOR, REVIEW.TEXT, REVIEW.REPLY, REVIEW.POSTED_AT)
                .from(DSL.table("review_text f CROSS JOIN {0} ON {1} = f.rowid", REVIEW, REVIEW.ID))
                .where(DSL.condition(
                        "review_text MATCH {0}",
                        DSL.val(MatchExpression.rows(query).orElseThrow())))
                .and(days)
                .orderBy(DSL.field("f.rowid").desc())
                .limit(most)
                .fetch(row -> new Found(
                        Kind.REVIEW,
                        row.get(REVIEW.ID),
                        Long.toString(row.get(REVIEW.ID)),
                        row.get(REVIEW.AUTHOR),
                        List.of(),
                        row.get(REVIEW.TEXT) + (row.get(REVIEW.REPLY).isBlank() ? "" : "\n" + row.get(REVIEW.REPLY)),
                        Instant.ofEpochMilli(row.get(REVIEW.POSTED_AT))));
    }

    static List<Found> orders(DSLContext context, SearchQuery query, int most) {
        Condition ofCustomer = query.terms().stream().noneMatch(term -> term.field() == SearchField.ORDER)
                ? found(CUSTOMERS, CUSTOMER_ORDER.CUSTOMER_ID, MatchExpression.rows(query), OWNERS)
                : DSL.falseCondition();
        Condition byNumber = onlyTerm(query)
                .filter(term -> term.field() != SearchField.CUSTOMER)
                .map(ShopHits::numbers)
                .orElse(DSL.falseCondition());
        return orders(context, ofCustomer.or(byNumber), most);
    }

    /** Written just as the index of the data file, or SQLite does not use that. */
    private static final String PLAIN_NUMBER =
            "upper(replace(replace(replace(replace({0}, '-', ''), ' ', ''), '/', ''), '.', ''))";

    private static Field<String> plainNumber() {
        return DSL.field(PLAIN_NUMBER, String.class, CUSTOMER_ORDER.NUMBER);
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}/.]", "").toUpperCase(Locale.ROOT);
    }

    static Condition numbered(String number) {
        String plain = plain(number);
        return plain.isEmpty() ? DSL.falseCondition() : plainNumber().eq(plain);
    }

    /** Numbers that begin with something, as they are written. */
    static List<String> numbers(DSLContext context, String start, int most) {
        return context.select(CUSTOMER_ORDER.NUMBER)
                .from(CUSTOMER_ORDER)
                .where(Prefix.of(plainNumber(), plain(start)))
                .and(CUSTOMER_ORDER.NUMBER.notLike("?%"))
                .orderBy(plainNumber())
                .limit(most)
                .fetch(CUSTOMER_ORDER.NUMBER);
    }

    /** The newest customers with a name. */
    static Condition named(String match, int most) {
        return found(CUSTOMERS, CUSTOMER.ID, Optional.of(match), most);
    }

    /** Every way in which the words may be joined in a number, each one a range of the index. */
    private static Condition numbers(SearchTerm term) {
        return DSL.or(Stream.of("-", "", " ", "/", ".")
                .map(between -> term.words().replace(" ", between))
                .flatMap(number -> Stream.of(number, number.toUpperCase(Locale.ROOT)))
                .distinct()
                .map(number -> Prefix.of(CUSTOMER_ORDER.NUMBER, number))
                .toList());
    }

    static List<Found> orders(DSLContext context, Condition which, int most) {
        return context.select(CUSTOMER_ORDER.ID, CUSTOMER_ORDER.NUMBER, CUSTOMER_ORDER.ORDERED_ON, CUSTOMER.NAME)
                .from(CUSTOMER_ORDER)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CUSTOMER_ORDER.CUSTOMER_ID))
                .where(which)
                // stands for a number that nobody knows
                .and(CUSTOMER_ORDER.NUMBER.notLike("?%"))
                .orderBy(CUSTOMER_ORDER.ID.desc())
                .limit(most)
                .fetch(row -> new Found(
                        Kind.ORDER,
                        row.get(CUSTOMER_ORDER.ID),
                        row.get(CUSTOMER_ORDER.NUMBER),
                        row.get(CUSTOMER_ORDER.NUMBER),
                        List.of(row.get(CUSTOMER.NAME)),
                        "",
                        day(row.get(CUSTOMER_ORDER.ORDERED_ON))));
    }

    static List<Found> cashbacks(DSLContext context, SearchQuery query, int most) {
        Condition ofTicket = MatchExpression.tickets(query, "{reference person} : ")
                .map(match -> DSL.condition(
                        "{0} IN (WITH RECURSIVE member (id) AS (SELECT rowid FROM (SELECT rowid FROM ticket_text WHERE"
                                + " ticket_text MATCH {1} ORDER BY rowid DESC LIMIT {2})"
                                + " UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)"
                                + " SELECT id FROM member)",
                        CASHBACK.TICKET_ID, DSL.val(match), DSL.val(OWNERS)))
                .orElse(DSL.falseCondition());
        Condition byCode = onlyTerm(query)
                .map(term -> term.words().replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(code -> code.length() >= SHORTEST_CODE)
                .map(code -> Prefix.of(CASHBACK.CODE, code))
                .orElse(DSL.falseCondition());
        SearchKey key = query.key();
        Condition byAccount = key == null || key.iban().isEmpty() ? DSL.falseCondition() : claimedTo(key.iban());
        return cashbacks(context, ofTicket.or(byCode).or(byAccount), most);
    }

    static List<Found> cashbacks(DSLContext context, Condition which, int most) {
        return context.select(CASHBACK.ID, CASHBACK.CODE, CASHBACK.OFFERED_AT, TICKET.REFERENCE, CUSTOMER.NAME)
                .from(CASHBACK)
                .join(TICKET)
                .on(TICKET.ID.eq(CASHBACK.TICKET_ID))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .where(which)
                .orderBy(CASHBACK.ID.desc())
                .limit(most)
                .fetch(row -> {
                    String code = row.get(CASHBACK.CODE).replaceAll("(.{4})(?=.)", "$1-");
                    return new Found(
                            Kind.CASHBACK,
                            row.get(CASHBACK.ID),
                            code,
                            code,
                            List.of(row.get(CUSTOMER.NAME), row.get(TICKET.REFERENCE)),
                            "",
                            Instant.ofEpochMilli(row.get(CASHBACK.OFFERED_AT)));
                });
    }

    static Condition claimedTo(String iban) {
        return CASHBACK.ID.in(DSL.select(CLAIM.CASHBACK_ID).from(CLAIM).where(CLAIM.IBAN.eq(iban)));
    }

    /** The one thing typed, when it is one: a number or a code is never two. */
    private static Optional<SearchTerm> onlyTerm(SearchQuery query) {
        return query.terms().size() == 1
                ? Optional.of(query.terms().getFirst()).filter(term -> !term.excluded())
                : Optional.empty();
    }

    private static Condition found(String sql, Field<Long> id, Optional<String> match, int most) {
        return match.map(words -> DSL.condition(sql, id, DSL.val(words), DSL.val(most)))
                .orElse(DSL.falseCondition());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Instant day(@Nullable String day) {
        return day == null
                ? Instant.EPOCH
                : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
