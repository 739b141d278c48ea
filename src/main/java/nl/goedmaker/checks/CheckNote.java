package nl.goedmaker.checks;

import java.time.Instant;

/**
 * What the owner wrote down while looking into a complaint.
 *
 * @param signal name of the signal that it explains innocently; blank for a plain note
 */
public record CheckNote(long id, Instant at, String signal, String text) {
    public boolean isExplanation() {
        return !signal.isBlank();
    }
}
