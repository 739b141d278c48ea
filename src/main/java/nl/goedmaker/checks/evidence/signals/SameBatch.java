package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** Others have trouble with the same batch, whatever it is. */
final class SameBatch implements Signal {
    @Override
    public String name() {
        return "SAME_BATCH";
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
        return Sentence.of("checks.signal.sameBatch");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        if (complaint.batch().isBlank() || !ComplaintGroup.isAboutMaking(complaint.type())) {
            return Optional.empty();
        }
        Others others = Others.of(
                file.failures(), failure -> failure.sameBatch() && ComplaintGroup.isAboutMaking(failure.type()));
        long people = others.people();
        return people == 0
                ? Optional.empty()
                : Optional.of(Finding.plain(
                        people >= SameArticle.ENOUGH ? Strength.STRONG : Strength.MODERATE,
                        Sentence.of("checks.signal.sameBatch.found", people, complaint.batch()),
                        others.rows()));
    }
}
