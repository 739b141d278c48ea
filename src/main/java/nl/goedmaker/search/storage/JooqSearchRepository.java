package nl.goedmaker.search.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.PRODUCT;
import static nl.goedmaker.storage.jooq.Tables.TAG;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.goedmaker.search.Found;
import nl.goedmaker.search.Kind;
import nl.goedmaker.search.SearchField;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.search.SearchRepository;
import nl.goedmaker.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

public final class JooqSearchRepository implements SearchRepository {
    private static final int MOST_WORDS = 20_000;
    /** Of one number or account. */
    private static final int MOST_ALIKE = 50;

    private static final Table<?> WORDS = DSL.table("ticket_word");
    private static final Field<String> WORD = DSL.field("term", String.class);
    private static final Field<Long> TICKETS = DSL.field("doc", Long.class);

    private final Reading database;

    /** {@link Database#read}. */
    interface Reading {
        <T> T read(Function<DSLContext, T> work);
    }

    public JooqSearchRepository(Database database) {
        this(database::read);
    }

    JooqSearchRepository(Reading database) {
        this.database = database;
    }

    @Override
    public List<Found> find(Kind kind, SearchQuery query, int most) {
        return database.read(context -> switch (kind) {
            case TICKET -> TicketHits.find(context, query, most);
            case CUSTOMER -> ShopHits.customers(context, query, most);
            case ORDER -> ShopHits.orders(context, query, most);
            case CASHBACK -> ShopHits.cashbacks(context, query, most);
            case REVIEW -> ShopHits.reviews(context, query, most);
        });
    }

    @Override
    public Map<Long, List<String>> written(Collection<Long> tickets) {
        return database.read(context -> TicketHits.written(context, tickets));
    }

    @Override
    public List<Found> tickets(Collection<String> references) {
        return database.read(context -> TicketHits.byReference(context, references));
    }

    @Override
    public List<Found> orders(String number) {
        List<Found> orders = database.read(context -> ShopHits.orders(context, ShopHits.numbered(number), MOST_ALIKE));
        List<Found> same =
                orders.stream().filter(order -> order.key().equals(number)).toList();
        return same.isEmpty() ? orders : same;
    }

    @Override
    public Optional<Found> cashback(String code) {
        return database.read(context -> ShopHits.cashbacks(context, CASHBACK.CODE.eq(code), 1)).stream()
                .findFirst();
    }

    @Override
    public List<Found> accounts(String iban) {
        return database.read(context -> ShopHits.cashbacks(context, ShopHits.claimedTo(iban), MOST_ALIKE));
    }

    @Override
    public boolean knows(String word, boolean prefix) {
        Condition fits = prefix ? Prefix.of(WORD, word) : WORD.eq(word);
        return database.read(context ->
                context.fetchExists(context.selectOne().from(WORDS).where(fits).limit(1)));
    }

    @Override
    public Map<String, Long> words(String first, int shortest, int longest) {
        return database.read(context -> {
            Map<String, Long> words = new HashMap<>();
            context.select(WORD, TICKETS)
                    .from(WORDS)
                    .where(Prefix.of(WORD, first))
                    .and(DSL.length(WORD).between(shortest, longest))
                    .limit(MOST_WORDS)
                    .forEach(row -> words.put(row.value1(), row.value2()));
            return words;
        });
    }

    @Override
    public List<String> names(SearchField field, String start, int most) {
        return switch (field) {
            case CUSTOMER -> customers(start, most);
            case TAG -> names(TAG, TAG.NAME, Prefix.ofAnyCase(TAG.NAME, start), most);
            case ARTICLE -> names(PRODUCT, PRODUCT.ARTICLE, Prefix.ofAnyCase(PRODUCT.ARTICLE, start), most);
            case ORDER -> database.read(context -> ShopHits.numbers(context, start, most));
            default -> List.of();
        };
    }

    /** By any of their names; of a single letter there are too many. */
    private List<String> customers(String start, int most) {
        return MatchExpression.name(start)
                .map(match -> names(CUSTOMER, CUSTOMER.NAME, ShopHits.named(match, most), most))
                .orElseGet(() -> names(CUSTOMER, CUSTOMER.NAME, Prefix.ofAnyCase(CUSTOMER.NAME, start), most));
    }

    private List<String> names(Table<?> table, Field<String> name, Condition fits, int most) {
        return database.read(context -> context.selectDistinct(name)
                .from(table)
                .where(fits)
                .orderBy(DSL.field("{0} COLLATE NOCASE", String.class, name))
                .limit(most)
                .fetch(name));
    }
}
