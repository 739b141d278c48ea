package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.PeopleGraph;
import nl.goedmaker.checks.people.PersonKey;
import nl.goedmaker.checks.people.storage.LaterAccounts;
import nl.goedmaker.storage.Columns;
import org.jooq.DSLContext;

/** Which of some customers belong together, because they share an address, an account or a way to be reached. */
final class Clusters {
    private final Map<Long, Long> first = new HashMap<>();

    private Clusters() {}

    /** @param laterAccounts leaves out the accounts that were not known at the moment */
    static Clusters of(DSLContext context, Set<Long> customers, LaterAccounts laterAccounts, Instant asOf) {
        Clusters clusters = new Clusters();
        Set<PersonKey> keys = keys(context, customers);
        keys.removeAll(laterAccounts.of(context, withAccounts(sharing(keys)), asOf));
        sharing(keys).values().stream()
                .filter(people -> people.size() <= PeopleGraph.CROWD)
                .forEach(people -> people.forEach(person -> clusters.join(people.getFirst(), person)));
        return clusters;
    }

    private static Map<String, List<Long>> sharing(Set<PersonKey> keys) {
        Map<String, List<Long>> sharing = new HashMap<>();
        keys.forEach(key -> sharing.computeIfAbsent(key.kind() + " " + key.key(), none -> new ArrayList<>())
                .add(key.customer()));
        sharing.values().removeIf(people -> people.size() < 2);
        return sharing;
    }

    private static Set<PersonKey> keys(DSLContext context, Set<Long> customers) {
        Set<PersonKey> keys = new HashSet<>();
        Columns.fetch(
                        context,
                        "nww",
                        "SELECT customer_id, kind, key FROM person_key WHERE customer_id IN (" + Given.list(customers)
                                + ")")
                .forEach(row -> keys.add(new PersonKey(
                        Columns.number(row, 0), KeyKind.valueOf(Columns.word(row, 1)), Columns.word(row, 2))));
        return keys;
    }

    private static Set<Long> withAccounts(Map<String, List<Long>> sharing) {
        return sharing.entrySet().stream()
                .filter(each -> each.getKey().startsWith(KeyKind.ACCOUNT.name()))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** The same number for all who belong together. */
    long of(long customer) {
        long at = customer;
        for (Long up = first.get(at); up != null; up = first.get(at)) {
            at = up;
        }
        return at;
    }

    private void join(long one, long two) {
        long a = of(one);
        long b = of(two);
        if (a != b) {
            first.put(Math.max(a, b), Math.min(a, b));
        }
    }
}
