package nl.goedmaker.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The complaints behind numbers. */
public interface FigureRepository {
    /**
     * The time a figure is about.
     *
     * @param from first moment
     * @param until first moment after it
     * @param on the day it is seen
     */
    record Span(Instant from, Instant until, LocalDate on) {}

    /** A page, newest first. */
    List<FigureRow> page(Figure figure, Span span, @Nullable FigureRow after, int size);

    long count(Figure figure, Span span);
}
