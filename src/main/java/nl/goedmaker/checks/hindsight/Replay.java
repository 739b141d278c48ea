package nl.goedmaker.checks.hindsight;

import java.util.List;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.tickets.Justified;
import org.jspecify.annotations.Nullable;

/** The closed complaints under two settings of the signals. */
public record Replay(List<Played> all) {
    /** One complaint under both. */
    public record Played(String reference, Justified justified, Outcome before, Outcome after) {
        public boolean isChanged() {
            return before != after;
        }
    }

    public Replay {
        all = List.copyOf(all);
    }

    static Replay of(List<Looked> closed, Tuning before, Tuning after) {
        return new Replay(closed.stream()
                .map(complaint -> new Played(
                        complaint.reference(),
                        complaint.justified(),
                        complaint.outcome(before),
                        complaint.outcome(after)))
                .toList());
    }

    /** References of the complaints with another outcome. */
    public List<String> changed() {
        return all.stream().filter(Played::isChanged).map(Played::reference).toList();
    }

    /** Of the complaints that turned out so, those that were asked further. */
    public List<String> askedBefore(Justified justified) {
        return of(justified, Outcome.ASK_FURTHER, null);
    }

    /** Of the complaints that turned out so, those that would be asked further. */
    public List<String> askedAfter(Justified justified) {
        return of(justified, null, Outcome.ASK_FURTHER);
    }

    /** Asked further under the new settings alone. */
    public List<String> newlyAsked(Justified justified) {
        List<String> before = askedBefore(justified);
        return askedAfter(justified).stream()
                .filter(reference -> !before.contains(reference))
                .toList();
    }

    /** Asked further under the old settings alone. */
    public List<String> noLongerAsked(Justified justified) {
        List<String> after = askedAfter(justified);
        return askedBefore(justified).stream()
                .filter(reference -> !after.contains(reference))
                .toList();
    }

    private List<String> of(Justified justified, @Nullable Outcome before, @Nullable Outcome after) {
        return all.stream()
                .filter(played -> played.justified() == justified)
                .filter(played -> before == null || played.before() == before)
                .filter(played -> after == null || played.after() == after)
                .map(Played::reference)
                .toList();
    }
}
