package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.goedmaker.reviews.ReviewRepository.Tally;

/** The grades of one platform, added up between consecutive moments. */
final class GradeHistory {
    private final List<Instant> cuts;
    /** At place i what was posted from cut i−1 until cut i. */
    private final List<GradeSum> sums;

    /** @param cuts in order of time */
    GradeHistory(List<Instant> cuts, List<Tally> tallies) {
        this.cuts = cuts;
        this.sums = new ArrayList<>(Collections.nCopies(cuts.size(), GradeSum.NONE));
        tallies.forEach(tally -> sums.set(tally.place(), tally.sum()));
    }

    /**
     * What was posted in {@code from <= posted < until}.
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
        return sum;
    }

    private int place(Instant cut) {
        int place = Collections.binarySearch(cuts, cut);
        if (place < 0) {
            throw new IllegalArgumentException("no cut at " + cut);
        }
        return place;
    }
}
