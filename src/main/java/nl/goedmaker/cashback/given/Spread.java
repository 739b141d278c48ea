package nl.goedmaker.cashback.given;

import java.util.Iterator;
import java.util.SortedMap;
import nl.goedmaker.money.Money;

/**
 * Amounts that were given, in short.
 *
 * @param median the amount in the middle. Of an even number of amounts it is the lower of the two in the middle: an amount that
 *     was really given, not one between two
 */
public record Spread(Money median, Money least, Money most) {
    /** @param amounts each with how often it was given, at least one */
    static Spread of(SortedMap<Money, Long> amounts) {
        long all = amounts.values().stream().mapToLong(Long::longValue).sum();
        long before = (all - 1) / 2;
        Iterator<Money> up = amounts.keySet().iterator();
        Money median = up.next();
        for (long passed = amounts.getOrDefault(median, 0L); passed <= before; ) {
            median = up.next();
            passed += amounts.getOrDefault(median, 0L);
        }
        return new Spread(median, amounts.firstKey(), amounts.lastKey());
    }

    /** Whether it was the same amount each time. */
    public boolean isOne() {
        return least.equals(most);
    }
}
