package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;

/** The same account number was given under other names. */
final class SharedAccount implements Signal {
    private static final int MANY = 3;

    @Override
    public String name() {
        return "SHARED_ACCOUNT";
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
        return Sentence.of("checks.signal.sharedAccount");
    }

    @Override
    public Sentence absent() {
        return Sentence.of("checks.signal.sharedAccount.absent");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<Tie> shared = file.ties().stream()
                .filter(tie -> tie.kind() == Tie.Kind.ACCOUNT && !tie.likeName())
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        long strangers = shared.stream()
                .filter(tie -> !tie.sharesBoth())
                .mapToLong(Tie::customer)
                .distinct()
                .count();
        Strength strength = strangers == 0 ? Strength.LIGHT : strangers < MANY ? Strength.MODERATE : Strength.STRONG;
        return Optional.of(Finding.careful(
                strength,
                Sentence.of(
                        "checks.signal.sharedAccount.found",
                        shared.stream().mapToLong(Tie::customer).distinct().count()),
                Sentence.of("checks.signal.sharedAccount.caution"),
                Sentence.of("checks.signal.sharedAccount.change"),
                Ties.rows(shared)));
    }
}
