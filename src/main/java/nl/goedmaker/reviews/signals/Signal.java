package nl.goedmaker.reviews.signals;

import java.util.List;
import nl.goedmaker.text.Sentence;

/**
 * Something to notice about a review.
 *
 * @param sentence what is seen, in facts
 * @param rows what it rests on
 */
public record Signal(Kind kind, Strength strength, Sentence sentence, List<Row> rows) {
    public Signal {
        rows = List.copyOf(rows);
    }

    public enum Kind {
        LOWEST_ON_EVERYTHING,
        WITHIN_THE_HOUR,
        THREAT,
        WAVE,
        SAME_ARTICLE
    }

    /** How much it says; a light one says nothing by itself. */
    public enum Strength {
        LIGHT,
        MODERATE,
        STRONG
    }

    /** A row that can be opened. */
    public sealed interface Row {
        record OfReview(Rated review) implements Row {}

        /** @param ticket reference */
        record OfTicket(String ticket) implements Row {}
    }

    static List<Row> rows(List<Rated> reviews) {
        return reviews.stream().<Row>map(Row.OfReview::new).toList();
    }
}
