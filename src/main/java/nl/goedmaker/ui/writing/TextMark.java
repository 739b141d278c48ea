package nl.goedmaker.ui.writing;

import java.util.Locale;

/**
 * Words of a text that are underlined or stand out.
 *
 * @param start first UTF-16 index of them
 * @param end index after the last one
 */
public record TextMark(int start, int end, Kind kind) {
    /** Why they stand out. */
    public enum Kind {
        /** They must not leave like this. */
        STOP,
        /** They could be better. */
        TIP,
        /** They stand in no dictionary. */
        SPELLING,
        /** Something is still to be filled in here. */
        GAP;

        String style() {
            return "mark-" + name().toLowerCase(Locale.ROOT);
        }
    }

    boolean covers(int index) {
        return start <= index && index < end;
    }
}
