package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Complaint;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The same article failed for others in the same way. */
final class SameArticle implements Signal {
    /** From so many unlinked people on it is more likely the article than chance. */
    static final int ENOUGH = 2;

    @Override
    public String name() {
        return "SAME_ARTICLE";
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
        return Sentence.of("checks.signal.sameArticle");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Complaint complaint = file.complaint();
        if (complaint.article().isBlank() || !ComplaintGroup.isAboutMaking(complaint.type())) {
            return Optional.empty();
        }
        Others others = Others.of(file.failures(), failure -> failure.sameArticle() && isLike(failure, complaint));
        long people = others.people();
        if (people == 0) {
            return Optional.empty();
        }
        boolean standsOut = FailureRate.standsOut(file.sales(), people + 1);
        Strength strength = people >= ENOUGH && standsOut ? Strength.STRONG : Strength.LIGHT;
        Sentence sentence = file.sales().isKnown()
                ? Sentence.of(
                        "checks.signal.sameArticle.ofSold",
                        people,
                        complaint.article(),
                        file.sales().sold())
                : Sentence.of("checks.signal.sameArticle.found", people, complaint.article());
        return Optional.of(
                new Finding(strength, sentence, null, Sentence.of("checks.signal.sameArticle.change"), others.rows()));
    }

    private static boolean isLike(Failure failure, Complaint complaint) {
        return failure.type() == complaint.type() || ComplaintGroup.areAlike(failure.type(), complaint.type());
    }
}
