package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.goedmaker.reviews.ReviewRepository.Tally;

/** The grades of one platform, added up between consecutive moments. */
final class GradeHistory {
    private final List<Instant> cuts;
    /** At place i what was posted from cut i−1 until cut i, with the grades of now. */
    private final List<GradeSum> sums;

    private final List<Regrade> regrades;
    private final IntUnaryOperator counts;

    /**
     * @param cuts in order of time
     * @param regrades of this platform
     * @param counts for what a grade in tenths was counted in the tallies
     */
    GradeHistory(List<Instant> cuts, List<Tally> tallies, List<Regrade> regrades, IntUnaryOperator counts) {
        this.cuts = cuts;
        this.sums = new ArrayList<>(Collections.nCopies(cuts.size(), GradeSum.NONE));
        this.regrades = regrades;
        this.counts = counts;
        tallies.forEach(tally -> sums.set(tally.place(), tally.sum()));
    }

    /**
     * What was posted in {@code from <= posted < until}, with the grades that stood at the end of it.
     *
     * @param from a cut, or {@link Instant#MIN} for everything before
     * @param until a cut
     */
    GradeSum between(Instant from, Instant until) {
        int first = from.equals(Instant.MIN) ? 0 : place(from) + 1;
        GradeSum sum = GradeSum.NONE;
        for (GradeSum each : sums.subList(first, place(until) + 1)) {
            sum = sum.plus(each);
        }
        for (Regrade regrade : regrades) {
            if (regrade.isSeenBefore(until)
                    && !regrade.postedAt().isBefore(from)
                    && regrade.postedAt().isBefore(until)) {
                sum = sum.plus(difference(regrade));
            }
        }
        return sum;
    }

    private GradeSum difference(Regrade regrade) {
        int was = regrade.lost() == 0 ? counts.applyAsInt(regrade.was()) : 0;
        return new GradeSum(-regrade.lost(), (long) was - counts.applyAsInt(regrade.is()));
    }

    private int place(Instant cut) {
        int place = Collections.binarySearch(cuts, cut);
        if (place < 0) {
            throw new IllegalArgumentException("no cut at " + cut);
        }
        return place;
    }
}
