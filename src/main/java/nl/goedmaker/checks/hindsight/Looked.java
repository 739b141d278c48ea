package nl.goedmaker.checks.hindsight;

import java.util.List;
import java.util.Set;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.evidence.Weighing;
import nl.goedmaker.tickets.Justified;

/**
 * A closed complaint as the check would have seen it just before it was closed, beside how it turned out. Of the case itself nothing
 * stays in memory but what was found.
 *
 * @param found by all signals, asleep or not, each with the strength it finds by itself
 * @param explained names of signals for which an innocent explanation had been recorded by then
 */
public record Looked(String reference, Justified justified, List<Evidence> found, Set<String> explained) {
    public Looked {
        found = List.copyOf(found);
        explained = Set.copyOf(explained);
    }

    /** What the check would have come to. */
    public Outcome outcome(Tuning tuning) {
        return Weighing.of(tuning.of(found).stream()
                .filter(evidence -> !explained.contains(evidence.signal()))
                .toList());
    }
}
