package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.tickets.Ticket;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/**
 * What goes into a statement by name: {@code $asOf}; whole numbers, days, and conditions made of those. A name may stand in it any
 * number of times.
 */
final class Given {
    private final Map<String, String> parts = new LinkedHashMap<>();

    Given(Ticket ticket, Instant asOf) {
        with("ticket", ticket.id());
        with("asOf", asOf.toEpochMilli());
    }

    final Given with(String name, long number) {
        parts.put(name, Long.toString(number));
        return this;
    }

    /** @param part a day, or a condition with nothing to fill in */
    Given with(String name, String part) {
        parts.put(name, part);
        return this;
    }

    /** The customers that are one person. */
    Given with(Collection<Long> person) {
        parts.put("person", list(person));
        return this;
    }

    /** @param types as in {@link Columns#fetch} */
    Result<Record> fetch(DSLContext context, String types, String sql) {
        String filled = sql;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("$" + part.getKey(), part.getValue());
        }
        return Columns.fetch(context, types, filled);
    }

    static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
