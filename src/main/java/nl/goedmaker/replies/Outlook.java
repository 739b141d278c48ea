package nl.goedmaker.replies;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.text.Sentence;

/** Whether an answer can go as it is. */
public sealed interface Outlook {
    /** Nothing stands in its way. */
    record Free() implements Outlook {}

    /**
     * Something has to be mended first.
     *
     * @param why the first thing
     * @param passable what the owner may pass with a reason
     * @param never what no reason passes: money beside a review
     */
    record Stopped(Sentence why, List<Finding> passable, List<Finding> never) implements Outlook {
        public Stopped {
            passable = List.copyOf(passable);
            never = List.copyOf(never);
        }

        /** Whether reasons alone would let it go. */
        public boolean canBePassed() {
            return !passable.isEmpty() && never.isEmpty();
        }
    }

    /** It reads as written in anger, and nothing was said about that yet. */
    record Heated() implements Outlook {}

    /** The owner let it wait. */
    record Waiting(Instant until) implements Outlook {}
}
