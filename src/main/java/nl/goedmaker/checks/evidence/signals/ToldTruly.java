package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The story “worn once and it just broke” turned out justified in this shop as often as anything else. */
final class ToldTruly implements Signal {
    @Override
    public String name() {
        return "TOLD_TRULY";
    }

    @Override
    public Family family() {
        return Family.STORY;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.toldTruly");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Stories stories = file.stories();
        return stories.areMostlyTrue()
                ? Told.once(file)
                        .map(words -> Finding.plain(
                                Strength.LIGHT,
                                Sentence.of(
                                        "checks.signal.toldTruly.found",
                                        words,
                                        stories.year(),
                                        stories.justified(),
                                        stories.closed()),
                                stories.ofYear().stream().map(Row.OfTicket::new).toList()))
                : Optional.empty();
    }
}
