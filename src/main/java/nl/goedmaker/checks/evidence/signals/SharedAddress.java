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

/** Others with another name complained from the same address. A household, a flat or a parcel point mostly: never more than light. */
final class SharedAddress implements Signal {
    /** So many strangers meet where parcels are fetched, not where they live. */
    private static final int PARCEL_POINT = 4;

    @Override
    public String name() {
        return "SHARED_ADDRESS";
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
        return Sentence.of("checks.signal.sharedAddress");
    }

    @Override
    public Sentence absent() {
        return Sentence.of("checks.signal.sharedAddress.absent");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<Tie> shared = file.ties().stream()
                .filter(tie -> tie.kind() == Tie.Kind.ADDRESS && !tie.likeName() && !tie.sharesBoth())
                .filter(tie -> !tie.reference().isBlank())
                .toList();
        long people = shared.stream().mapToLong(Tie::customer).distinct().count();
        return people == 0 || people > PARCEL_POINT
                ? Optional.empty()
                : Optional.of(Finding.careful(
                        Strength.LIGHT,
                        Sentence.of("checks.signal.sharedAddress.found", people),
                        Sentence.of("checks.signal.sharedAddress.caution"),
                        Sentence.of("checks.signal.sharedAddress.change"),
                        Ties.rows(shared)));
    }
}
