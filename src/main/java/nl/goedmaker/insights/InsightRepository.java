package nl.goedmaker.insights;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.insights.Figures.CategoryCount;
import nl.goedmaker.insights.Figures.TypeCount;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** Sums and counts; every span of time is {@code from <= moment < until}. */
public interface InsightRepository {
    /** Tickets that are not closed. */
    long open();

    /** Tickets that came in. */
    long opened(Instant from, Instant until);

    /** The median of milliseconds to the first answer over the answers sent in a span; {@code null} without any. */
    @Nullable
    Double medianFirstReply(Instant from, Instant until);

    Money cashbackOffered(Instant from, Instant until);

    List<TypeCount> byType(Instant from, Instant until);

    List<CategoryCount> byCategory(Instant from, Instant until);

    /** What at least so many unlinked customers complained of. Customers who gave the same account count as one. */
    List<SameFault> sameFaults(Instant from, Instant until, int customers);
}
