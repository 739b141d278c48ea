package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The account that was given is not the one the order was paid from: a gift or a joint account mostly, so light. */
final class OtherPayer implements Signal {
    @Override
    public String name() {
        return "OTHER_PAYER";
    }

    @Override
    public Family family() {
        return Family.IDENTITY;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.otherPayer");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        return Boolean.TRUE.equals(file.payerDiffers())
                ? Optional.of(Finding.careful(
                        Strength.LIGHT,
                        Sentence.of("checks.signal.otherPayer.found"),
                        Sentence.of("checks.signal.otherPayer.caution"),
                        Sentence.of("checks.signal.otherPayer.change"),
                        List.of()))
                : Optional.empty();
    }
}
