package nl.goedmaker.cashback.given;

import nl.goedmaker.money.Money;

/**
 * A range of prices within which pieces are alike: € 10–20, 20–40, 40–60, 60–100, and the same with more zeros; all below
 * € 10 together. The ends are amounts that people think in, so that a band can be read at a glance and € 39.95, € 49.95 and
 * € 59.95 fall where a shopkeeper expects them; the dearest piece of a band costs at most twice the cheapest.
 *
 * @param from the lowest price in it
 * @param below the first price above it
 */
public record PriceBand(Money from, Money below) {
    private static final long LOWEST = 1_000;
    private static final long[] STEPS = {1, 2, 4, 6};

    public static PriceBand of(Money price) {
        if (price.cents() < LOWEST) {
            return new PriceBand(Money.ZERO, Money.ofCents(LOWEST));
        }
        long ten = LOWEST;
        while (price.cents() >= ten * 10) {
            ten *= 10;
        }
        int step = STEPS.length - 1;
        while (price.cents() < ten * STEPS[step]) {
            step--;
        }
        long end = step + 1 < STEPS.length ? ten * STEPS[step + 1] : ten * 10;
        return new PriceBand(Money.ofCents(ten * STEPS[step]), Money.ofCents(end));
    }
}
