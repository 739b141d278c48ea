package nl.goedmaker.insights;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.insights.Figures.CategoryCount;
import nl.goedmaker.insights.Figures.TypeCount;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** Sums and counts. */
public interface InsightRepository {
    /** The moments {@code from <= moment < until}. */
    record Span(Instant from, Instant until) {}

    /** The tickets in hand: not closed and, at a moment, not put away. */
    long open(Instant now);

    /** The tickets that were there and not closed at a moment in the past; nobody kept which of them were put away. */
    long openAt(Instant moment);

    /** The tickets that came in during each span, in one question. */
    List<Long> opened(List<Span> spans);

    /** The median of milliseconds to the first answer over the answers sent in a span; {@code null} without any. */
    @Nullable
    Double medianFirstReply(Span span);

    /** What was offered during each span and not revoked, in one question. */
    List<Money> cashbackOffered(List<Span> spans);

    List<TypeCount> byType(Span span);

    List<CategoryCount> byCategory(Span span);

    /** What at least so many unlinked customers complained of. Customers who gave the same account count as one. */
    List<SameFault> sameFaults(Span span, int customers);
}
