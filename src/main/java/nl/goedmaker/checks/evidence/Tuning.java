package nl.goedmaker.checks.evidence;

import java.util.Map;
import java.util.Set;

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

    Strength strength(String signal, Strength found) {
        return strengths.getOrDefault(signal, found);
    }
}
