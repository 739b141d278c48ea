package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.checks.evidence.Row;

/** What ties lead to. */
final class Ties {
    private Ties() {}

    /** The complaints of those who are tied, as far as they have any. */
    static List<Row> rows(List<Tie> ties) {
        return ties.stream()
                .map(Tie::reference)
                .filter(reference -> !reference.isBlank())
                .distinct()
                .<Row>map(Row.OfTicket::new)
                .toList();
    }
}
