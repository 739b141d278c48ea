package nl.goedmaker.checks.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the owner changed about the signals.
 *
 * @param strengths by the name of a signal, instead of the strength it found
 * @param asleep names of signals that are not looked at
 */
public record Tuning(Map<String, Strength> strengths, Set<String> asleep) {
    public static final Tuning NONE = new Tuning(Map.of(), Set.of());

    public Tuning {
        strengths = Map.copyOf(strengths);
        asleep = Set.copyOf(asleep);
    }

    Strength found(String signal, Strength found) {
        return strengths.getOrDefault(signal, found);
    }

    /** What is left of evidence that was found with no tuning. */
    public List<Evidence> of(List<Evidence> found) {
        return found.stream()
                .filter(evidence -> !asleep.contains(evidence.signal()))
                .map(evidence -> evidence.with(found(evidence.signal(), evidence.strength())))
                .toList();
    }

    /** The same with another strength for a signal; {@code null} for the one it finds by itself. */
    public Tuning strength(String signal, @Nullable Strength wanted) {
        Map<String, Strength> changed = new HashMap<>(strengths);
        if (wanted == null) {
            changed.remove(signal);
        } else {
            changed.put(signal, wanted);
        }
        return new Tuning(changed, asleep);
    }

    /** The same with a signal asleep or awake. */
    public Tuning sleeping(String signal, boolean sleeps) {
        Set<String> changed = new HashSet<>(asleep);
        if (sleeps) {
            changed.add(signal);
        } else {
            changed.remove(signal);
        }
        return new Tuning(strengths, changed);
    }
}
