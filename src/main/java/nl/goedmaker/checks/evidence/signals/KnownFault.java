package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The owner closed a complaint about the article as the product’s fault before. Of an article that sells well, one is no more than usual. */
final class KnownFault implements Signal {
    @Override
    public String name() {
        return "KNOWN_FAULT";
    }

    @Override
    public Family family() {
        return Family.PRODUCT;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.knownFault");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        Others others = Others.of(
                file.failures(),
                failure -> failure.sameArticle()
                        && failure.wasProduct()
                        && ComplaintGroup.areAlike(failure.type(), complaint.type()));
        return complaint.article().isBlank() || others.people() == 0
                ? Optional.empty()
                : Optional.of(Finding.plain(
                        FailureRate.standsOut(file.sales(), others.people() + 1) ? Strength.MODERATE : Strength.LIGHT,
                        Sentence.of(
                                "checks.signal.knownFault.found",
                                others.failures().size(),
                                complaint.article()),
                        others.rows()));
    }
}
