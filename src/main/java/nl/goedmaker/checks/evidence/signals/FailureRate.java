package nl.goedmaker.checks.evidence.signals;

import nl.goedmaker.checks.evidence.CaseFile.Sales;

/**
 * Whether an article fails more often than the shop’s articles do. Few sales say little, so the lower end of Wilson’s interval is
 * compared, not the share itself: two of four stand out in a shop where one in fifty fails, two of two hundred do not.
 */
final class FailureRate {
    /** Standard deviations: 80 % lie between both ends, so nine of ten times the truth is above the lower one. */
    private static final double Z = 1.281552;

    private FailureRate() {}

    /** @return true also when sales are not known: then the failures themselves are all there is to go by */
    static boolean standsOut(Sales sales, long failed) {
        return !sales.isKnown() || lowest(Math.min(failed, sales.sold()), sales.sold()) > sales.usual();
    }

    private static double lowest(long hits, long count) {
        double n = count;
        double share = hits / n;
        double squared = Z * Z;
        double middle = share + squared / (2 * n);
        double reach = Z * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n));
        return Math.max(0, (middle - reach) / (1 + squared / n));
    }
}
