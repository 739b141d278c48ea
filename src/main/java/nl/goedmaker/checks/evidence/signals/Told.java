package nl.goedmaker.checks.evidence.signals;

import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;

/** What the customer tells in a complaint. */
final class Told {
    private Told() {}

    /** The customer's own words that it was worn once, or broke by itself. */
    static Optional<String> once(CaseFile file) {
        return file.complaint().received().stream()
                .map(message -> message.told())
                .map(told -> told.wornOnce() != null ? told.wornOnce() : told.byItself())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
