package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/**
 * The customer told the story “worn once and it just broke” of other orders too. It rests on the same earlier complaints as
 * {@link SimilarClaims}, so it is of the same family: they are no two witnesses. What turned out justified does not count.
 */
final class ToldBefore implements Signal {
    private static final int SEVERAL = 3;

    @Override
    public String name() {
        return "TOLD_BEFORE";
    }

    @Override
    public Family family() {
        return Family.HISTORY;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.toldBefore");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<String> before = file.stories().ofPerson();
        int times = before.size() + 1;
        return before.isEmpty() || file.stories().areMostlyTrue()
                ? Optional.empty()
                : Told.once(file)
                        .map(words -> Finding.careful(
                                times >= SEVERAL ? Strength.MODERATE : Strength.LIGHT,
                                Sentence.of("checks.signal.toldBefore.found", times),
                                Sentence.of("checks.signal.toldBefore.caution"),
                                Sentence.of("checks.signal.toldBefore.change"),
                                before.stream().map(Row.OfTicket::new).toList()));
    }
}
