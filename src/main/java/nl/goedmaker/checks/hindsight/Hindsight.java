package nl.goedmaker.checks.hindsight;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Tuning;

/**
 * What the signals pointed to in the complaints that were closed last.
 *
 * @param closed each complaint once, the one closed last first
 * @param pointings one for each signal, in the order of the signals
 */
public record Hindsight(List<Looked> closed, List<Pointing> pointings) {
    public Hindsight {
        closed = List.copyOf(closed);
        pointings = List.copyOf(pointings);
    }

    public static Hindsight of(List<? extends Signal> signals, List<Looked> closed) {
        return new Hindsight(
                closed,
                signals.stream().map(signal -> Pointing.of(signal, closed)).toList());
    }

    public Optional<Pointing> of(String signal) {
        return pointings.stream()
                .filter(pointing -> pointing.signal().name().equals(signal))
                .findFirst();
    }

    /** What other settings would have changed. */
    public Replay replay(Tuning before, Tuning after) {
        return Replay.of(closed, before, after);
    }
}
