package nl.goedmaker.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A clock that was started for a length of time and stands still during pauses.
 *
 * @param length how much may be counted
 * @param time what counts
 * @param pauses in any order; where they overlap, the clock stands still once
 */
public record RunningClock(Instant start, Duration length, CountedTime time, List<Pause> pauses) {
    public RunningClock {
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::began)).toList();
    }

    /** Whether it stands still from now on, until something happens. */
    public boolean isPaused(Instant now) {
        return pauses.stream().anyMatch(pause -> {
            Instant ended = pause.ended();
            return !pause.began().isAfter(now) && (ended == null || ended.isAfter(now));
        });
    }

    /** What has been counted until a moment. */
    public Duration counted(Instant until) {
        Duration counted = Duration.ZERO;
        Instant from = start;
        for (Pause pause : pauses) {
            Instant began = earlier(pause.began(), until);
            if (began.isAfter(from)) {
                counted = counted.plus(time.between(from, began));
                from = began;
            }
            Instant ended = pause.ended();
            Instant goesOn = ended == null ? until : earlier(ended, until);
            from = goesOn.isAfter(from) ? goesOn : from;
        }
        return until.isAfter(from) ? counted.plus(time.between(from, until)) : counted;
    }

    /** What may still be counted at a moment; negative once it is too late. */
    public Duration left(Instant now) {
        return length.minus(counted(now));
    }

    /** The moment at which it runs out; empty while a pause that began before lasts. */
    public Optional<Instant> due() {
        Duration open = length;
        Instant from = start;
        for (Pause pause : pauses) {
            if (pause.began().isAfter(from)) {
                Duration run = time.between(from, pause.began());
                if (run.compareTo(open) >= 0) {
                    return Optional.of(time.add(from, open));
                }
                open = open.minus(run);
                from = pause.began();
            }
            Instant ended = pause.ended();
            if (ended == null) {
                return Optional.empty();
            }
            from = ended.isAfter(from) ? ended : from;
        }
        return Optional.of(time.add(from, open));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
