package nl.goedmaker.checks.evidence.signals;

import java.util.Optional;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;

/**
 * Earlier orders came and went without a complaint. How much that says is a rate: somebody with as many complaints as clean orders is no
 * rare complainer. Complaints that turned out justified are no reason to count a clean order for less.
 */
final class CleanOrders implements Signal {
    private static final int SEVERAL = 3;
    private static final int MANY = 6;

    @Override
    public String name() {
        return "CLEAN_ORDERS";
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
        return Sentence.of("checks.signal.cleanOrders");
    }

    @Override
    public Optional<Finding> in(CaseFile file) {
        int clean = file.orders().clean().size();
        if (clean < 1) {
            return Optional.empty();
        }
        Sentence sentence = file.past().isEmpty()
                ? Sentence.of("checks.signal.cleanOrders.none", clean)
                : Sentence.of(
                        "checks.signal.cleanOrders.some", clean, file.past().size());
        long complaints = 1
                + file.past().stream()
                        .filter(past -> past.justified() != Justified.YES)
                        .count();
        Strength strength = clean >= MANY * complaints
                ? Strength.STRONG
                : clean >= SEVERAL * complaints ? Strength.MODERATE : Strength.LIGHT;
        return Optional.of(Finding.plain(strength, sentence, file.orders().clean()));
    }
}
