package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/**
 * The story “worn once and it just broke”, with how often it turned out justified. It is
 * told by honest people most of the time, so it is light; that it happens to one person’s pieces again and again is rare, though.
 */
final class WornOnce implements Signal {
    private static final int AGAIN = 2;

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
        Optional<String> quote = file.complaint().received().stream()
                .map(message -> message.told())
                .map(told -> told.wornOnce() != null ? told.wornOnce() : told.byItself())
                .filter(Objects::nonNull)
                .findFirst();
        boolean isAgain = file.stories().customer() >= AGAIN;
        return quote.map(words -> Finding.careful(
                isAgain ? Strength.MODERATE : Strength.LIGHT,
                isAgain
                        ? Sentence.of(
                                "checks.signal.wornOnce.again",
                                words,
                                file.stories().customer())
                        : Sentence.of(
                                "checks.signal.wornOnce.found",
                                words,
                                Math.max(1, file.stories().year()),
                                closed(file),
                                file.stories().article()),
                Sentence.of("checks.signal.wornOnce.caution"),
                Sentence.of("checks.signal.wornOnce.change"),
                List.of()));
    }

    private static Sentence closed(CaseFile file) {
        long closed = file.stories().closed();
        return closed == 0
                ? Sentence.of("checks.signal.wornOnce.noneClosed")
                : Sentence.of(
                        "checks.signal.wornOnce.closed", closed, file.stories().justified());
    }
}
