package nl.goedmaker.time;

import java.time.DayOfWeek;

/**
 * A stretch of a day of the week during which work is done.
 *
 * @param from minutes after midnight by the wall clock, 0–1439
 * @param to minutes after midnight, after {@code from}; 1440 is the midnight that ends the day
 */
public record WorkingSlot(DayOfWeek day, int from, int to) {
    public static final int DAY = 24 * 60;

    public WorkingSlot {
        if (from < 0 || to > DAY || to <= from) {
            throw new IllegalArgumentException("slot %d-%d".formatted(from, to));
        }
    }
}
