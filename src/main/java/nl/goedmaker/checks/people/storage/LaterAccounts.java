package nl.goedmaker.checks.people.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.PersonKey;
import nl.goedmaker.customers.AccountMarks;
import nl.goedmaker.money.Iban;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.text.Refusal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that were given for a cashback, or paid an order, only after a moment. A claim that was withdrawn since was a mistake,
 * and says nothing at any moment.
 */
public final class LaterAccounts {
    private static final String ACCOUNTS = """
        SELECT t.customer_id, c.iban, NULL, c.received_at <= %1$d
          FROM ticket t
         CROSS JOIN cashback b ON b.ticket_id = t.id
         CROSS JOIN claim c ON c.cashback_id = b.id
         WHERE t.customer_id IN (%2$s) AND c.withdrawn_at IS NULL
         UNION ALL
        SELECT o.customer_id, NULL, o.payer_mark, %3$s
          FROM customer_order o
         WHERE o.customer_id IN (%2$s) AND o.payer_mark IS NOT NULL\
        """;

    private final AccountMarks marks;
    private final ZoneId zone;

    public LaterAccounts(AccountMarks marks, ZoneId zone) {
        this.marks = marks;
        this.zone = zone;
    }

    /** Those that were not known at a moment, of these customers. */
    public Set<PersonKey> of(DSLContext context, Collection<Long> customers, Instant asOf) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        List<Record> all = List.copyOf(Columns.fetch(
                context,
                "nwwn",
                ACCOUNTS.formatted(
                        asOf.toEpochMilli(),
                        customers.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        KnownOrders.condition("o", asOf, zone))));
        Set<Long> withLater = all.stream()
                .filter(row -> !isThen(row))
                .map(row -> Columns.number(row, 0))
                .collect(Collectors.toSet());
        Set<PersonKey> then = new HashSet<>();
        Set<PersonKey> later = new HashSet<>();
        all.stream()
                .filter(row -> withLater.contains(Columns.number(row, 0)))
                .forEach(row -> key(row).ifPresent(isThen(row) ? then::add : later::add));
        later.removeAll(then);
        return later;
    }

    private static boolean isThen(Record row) {
        return Columns.isTrue(row, 3);
    }

    private Optional<PersonKey> key(Record row) {
        return mark(Columns.words(row, 1), Columns.words(row, 2))
                .map(mark -> new PersonKey(Columns.number(row, 0), KeyKind.ACCOUNT, mark));
    }

    private Optional<String> mark(@Nullable String iban, @Nullable String mark) {
        if (mark != null) {
            return Optional.of(mark);
        }
        try {
            return Optional.of(marks.mark(new Iban(Objects.requireNonNull(iban))));
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.DATA_FILE) {
                throw e;
            }
            // an account that left SEPA since has no key
            return Optional.empty();
        }
    }
}
