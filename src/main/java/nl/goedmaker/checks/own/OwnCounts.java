package nl.goedmaker.checks.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.tickets.Ticket;

/** Which complaints own signals count; each scope is read at most once for all of them. */
public final class OwnCounts {
    private final OwnSignalRepository repository;

    public OwnCounts(OwnSignalRepository repository) {
        this.repository = repository;
    }

    /**
     * References by the name of the signal, as they were at a moment.
     *
     * @param person the customers that are this one person
     * @param known the same, with everybody who shares anything with them
     */
    public Map<String, List<String>> of(Ticket ticket, Set<Long> person, Set<Long> known, Instant asOf) {
        return of(repository.all(), ticket, person, known, asOf);
    }

    Map<String, List<String>> of(
            List<OwnSignal> signals, Ticket ticket, Set<Long> person, Set<Long> known, Instant asOf) {
        Map<String, List<String>> counts = new HashMap<>();
        if (signals.isEmpty()) {
            return counts;
        }
        Counted own = repository.complaint(ticket, asOf);
        Map<Scope, List<Counted>> read = new EnumMap<>(Scope.class);
        for (OwnSignal signal : signals) {
            Scope scope = signal.rule().scope();
            List<Counted> counted = read.computeIfAbsent(scope, each -> {
                List<Counted> all = new ArrayList<>(List.of(own));
                if (each != Scope.COMPLAINT) {
                    all.addAll(repository.others(ticket, each, person, known, asOf));
                }
                return all;
            });
            counts.put(signal.name(), signal.rule().counts(counted, ticket.openedAt()));
        }
        return counts;
    }
}
