package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What another grade for one review does to the average its platform shows, when nobody else grades meanwhile.
 *
 * @param before as it is shown today
 * @param after with the other grade, today
 * @param later the first day within two months on which it is shown differently again
 */
public record Effect(Average before, Average after, Optional<Later> later) {
    /**
     * @param dropped how many grades no longer count from that day on
     * @param isOfAll whether too few are left to count alone, so that all count again
     */
    public record Later(LocalDate from, BigDecimal value, long dropped, boolean isOfAll) {}
}
