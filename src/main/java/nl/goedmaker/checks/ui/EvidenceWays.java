package nl.goedmaker.checks.ui;

import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;

/** Where a piece of evidence leads to beside the complaints it names. */
public interface EvidenceWays {
    /** Shows two texts or two photos beside each other, or one photo beside the day of delivery. */
    void sideBySide(Row pair);

    void openReview(long review);

    /** Whether the people who are linked have something to say about it. */
    boolean isAboutPeople(Evidence evidence);

    /** Shows who is linked with the customer, and why. */
    void openPeople();

    /** Whether the supplier may want to know. */
    boolean isAboutProduct(Evidence evidence);

    /** Begins a letter to the supplier about the failures. */
    void writeToSupplier();
}
