package nl.goedmaker.checks.evidence.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;

/** An earlier complaint turned out not to be as it was told. That is forgotten after two years. */
final class UntrueBefore implements Signal {
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(730);

    @Override
    public String name() {
        return "UNTRUE_BEFORE";
    }

    @Override
    public Family family() {
        return Family.HISTORY;
    }

    @Override
    public Direction direction() {
        return Direction.AGAINST;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.untrueBefore");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        Instant since = file.complaint().openedAt().minus(FORGOTTEN_AFTER);
        List<PastComplaint> untrue = file.past().stream()
                .filter(past -> past.justified() == Justified.NO && past.toldOfDoubt() && !past.admitted())
                .filter(past -> past.openedAt().isAfter(since))
                .toList();
        return untrue.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.careful(
                        untrue.size() >= 2 ? Strength.STRONG : Strength.MODERATE,
                        Sentence.of("checks.signal.untrueBefore.found", untrue.size()),
                        Sentence.of("checks.signal.untrueBefore.caution"),
                        Sentence.of("checks.signal.untrueBefore.change"),
                        untrue.stream()
                                .map(past -> new Row.OfTicket(past.reference()))
                                .toList()));
    }
}
