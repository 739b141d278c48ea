package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;

/** How strongly a signal speaks in a case; empty when it does not. */
final class Found {
    private Found() {}

    static Optional<Strength> in(Signal signal, Case some) {
        return signal.in(some.file()).map(Signal.Finding::strength);
    }
}
