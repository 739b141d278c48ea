package nl.goedmaker.payouts.ui;

import java.util.HashSet;
import java.util.Set;

/** Which payouts the owner wants in the next bank file: all of them or none, but for the exceptions ticked by hand. */
final class Ticks {
    private final Set<Long> exceptions = new HashSet<>();
    private boolean byDefault = true;

    boolean isOn(long payout) {
        return byDefault != exceptions.contains(payout);
    }

    void turn(long payout) {
        if (!exceptions.remove(payout)) {
            exceptions.add(payout);
        }
    }

    void all(boolean wanted) {
        byDefault = wanted;
        exceptions.clear();
    }
}
