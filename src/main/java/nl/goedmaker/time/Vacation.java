package nl.goedmaker.time;

import java.time.LocalDate;

/**
 * Days off in a row.
 *
 * @param first the first day off
 * @param last the last day off, not before the first
 */
public record Vacation(String name, LocalDate first, LocalDate last) {
    public Vacation {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("vacation until %s from %s".formatted(last, first));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
