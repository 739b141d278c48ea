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

/**
 * The story “worn once and it just broke”, with how often it turned out justified. Mostly honest people tell it, so it is light; in a
 * shop where it was justified as often as anything else it says nothing. Nor does it in the words of others: those are counted by
 * {@link NearSameText} already.
 */
final class WornOnce implements Signal {
    @Override
    public String name() {
        return "WORN_ONCE";
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
        return Sentence.of("checks.signal.wornOnce");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Stories stories = file.stories();
        return stories.areMostlyTrue() || !file.texts().isEmpty()
                ? Optional.empty()
                : Told.once(file)
                        .map(words -> Finding.careful(
                                Strength.LIGHT,
                                Sentence.of(
                                        "checks.signal.wornOnce.found",
                                        words,
                                        Math.max(1, stories.year()),
                                        closed(stories),
                                        stories.article()),
                                Sentence.of("checks.signal.wornOnce.caution"),
                                Sentence.of("checks.signal.wornOnce.change"),
                                stories.ofYear().stream().map(Row.OfTicket::new).toList()));
    }

    private static Sentence closed(Stories stories) {
        return stories.closed() == 0
                ? Sentence.of("checks.signal.wornOnce.noneClosed")
                : Sentence.of("checks.signal.wornOnce.closed", stories.closed(), stories.justified());
    }
}
