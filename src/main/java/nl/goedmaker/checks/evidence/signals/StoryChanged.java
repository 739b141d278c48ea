package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Statement;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.story.StoryChange;
import nl.goedmaker.text.Sentence;

/** What the customer says now is not what they said before. */
final class StoryChanged implements Signal {
    private static final Set<String> NO_STORY = Set.of(Answer.NOT_ASKED.name(), Answer.DECLINED.name());

    @Override
    public String name() {
        return "STORY_CHANGED";
    }

    @Override
    public Family family() {
        return Family.STORY;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.storyChanged");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        return Stream.concat(file.answers().values().stream().map(StoryChanged::change), Stream.of(written(file)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(quotes -> Finding.careful(
                        Strength.MODERATE,
                        Sentence.of("checks.signal.storyChanged.found"),
                        Sentence.of("checks.signal.storyChanged.caution"),
                        Sentence.of("checks.signal.storyChanged.change"),
                        List.of(quotes)));
    }

    private static Optional<Row.OfQuotes> written(CaseFile file) {
        return StoryChange.between(file.complaint().received().stream()
                        .map(message -> new StoryChange.Message(message.at(), message.text()))
                        .toList())
                .map(change -> new Row.OfQuotes(
                        change.earlier().quote(), change.later().quote()));
    }

    /** The last answer beside the one before it that says otherwise. What was not asked or declined is no story. */
    private static Optional<Row.OfQuotes> change(List<Statement> said) {
        List<Statement> told = said.stream()
                .filter(statement -> !NO_STORY.contains(statement.answer()))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Statement last = told.getLast();
        return told.reversed().stream()
                .filter(statement -> !statement.answer().equals(last.answer()))
                .findFirst()
                .map(before -> new Row.OfQuotes(words(before), words(last)));
    }

    private static String words(Statement statement) {
        return statement.quote().isBlank() ? statement.answer() : statement.quote();
    }
}
