package nl.goedmaker.checks.evidence.signals;

import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.reviews.survey.Share;

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
        return !sales.isKnown() || new Share(Math.min(failed, sales.sold()), sales.sold()).lowest(Z) > sales.usual();
    }
}
