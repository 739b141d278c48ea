package nl.goedmaker.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The reviews that a figure of a platform is taken over, as seen at the end of a day.
 *
 * @param over the rule that was followed in the end
 * @param on the day
 * @param since the first moment that counts; {@link Instant#EPOCH} where everything does
 * @param until the end of the day; what the platform had taken away by then does not count
 * @param part only those with a grade for this part; blank for all
 */
public record Counted(Platform platform, AverageRule over, LocalDate on, Instant since, Instant until, String part) {
    /** Those behind an average. */
    public static Counted of(Average average, LocalDate on, ZoneId zone) {
        return new Counted(
                average.platform(),
                average.over(),
                on,
                average.over()
                        .first(on)
                        .map(day -> day.atStartOfDay(zone).toInstant())
                        .orElse(Instant.EPOCH),
                on.plusDays(1).atStartOfDay(zone).toInstant(),
                "");
    }

    /** Those of them that have a grade for a part. */
    public Counted withPart(String only) {
        return new Counted(platform, over, on, since, until, only);
    }
}
