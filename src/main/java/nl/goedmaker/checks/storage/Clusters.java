package nl.goedmaker.checks.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.checks.people.PeopleGraph;
import nl.goedmaker.storage.Columns;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Which of some customers belong together, because they share an address, an account or a way to be reached. */
final class Clusters {
    private final Map<Long, Long> first = new HashMap<>();

    private Clusters() {}

    static Clusters of(DSLContext context, Set<Long> customers) {
        Clusters clusters = new Clusters();
        Map<String, List<Long>> sharing = new HashMap<>();
        for (Record row : Columns.fetch(
                context,
                "nww",
                "SELECT customer_id, kind, key FROM person_key WHERE customer_id IN (" + Given.list(customers) + ")")) {
            sharing.computeIfAbsent(Columns.word(row, 1) + ' ' + Columns.word(row, 2), none -> new ArrayList<>())
                    .add(Columns.number(row, 0));
        }
        sharing.values().stream()
                .filter(people -> people.size() > 1 && people.size() <= PeopleGraph.CROWD)
                .forEach(people -> people.forEach(person -> clusters.join(people.getFirst(), person)));
        return clusters;
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
