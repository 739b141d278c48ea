package nl.goedmaker.customers.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.PRODUCT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.OrderLineRecord;
import nl.goedmaker.text.Language;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqCustomerRepository implements CustomerRepository {
    /** Stands for what a complaint did not name; shown as empty. */
    private static final String UNNAMED = "?";

    private final Database database;
    private final AccountMarks marks;

    public JooqCustomerRepository(Database database, AccountMarks marks) {
        this.database = database;
        this.marks = marks;
    }

    @Override
    public Optional<Customer> findByEmail(String email) {
        return database.read(context -> context.selectFrom(CUSTOMER)
                .where(CUSTOMER.EMAIL.eq(email))
                .orderBy(CUSTOMER.ID)
                .limit(1)
                .fetchOptional(JooqCustomerRepository::customer));
    }

    @Override
    public Optional<Customer> findByNameAlone(String name) {
        List<Customer> found = database.read(context -> context.selectFrom(CUSTOMER)
                .where(CUSTOMER.NAME.collate("NOCASE").eq(name).and(CUSTOMER.EMAIL.isNull()))
                .limit(2)
                .fetch(JooqCustomerRepository::customer));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public Customer add(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String country,
            Language language,
            Address address,
            Instant createdAt) {
        return database.write(context -> context.insertInto(CUSTOMER)
                .set(CUSTOMER.NAME, name)
                .set(CUSTOMER.EMAIL, email)
                .set(CUSTOMER.PHONE, phone)
                .set(CUSTOMER.COUNTRY, country)
                .set(CUSTOMER.LANGUAGE, language.code())
                .set(CUSTOMER.STREET, address.street())
                .set(CUSTOMER.POSTCODE, address.postcode())
                .set(CUSTOMER.CITY, address.city())
                .set(CUSTOMER.CREATED_AT, createdAt.toEpochMilli())
                .returning()
                .fetchSingle(JooqCustomerRepository::customer));
    }

    @Override
    public void update(Customer customer) {
        database.change(context -> context.update(CUSTOMER)
                .set(CUSTOMER.NAME, customer.name())
                .set(CUSTOMER.EMAIL, customer.email())
                .set(CUSTOMER.PHONE, customer.phone())
                .set(CUSTOMER.COUNTRY, customer.country())
                .set(CUSTOMER.LANGUAGE, customer.language().code())
                .set(CUSTOMER.STREET, customer.address().street())
                .set(CUSTOMER.POSTCODE, customer.address().postcode())
                .set(CUSTOMER.CITY, customer.address().city())
                .where(CUSTOMER.ID.eq(customer.id()))
                .execute());
    }

    @Override
    public @Nullable OrderLine lineOf(Purchase purchase, Customer customer, Channel channel) {
        return lineOf(purchase, customer, channel, false);
    }

    @Override
    public @Nullable OrderLine correctLine(Purchase purchase, Customer customer, Channel channel) {
        return lineOf(purchase, customer, channel, true);
    }

    private @Nullable OrderLine lineOf(Purchase purchase, Customer customer, Channel channel, boolean exactly) {
        if (!purchase.isKnown()) {
            return null;
        }
        return database.write(context -> {
            long product = product(context, purchase, exactly);
            long order = order(context, purchase, customer, channel);
            payer(context, purchase.paidFrom(), order);
            return line(context, purchase, order, product, exactly);
        });
    }

    private static long product(DSLContext context, Purchase purchase, boolean exactly) {
        Long category = purchase.category() == null ? null : category(context, purchase.category());
        // without a name there is one article for each category, so that they do not share one
        String article = purchase.article() == null
                ? UNNAMED + (purchase.category() == null ? "" : purchase.category())
                : purchase.article();
        Record known =
                context.selectFrom(PRODUCT).where(PRODUCT.ARTICLE.eq(article)).fetchOne();
        if (known != null) {
            boolean unknownYet = category != null && known.get(PRODUCT.CATEGORY_ID) == null;
            if (!article.startsWith(UNNAMED) && (exactly || unknownYet)) {
                context.update(PRODUCT)
                        .set(PRODUCT.CATEGORY_ID, category)
                        .where(PRODUCT.ID.eq(known.get(PRODUCT.ID)))
                        .execute();
            }
            if (!article.startsWith(UNNAMED) && (exactly || purchase.supplier() != null)) {
                context.update(PRODUCT)
                        .set(PRODUCT.SUPPLIER, purchase.supplier())
                        .where(PRODUCT.ID.eq(known.get(PRODUCT.ID)))
                        .execute();
            }
            return known.get(PRODUCT.ID);
        }
        return context.insertInto(PRODUCT)
                .set(PRODUCT.ARTICLE, article)
                .set(PRODUCT.CATEGORY_ID, category)
                .set(PRODUCT.PRICE_CENTS, cents(purchase.price()))
                .set(PRODUCT.SUPPLIER, purchase.article() == null ? null : purchase.supplier())
                .returning(PRODUCT.ID)
                .fetchSingle(PRODUCT.ID);
    }

    private static long category(DSLContext context, String name) {
        return context.select(CATEGORY.ID)
                .from(CATEGORY)
                .where(CATEGORY.NAME.eq(name))
                .fetchOptional(CATEGORY.ID)
                .orElseGet(() -> context.insertInto(CATEGORY)
                        .set(CATEGORY.NAME, name)
                        .returning(CATEGORY.ID)
                        .fetchSingle(CATEGORY.ID));
    }

    private static long order(DSLContext context, Purchase purchase, Customer customer, Channel channel) {
        String number = purchase.orderNumber() == null ? UNNAMED + customer.id() : purchase.orderNumber();
        return context.select(CUSTOMER_ORDER.ID)
                .from(CUSTOMER_ORDER)
                .where(CUSTOMER_ORDER.NUMBER.eq(number).and(CUSTOMER_ORDER.CHANNEL.eq(channel.code())))
                .fetchOptional(CUSTOMER_ORDER.ID)
                .orElseGet(() -> context.insertInto(CUSTOMER_ORDER)
                        .set(CUSTOMER_ORDER.NUMBER, number)
                        .set(CUSTOMER_ORDER.CUSTOMER_ID, customer.id())
                        .set(CUSTOMER_ORDER.CHANNEL, channel.code())
                        .set(CUSTOMER_ORDER.COUNTRY, customer.country())
                        .returning(CUSTOMER_ORDER.ID)
                        .fetchSingle(CUSTOMER_ORDER.ID));
    }

    private void payer(DSLContext context, PaidFrom paidFrom, long order) {
        if (!(paidFrom instanceof PaidFrom.AsKnown)) {
            String mark = paidFrom instanceof PaidFrom.Account account ? marks.mark(account.iban()) : null;
            context.update(CUSTOMER_ORDER)
                    .set(CUSTOMER_ORDER.PAYER_MARK, mark)
                    .where(CUSTOMER_ORDER.ID.eq(order))
                    .execute();
        }
    }

    private static OrderLine line(DSLContext context, Purchase purchase, long order, long product, boolean exactly) {
        OrderLineRecord line = context.selectFrom(ORDER_LINE)
                .where(ORDER_LINE.ORDER_ID.eq(order).and(ORDER_LINE.PRODUCT_ID.eq(product)))
                .orderBy(ORDER_LINE.ID)
                .limit(1)
                .fetchOne();
        if (line == null) {
            line = context.newRecord(ORDER_LINE);
            line.setOrderId(order);
            line.setProductId(product);
        }
        if (exactly || purchase.price() != null) {
            line.setPriceCents(cents(purchase.price()));
        }
        if (exactly || purchase.deliveredOn() != null) {
            line.setDeliveredOn(
                    purchase.deliveredOn() == null
                            ? null
                            : purchase.deliveredOn().toString());
        }
        if (exactly || purchase.batch() != null) {
            line.setBatch(purchase.batch());
        }
        line.store();
        return context.select(LINE_FIELDS)
                .from(ORDER_LINE)
                .join(CUSTOMER_ORDER)
                .on(CUSTOMER_ORDER.ID.eq(ORDER_LINE.ORDER_ID))
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(ORDER_LINE.PRODUCT_ID))
                .leftJoin(CATEGORY)
                .on(CATEGORY.ID.eq(PRODUCT.CATEGORY_ID))
                .where(ORDER_LINE.ID.eq(line.getId()))
                .fetchSingle(JooqCustomerRepository::line);
    }

    /** What a query must select so that {@link #line} can read an order line from it. */
    public static final List<org.jooq.Field<?>> LINE_FIELDS = List.of(
            ORDER_LINE.ID,
            ORDER_LINE.PRICE_CENTS,
            ORDER_LINE.DELIVERED_ON,
            CUSTOMER_ORDER.NUMBER,
            CUSTOMER_ORDER.CHANNEL,
            CUSTOMER_ORDER.PAYER_MARK,
            ORDER_LINE.BATCH,
            PRODUCT.SUPPLIER,
            PRODUCT.ARTICLE,
            DSL.field(PRODUCT.NAME.getQualifiedName(), String.class).as("product_name"),
            DSL.field(CATEGORY.NAME.getQualifiedName(), String.class).as("category_name"));

    public static OrderLine line(Record row) {
        Long cents = row.get(ORDER_LINE.PRICE_CENTS);
        String delivered = row.get(ORDER_LINE.DELIVERED_ON);
        return new OrderLine(
                row.get(ORDER_LINE.ID),
                named(row.get(CUSTOMER_ORDER.NUMBER)),
                Channel.ofCode(row.get(CUSTOMER_ORDER.CHANNEL)),
                named(row.get(PRODUCT.ARTICLE)),
                row.get("product_name", String.class),
                row.get("category_name", String.class),
                cents == null ? null : Money.ofCents(cents),
                delivered == null ? null : LocalDate.parse(delivered),
                row.get(ORDER_LINE.BATCH),
                row.get(PRODUCT.SUPPLIER),
                row.get(CUSTOMER_ORDER.PAYER_MARK) != null);
    }

    private static String named(String name) {
        return name.startsWith(UNNAMED) ? "" : name;
    }

    public static Customer customer(Record row) {
        return new Customer(
                row.get(CUSTOMER.ID),
                row.get(CUSTOMER.NAME),
                row.get(CUSTOMER.EMAIL),
                row.get(CUSTOMER.PHONE),
                row.get(CUSTOMER.COUNTRY),
                Language.ofCode(row.get(CUSTOMER.LANGUAGE)).orElse(Language.NL),
                new Address(row.get(CUSTOMER.STREET), row.get(CUSTOMER.POSTCODE), row.get(CUSTOMER.CITY)));
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : money.cents();
    }
}
