package nl.goedmaker.ui;

import java.util.function.Consumer;

/**
 * Readings of one thing, of which only the one that was asked for last is shown: background work overtakes other background
 * work, and what an earlier one read may be older than what stands on the screen.
 */
public final class Latest {
    private long asked;

    /** Asks for a reading; lets go of those that were asked for before. */
    public <T> Consumer<T> only(Consumer<T> shown) {
        long mine = ++asked;
        return read -> {
            if (mine == asked) {
                shown.accept(read);
            }
        };
    }

    /** Nothing that was asked for is wanted any more. */
    public void none() {
        asked++;
    }
}
