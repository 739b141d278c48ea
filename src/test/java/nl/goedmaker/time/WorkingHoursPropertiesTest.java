package nl.goedmaker.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.goedmaker.time.calendar.CountryHolidays;

class WorkingHoursPropertiesTest {
    /** Ten years with all their clock changes. */
    private static final long FIRST = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();

    private static final long LAST = Instant.parse("2034-01-01T00:00:00Z").getEpochSecond();
    private static final List<Vacation> VACATIONS =
            List.of(new Vacation("", LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 3)));

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<WorkingHours> weeks() {
        Arbitrary<WorkingSlot> slot = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 1_400),
                        Arbitraries.integers().between(30, 1_440))
                .as((day, from, length) -> new WorkingSlot(day, from, Math.min(1_440, from + length)));
        Arbitrary<ZoneId> zone = Arbitraries.of(
                        "Europe/Amsterdam", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Gaza", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(slot.list().ofMinSize(1).ofMaxSize(12), Arbitraries.of("NL", "BE", "DE", ""), zone)
                .as((slots, country, where) -> new WorkingHours(slots, CountryHolidays.of(country), VACATIONS, where));
    }

    @Property(tries = 400)
    void addingAndThenMeasuringGivesTheDurationBack(
            @ForAll("weeks") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 0, max = 200 * 3_600L) long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        Instant end = hours.add(from, length);
        assertThat(hours.between(from, end)).isEqualTo(length);
        if (seconds > 0) {
            assertThat(hours.between(from, end.minusMillis(1)))
                    .as("and no earlier moment does")
                    .isLessThan(length);
        }
    }

    @Property(tries = 300)
    void workingTimeIsAdditive(
            @ForAll("weeks") WorkingHours hours,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = -5_000_000, max = 5_000_000) long first,
            @ForAll @LongRange(min = -5_000_000, max = 5_000_000) long second) {
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);
        assertThat(hours.between(from, middle).plus(hours.between(middle, to))).isEqualTo(hours.between(from, to));
        assertThat(hours.between(from, to).abs())
                .isLessThanOrEqualTo(Duration.between(from, to).abs());
    }

    @Property(tries = 300)
    void aClockWithPausesRunsOutWhenItsTimeIsCounted(
            @ForAll("weeks") WorkingHours hours,
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 1, max = 100 * 3_600L) long seconds,
            @ForAll List<@LongRange(min = 0, max = 2_000_000) Long> gaps) {
        Instant at = start.minusSeconds(1_000);
        List<Pause> pauses = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < Math.min(gaps.size(), 8); i += 2) {
            Instant began = at.plusSeconds(gaps.get(i));
            at = began.plusSeconds(gaps.get(i + 1));
            pauses.add(new Pause(began, at));
        }
        RunningClock clock = new RunningClock(start, Duration.ofSeconds(seconds), hours, pauses);
        Instant due = clock.due().orElseThrow();
        assertThat(clock.left(due)).isZero();
        assertThat(clock.left(due.minusMillis(1))).isPositive();
    }
}
