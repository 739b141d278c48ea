package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The customer offers to send the piece back, or would have it repaired. */
final class OffersReturn implements Signal {
    @Override
    public String name() {
        return "OFFERS_RETURN";
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
        return Sentence.of("checks.signal.offersReturn");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Optional<String> quote = file.complaint().received().stream()
                .map(message -> message.told().offersReturn())
                .filter(Objects::nonNull)
                .findFirst();
        if (quote.isPresent()) {
            return quote.map(words -> Finding.plain(
                    Strength.MODERATE, Sentence.of("checks.signal.offersReturn.found", words), List.of()));
        }
        List<Statement> repair = file.answers().getOrDefault(Question.WANTS_REPAIR, List.of());
        return !repair.isEmpty() && repair.getLast().answer().equals(Answer.YES.name())
                ? Optional.of(
                        Finding.plain(Strength.MODERATE, Sentence.of("checks.signal.offersReturn.repair"), List.of()))
                : Optional.empty();
    }
}
