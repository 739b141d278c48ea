package nl.goedmaker.reviews.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.text.Sentence;

/** At least three low grades within seven days, and at least three times as many as this shop has in a usual week. */
final class Wave implements SignalRule {
    static final int LEAST = 3;
    private static final int TIMES_USUAL = 3;
    private static final Duration WEEK = Duration.ofDays(7);
    /** With less history nobody knows what is usual. */
    private static final Duration LEAST_HISTORY = Duration.ofDays(28);

    @Override
    public Optional<Signal> in(ReviewSnapshot snapshot) {
        if (!snapshot.review().isLow() || snapshot.habit().over().compareTo(LEAST_HISTORY) < 0) {
            return Optional.empty();
        }
        List<Rated> week = fullestWeek(snapshot.lowAround(), snapshot.review().postedAt());
        double usual = (double) snapshot.habit().lows()
                * WEEK.toHours()
                / snapshot.habit().over().toHours();
        if (week.size() < LEAST || week.size() < TIMES_USUAL * usual) {
            return Optional.empty();
        }
        Strength strength = week.size() >= 2 * LEAST ? Strength.STRONG : Strength.MODERATE;
        return Optional.of(new Signal(
                Kind.WAVE,
                strength,
                Sentence.of("reviews.signal.wave", week.size(), Math.round(usual * 10) / 10.0),
                Signal.rows(week)));
    }

    /** Of all stretches of seven days around a moment, the one with the most. */
    private static List<Rated> fullestWeek(List<Rated> lows, Instant posted) {
        List<Rated> fullest = List.of();
        for (Rated first : lows) {
            Instant end = first.postedAt().plus(WEEK);
            if (!first.postedAt().isAfter(posted) && posted.isBefore(end)) {
                List<Rated> week = lows.stream()
                        .filter(low -> !low.postedAt().isBefore(first.postedAt())
                                && low.postedAt().isBefore(end))
                        .toList();
                fullest = week.size() > fullest.size() ? week : fullest;
            }
        }
        return fullest;
    }
}
