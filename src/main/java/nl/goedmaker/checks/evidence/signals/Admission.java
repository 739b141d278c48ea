package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Weighing;
import nl.goedmaker.text.Sentence;

/** The customer says that it was their own doing. */
final class Admission implements Signal {
    @Override
    public String name() {
        return Weighing.ADMISSION;
    }

    @Override
    public Family family() {
        return Family.CONDUCT;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.admission");
    }

    @Override
    public boolean foretells() {
        return false;
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        return file.complaint().received().stream()
                .map(message -> message.told().admitted())
                .filter(Objects::nonNull)
                .findFirst()
                .map(quote ->
                        Finding.plain(Strength.STRONG, Sentence.of("checks.signal.admission.found", quote), List.of()));
    }
}
