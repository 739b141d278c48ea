package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.LikeText;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/**
 * Another person wrote nearly the same, quotes and the shop’s own texts left out. What several who have nothing to do with each
 * other wrote is a model letter, and light.
 */
final class NearSameText implements Signal {
    private static final double NEARLY_THE_SAME = 0.85;
    /** Others by whom a letter that is found on the web was sent. */
    private static final long GOES_ROUND = 5;

    @Override
    public String name() {
        return "NEAR_SAME_TEXT";
    }

    @Override
    public Family family() {
        return Family.TEXT;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.nearSameText");
    }

    @Override
    public Sentence absent() {
        return Sentence.of("checks.signal.nearSameText.absent");
    }

    private static Strength strength(double most, long people) {
        if (people >= GOES_ROUND) {
            return Strength.LIGHT;
        }
        return most >= NEARLY_THE_SAME && people >= 2 ? Strength.STRONG : Strength.MODERATE;
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<LikeText> texts = file.texts();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        double most = texts.stream().mapToDouble(LikeText::likeness).max().orElse(0);
        long people = texts.stream().mapToLong(LikeText::customer).distinct().count();
        return Optional.of(Finding.careful(
                strength(most, people),
                Sentence.of("checks.signal.nearSameText.found", people, Math.round(100 * most)),
                Sentence.of("checks.signal.nearSameText.caution"),
                Sentence.of("checks.signal.nearSameText.change"),
                texts.stream()
                        .map(text -> new Row.OfTexts(text.reference(), text.mine(), text.theirs()))
                        .toList()));
    }
}
