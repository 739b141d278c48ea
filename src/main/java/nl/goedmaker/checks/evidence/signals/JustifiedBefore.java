package nl.goedmaker.checks.evidence.signals;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;

/** What this customer complained of before was true. */
final class JustifiedBefore implements Signal {
    @Override
    public String name() {
        return "JUSTIFIED_BEFORE";
    }

    @Override
    public Family family() {
        return Family.HISTORY;
    }

    @Override
    public Direction direction() {
        return Direction.FOR;
    }

    @Override
    public Sentence title() {
        return Sentence.of("checks.signal.justifiedBefore");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        List<Row.OfTicket> justified = file.past().stream()
                .filter(past -> past.justified() == Justified.YES)
                .map(past -> new Row.OfTicket(past.reference()))
                .toList();
        boolean wasDoubted = file.past().stream().anyMatch(past -> past.justified() == Justified.NO);
        return justified.isEmpty() || wasDoubted
                ? Optional.empty()
                : Optional.of(Finding.plain(
                        Strength.LIGHT,
                        Sentence.of("checks.signal.justifiedBefore.found", justified.size()),
                        justified));
    }
}
