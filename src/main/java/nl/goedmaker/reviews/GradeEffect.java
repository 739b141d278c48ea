package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.goedmaker.reviews.ReviewRepository.DatedGrade;
import nl.goedmaker.reviews.ReviewRepository.Tally;

/** Lets one review have another grade, and counts on by the platform's own rule on this day and those that come. */
final class GradeEffect {
    /** How many days it looks ahead. */
    private static final int AHEAD = 62;

    private final PlatformBook book;
    private final LocalDate today;
    private final ZoneId zone;

    GradeEffect(PlatformBook book, LocalDate today, ZoneId zone) {
        this.book = book;
        this.today = today;
        this.zone = zone;
    }

    /** The moments between which grades have to be added up, in order of time. */
    List<Instant> cuts() {
        List<Instant> cuts = new ArrayList<>();
        IntStream.rangeClosed(0, AHEAD)
                .mapToObj(today::plusDays)
                .forEach(day -> cuts.addAll(new Standings(book, day, zone, 1).cuts()));
        return cuts.stream().distinct().sorted().toList();
    }

    /** What counts from a moment on, one by one, and before it in one sum. */
    List<Tally> tallies(Platform platform, GradeSum before, List<DatedGrade> since) {
        List<Instant> cuts = cuts();
        List<GradeSum> sums = new ArrayList<>(Collections.nCopies(cuts.size(), GradeSum.NONE));
        sums.set(0, before);
        for (DatedGrade grade : since) {
            int found = Collections.binarySearch(cuts, grade.postedAt());
            int place = found >= 0 ? found + 1 : -found - 1;
            if (place < cuts.size()) {
                sums.set(place, sums.get(place).plus(new GradeSum(1, grade.tenths())));
            }
        }
        return IntStream.range(0, sums.size())
                .mapToObj(place -> new Tally(platform, place, sums.get(place)))
                .toList();
    }

    /**
     * @param history between the {@link #cuts}
     * @param other the same with the other grade
     * @return empty when the review lies outside of everything the platform counts, and nothing else is left to count
     */
    Optional<Effect> of(Platform platform, GradeHistory history, GradeHistory other) {
        Optional<Average> before = on(today, platform, history);
        Optional<Average> after = on(today, platform, other);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Effect(before.get(), after.get(), later(platform, other, after.get())));
    }

    private Optional<Average> on(LocalDate day, Platform platform, GradeHistory history) {
        return new Standings(book, day, zone, 1).of(platform, history).map(Standing::average);
    }

    private Optional<Effect.Later> later(Platform platform, GradeHistory history, Average now) {
        BigDecimal shown = now.value();
        for (int ahead = 1; ahead <= AHEAD; ahead++) {
            LocalDate day = today.plusDays(ahead);
            Optional<Average> then = on(day, platform, history);
            if (then.isEmpty()) {
                return Optional.empty();
            }
            if (then.get().value().compareTo(shown) != 0) {
                boolean isOfAll = now.over() != then.get().over();
                long dropped = isOfAll ? 0 : now.count() - then.get().count();
                return Optional.of(new Effect.Later(day, then.get().value(), dropped, isOfAll));
            }
        }
        return Optional.empty();
    }
}
