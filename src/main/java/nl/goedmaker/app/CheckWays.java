package nl.goedmaker.app;

import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.ui.EvidenceWays;

/** Where the evidence of a check leads to in this window. */
final class CheckWays implements EvidenceWays {
    @Override
    public void sideBySide(Row pair) {}

    @Override
    public void openReview(long review) {}

    @Override
    public boolean isAboutPeople(Evidence evidence) {
        return evidence.family() == Family.IDENTITY || evidence.family() == Family.HISTORY;
    }

    @Override
    public void openPeople() {}

    @Override
    public boolean isAboutProduct(Evidence evidence) {
        return evidence.family() == Family.PRODUCT && evidence.strength() == Strength.STRONG;
    }

    @Override
    public void writeToSupplier() {}
}
