package nl.goedmaker.checks.ui;

import java.util.List;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;

/**
 * Evidence as it is shown.
 *
 * @param sentence what is seen
 * @param caution the innocent explanations there may be; blank when there are none to name
 * @param quotes what the customer said at two moments; empty when it is not about that
 */
public record EvidenceRow(Evidence evidence, String strength, String sentence, String caution, List<String> quotes) {
    public EvidenceRow {
        quotes = List.copyOf(quotes);
    }

    /** Complaints it rests on, by their references. */
    public List<String> tickets() {
        return evidence.rows().stream()
                .filter(Row.OfTicket.class::isInstance)
                .map(row -> ((Row.OfTicket) row).reference())
                .distinct()
                .toList();
    }

    /** Pairs to be looked at side by side. */
    public List<Row> pairs() {
        return evidence.rows().stream()
                .filter(row -> row instanceof Row.OfTexts || row instanceof Row.OfPhotos)
                .toList();
    }

    /** Photos to be looked at for themselves. */
    public List<Row> photos() {
        return evidence.rows().stream().filter(Row.OfPhoto.class::isInstance).toList();
    }

    /** Orders it rests on. */
    public List<Row.OfOrder> orders() {
        return evidence.rows().stream()
                .filter(Row.OfOrder.class::isInstance)
                .map(Row.OfOrder.class::cast)
                .toList();
    }

    /** Reviews it rests on. */
    public List<Long> reviews() {
        return evidence.rows().stream()
                .filter(Row.OfReview.class::isInstance)
                .map(row -> ((Row.OfReview) row).review())
                .toList();
    }
}
