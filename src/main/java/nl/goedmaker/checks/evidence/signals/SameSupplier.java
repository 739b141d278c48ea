package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** Other articles of the same supplier fail at the same part: a clasp that several have, for example. */
final class SameSupplier implements Signal {
    /** A supplier has more articles than one, so it takes more to point at them. */
    private static final int MANY = 4;

    @Override
    public String name() {
        return "SAME_SUPPLIER";
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
        return Sentence.of("checks.signal.sameSupplier");
    }

    private static Strength strength(CaseFile file, long people) {
        if (!FailureRate.standsOut(file.sales().ofSupplier(), people + 1)) {
            return Strength.LIGHT;
        }
        return people >= MANY ? Strength.STRONG : Strength.MODERATE;
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        if (complaint.supplier().isBlank() || !ComplaintGroup.isAboutMaking(complaint.type())) {
            return Optional.empty();
        }
        Others others = Others.of(
                file.failures(),
                failure -> failure.sameSupplier() && !failure.sameArticle() && failure.type() == complaint.type());
        long people = others.people();
        return people < SameArticle.ENOUGH
                ? Optional.empty()
                : Optional.of(Finding.plain(
                        strength(file, people),
                        Sentence.of("checks.signal.sameSupplier.found", people, complaint.supplier()),
                        others.rows()));
    }
}
