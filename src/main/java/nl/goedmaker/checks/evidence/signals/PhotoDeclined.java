package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** A photo was asked for twice, and declined both times without a reason. */
final class PhotoDeclined implements Signal {
    @Override
    public String name() {
        return "PHOTO_DECLINED";
    }

    @Override
    public Family family() {
        return Family.PHOTO;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.photoDeclined");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        boolean isDeclined = Stream.of(Question.PHOTO_SHARP, Question.PACKAGING_PHOTO)
                .map(question -> file.answers().getOrDefault(question, List.of()))
                .anyMatch(PhotoDeclined::isDeclined);
        return isDeclined && file.complaint().photos().isEmpty()
                ? Optional.of(Finding.careful(
                        Strength.LIGHT,
                        Sentence.of("checks.signal.photoDeclined.found"),
                        Sentence.of("checks.signal.photoDeclined.caution"),
                        Sentence.of("checks.signal.photoDeclined.change"),
                        List.of()))
                : Optional.empty();
    }

    private static boolean isDeclined(List<Statement> said) {
        List<Statement> declined = said.stream()
                .filter(statement -> statement.answer().equals(Answer.DECLINED.name()))
                .toList();
        return declined.size() >= 2
                && said.getLast().answer().equals(Answer.DECLINED.name())
                && declined.stream().allMatch(statement -> statement.quote().isBlank());
    }
}
