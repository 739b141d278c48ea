package nl.goedmaker.time;

import java.time.Duration;
import java.time.Instant;

/** Time of which only some counts: that of the clock, of working days, of working hours. */
public interface CountedTime {
    /** Every hour counts, by day and by night. */
    CountedTime CLOCK = new CountedTime() {
        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }

        @Override
        public Instant add(Instant from, Duration length) {
            return from.plus(CountedTime.required(length));
        }
    };

    /** What counts from one moment to another; negative when the second comes first. Additive over moments in between. */
    Duration between(Instant from, Instant to);

    /**
     * The first moment by which so much has been counted; {@link #between} gives the length back.
     *
     * @throws IllegalArgumentException when the length is negative
     */
    Instant add(Instant from, Duration length);

    private static Duration required(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("negative length " + length);
        }
        return length;
    }
}
