package nl.goedmaker.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that the story sets to each moment it tells, so that the real services write the past as if they were there. */
final class StoryClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    StoryClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    /** @throws IllegalArgumentException when the moment lies before the one told last */
    void moveTo(Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException(moment + " is before " + now);
        }
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
