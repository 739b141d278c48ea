package nl.goedmaker.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningClockTest {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static RunningClock clock(Pause... pauses) {
        return new RunningClock(START, FORTNIGHT, CountedTime.CLOCK, List.of(pauses));
    }

    @Test
    void withoutAPauseItRunsOutAfterItsLength() {
        assertThat(clock().due()).contains(day(14));
        assertThat(clock().left(day(15))).isEqualTo(Duration.ofDays(-1));
        assertThat(clock().left(START)).isEqualTo(FORTNIGHT);
    }

    @Test
    void aPauseMovesTheEndByItsOwnLength() {
        RunningClock clock = clock(new Pause(day(2), day(5)), new Pause(day(8), day(9)));
        assertThat(clock.due()).contains(day(18));
        assertThat(clock.left(day(4))).isEqualTo(Duration.ofDays(12));
        assertThat(clock.isPaused(day(4))).isTrue();
        assertThat(clock.isPaused(day(5))).isFalse();
    }

    @Test
    void whileAPauseLastsThereIsNoEnd() {
        RunningClock clock = clock(new Pause(day(10), null));
        assertThat(clock.due()).isEmpty();
        assertThat(clock.left(day(100))).isEqualTo(Duration.ofDays(4));
        assertThat(clock.isPaused(day(9))).isFalse();
        assertThat(clock.isPaused(day(100))).isTrue();
    }

    @Test
    void aPauseThatBeginsTooLateMovesNothing() {
        RunningClock clock = clock(new Pause(day(20), null));
        assertThat(clock.due()).contains(day(14));
        assertThat(clock.left(day(30))).isEqualTo(Duration.ofDays(-6));
    }

    @Test
    void pausesThatOverlapStandStillOnce() {
        assertThat(clock(new Pause(day(2), day(6)), new Pause(day(3), day(4))).due())
                .contains(day(18));
    }
}
