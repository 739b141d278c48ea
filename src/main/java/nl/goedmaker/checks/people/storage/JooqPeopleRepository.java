package nl.goedmaker.checks.people.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.NOT_SAME_PERSON;
import static nl.goedmaker.storage.jooq.Tables.PERSON_KEY;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.UNKEYED_CUSTOMER;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.people.Cut;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.PeopleRepository;
import nl.goedmaker.checks.people.PeopleRows;
import nl.goedmaker.checks.people.PersonKey;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.CustomerRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqPeopleRepository implements PeopleRepository {
    /** What one customer more than may share a key is, counted from nought. */
    private static final int CROWD = 6;

    private final Database database;
    private final LaterAccounts laterAccounts;

    public JooqPeopleRepository(Database database, AccountMarks marks, ZoneId zone) {
        this.database = database;
        this.laterAccounts = new LaterAccounts(marks, zone);
    }

    @Override
    public PeopleRows sharing(Set<Long> customers, Instant asOf) {
        var mine = PERSON_KEY.as("mine");
        var crowd = PERSON_KEY.as("crowd");
        // of a key that half the shop shares, no more is read than shows that it is
        var tooMany = DSL.field(DSL.select(DSL.one())
                .from(crowd)
                .where(crowd.KIND.eq(mine.KIND).and(crowd.KEY.eq(mine.KEY)))
                .limit(DSL.inline(1))
                .offset(DSL.inline(CROWD)));
        return database.read(context -> {
            Map<Long, String> names = new HashMap<>(names(context, customers));
            Set<PersonKey> keys = new HashSet<>();
            context.selectDistinct(PERSON_KEY.CUSTOMER_ID, PERSON_KEY.KIND, PERSON_KEY.KEY, CUSTOMER.NAME)
                    .from(mine)
                    .join(PERSON_KEY)
                    .on(PERSON_KEY.KIND.eq(mine.KIND).and(PERSON_KEY.KEY.eq(mine.KEY)))
                    .join(CUSTOMER)
                    .on(CUSTOMER.ID.eq(PERSON_KEY.CUSTOMER_ID))
                    .where(mine.CUSTOMER_ID.in(customers))
                    .and(tooMany.isNull())
                    .forEach(row -> {
                        keys.add(new PersonKey(row.value1(), KeyKind.valueOf(row.value2()), row.value3()));
                        names.put(row.value1(), row.value4());
                    });
            Set<Long> later = later(context, names.keySet(), asOf);
            later.removeAll(customers);
            names.keySet().removeAll(later);
            keys.removeIf(key -> later.contains(key.customer()));
            keys.removeAll(laterAccounts.of(context, withAccounts(keys), asOf));
            return new PeopleRows(names, keys);
        });
    }

    /** Those who came only after a moment. */
    private static Set<Long> later(DSLContext context, Collection<Long> customers, Instant asOf) {
        return context.select(CUSTOMER.ID)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.in(customers))
                .and(CUSTOMER.CREATED_AT.gt(asOf.toEpochMilli()))
                .andNotExists(DSL.selectOne()
                        .from(TICKET)
                        .where(TICKET.CUSTOMER_ID.eq(CUSTOMER.ID).and(TICKET.OPENED_AT.le(asOf.toEpochMilli()))))
                .fetchSet(CUSTOMER.ID);
    }

    private static Set<Long> withAccounts(Collection<PersonKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() == KeyKind.ACCOUNT)
                .map(PersonKey::customer)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, String> names(Set<Long> customers) {
        return customers.isEmpty() ? Map.of() : database.read(context -> names(context, customers));
    }

    private static Map<Long, String> names(DSLContext context, Set<Long> customers) {
        return context.select(CUSTOMER.ID, CUSTOMER.NAME)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.in(customers))
                .fetchMap(CUSTOMER.ID, CUSTOMER.NAME);
    }

    @Override
    public List<Cut> cuts(Set<Long> customers, Instant asOf) {
        return database.read(context -> context.selectFrom(NOT_SAME_PERSON)
                .where(NOT_SAME_PERSON.CUSTOMER_A.in(customers).or(NOT_SAME_PERSON.CUSTOMER_B.in(customers)))
                .and(NOT_SAME_PERSON.AT.le(asOf.toEpochMilli()))
                .fetch(row -> new Cut(
                        row.getCustomerA(), row.getCustomerB(), row.getReason(), Instant.ofEpochMilli(row.getAt()))));
    }

    @Override
    public void addCut(Cut cut) {
        database.change(context -> context.insertInto(NOT_SAME_PERSON)
                .set(NOT_SAME_PERSON.CUSTOMER_A, cut.first())
                .set(NOT_SAME_PERSON.CUSTOMER_B, cut.second())
                .set(NOT_SAME_PERSON.REASON, cut.reason())
                .set(NOT_SAME_PERSON.AT, cut.at().toEpochMilli())
                .onConflict(NOT_SAME_PERSON.CUSTOMER_A, NOT_SAME_PERSON.CUSTOMER_B)
                .doUpdate()
                .set(NOT_SAME_PERSON.REASON, cut.reason())
                .execute());
    }

    @Override
    public boolean removeCut(long first, long second) {
        return database.write(context -> context.deleteFrom(NOT_SAME_PERSON)
                        .where(NOT_SAME_PERSON.CUSTOMER_A.eq(first).and(NOT_SAME_PERSON.CUSTOMER_B.eq(second)))
                        .execute())
                > 0;
    }

    @Override
    public List<Raw> waiting(int most) {
        return database.read(context -> raw(
                context,
                context.select(UNKEYED_CUSTOMER.CUSTOMER_ID)
                        .from(UNKEYED_CUSTOMER)
                        .orderBy(UNKEYED_CUSTOMER.CUSTOMER_ID)
                        .limit(most)
                        .fetchSet(UNKEYED_CUSTOMER.CUSTOMER_ID)));
    }

    @Override
    public List<Raw> waiting(Set<Long> customers) {
        return database.read(context -> raw(
                context,
                context.select(UNKEYED_CUSTOMER.CUSTOMER_ID)
                        .from(UNKEYED_CUSTOMER)
                        .where(UNKEYED_CUSTOMER.CUSTOMER_ID.in(customers))
                        .fetchSet(UNKEYED_CUSTOMER.CUSTOMER_ID)));
    }

    @Override
    public int countWaiting(int upTo) {
        return database.read(context -> context.fetchCount(
                DSL.select(UNKEYED_CUSTOMER.CUSTOMER_ID).from(UNKEYED_CUSTOMER).limit(upTo)));
    }

    @Override
    public boolean hasMarks() {
        return database.read(context -> context.fetchExists(PERSON_KEY, PERSON_KEY.KIND.eq(KeyKind.ACCOUNT.name())));
    }

    @Override
    public void remark(String key) {
        var othersKey = DSL.substring(PERSON_KEY.KEY, 1, key.length()).ne(key);
        var claimants = DSL.select(TICKET.CUSTOMER_ID)
                .from(CLAIM)
                .join(CASHBACK)
                .on(CASHBACK.ID.eq(CLAIM.CASHBACK_ID))
                .join(TICKET)
                .on(TICKET.ID.eq(CASHBACK.TICKET_ID));
        Set<Long> customers = database.read(context -> context.selectDistinct(PERSON_KEY.CUSTOMER_ID)
                .from(PERSON_KEY)
                .where(PERSON_KEY.KIND.eq(KeyKind.ACCOUNT.name()).and(othersKey))
                .and(PERSON_KEY.CUSTOMER_ID.in(claimants))
                .fetchSet(PERSON_KEY.CUSTOMER_ID));
        if (!customers.isEmpty()) {
            database.change(context -> customers.forEach(customer -> context.insertInto(UNKEYED_CUSTOMER)
                    .set(UNKEYED_CUSTOMER.CUSTOMER_ID, customer)
                    .onConflictDoNothing()
                    .execute()));
        }
    }

    @Override
    public void keep(Collection<Keyed> keyed) {
        Map<Long, Keyed> all =
                keyed.stream().collect(Collectors.toMap(each -> each.raw().customer(), each -> each));
        database.change(context -> {
            List<Keyed> unchanged = raw(context, all.keySet()).stream()
                    .filter(now -> now.equals(
                            Objects.requireNonNull(all.get(now.customer())).raw()))
                    .map(now -> Objects.requireNonNull(all.get(now.customer())))
                    .toList();
            Set<Long> ids =
                    unchanged.stream().map(each -> each.raw().customer()).collect(Collectors.toSet());
            context.deleteFrom(PERSON_KEY).where(PERSON_KEY.CUSTOMER_ID.in(ids)).execute();
            var keys = unchanged.stream().flatMap(each -> each.keys().stream()).toList();
            if (!keys.isEmpty()) {
                var batch = context.batch(
                        context.insertInto(PERSON_KEY, PERSON_KEY.CUSTOMER_ID, PERSON_KEY.KIND, PERSON_KEY.KEY)
                                .values((Long) null, null, null));
                for (PersonKey key : keys) {
                    batch = batch.bind(key.customer(), key.kind().name(), key.key());
                }
                batch.execute();
            }
            context.deleteFrom(UNKEYED_CUSTOMER)
                    .where(UNKEYED_CUSTOMER.CUSTOMER_ID.in(ids))
                    .execute();
        });
    }

    private static List<Raw> raw(DSLContext context, Set<Long> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<String>> ibans = new HashMap<>();
        context.selectDistinct(TICKET.CUSTOMER_ID, CLAIM.IBAN)
                .from(TICKET)
                .join(CASHBACK)
                .on(CASHBACK.TICKET_ID.eq(TICKET.ID))
                .join(CLAIM)
                .on(CLAIM.CASHBACK_ID.eq(CASHBACK.ID))
                .where(TICKET.CUSTOMER_ID.in(customers))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .forEach(row -> ibans.computeIfAbsent(row.value1(), any -> new HashSet<>())
                        .add(row.value2()));
        Map<Long, Set<String>> marks = new HashMap<>();
        context.selectDistinct(CUSTOMER_ORDER.CUSTOMER_ID, CUSTOMER_ORDER.PAYER_MARK)
                .from(CUSTOMER_ORDER)
                .where(CUSTOMER_ORDER.CUSTOMER_ID.in(customers))
                .and(CUSTOMER_ORDER.PAYER_MARK.isNotNull())
                .forEach(row -> marks.computeIfAbsent(row.value1(), any -> new HashSet<>())
                        .add(row.value2()));
        Map<Long, CustomerRecord> rows =
                context.selectFrom(CUSTOMER).where(CUSTOMER.ID.in(customers)).fetchMap(CUSTOMER.ID);
        return customers.stream()
                .sorted()
                .map(id -> raw(id, rows.get(id), ibans.getOrDefault(id, Set.of()), marks.getOrDefault(id, Set.of())))
                .toList();
    }

    private static Raw raw(long id, @Nullable CustomerRecord row, Set<String> ibans, Set<String> marks) {
        return row == null
                ? new Raw(id, false, null, null, null, null, "", ibans, marks)
                : new Raw(
                        id,
                        true,
                        row.getEmail(),
                        row.getPhone(),
                        row.getStreet(),
                        row.getPostcode(),
                        row.getCountry(),
                        ibans,
                        marks);
    }
}
