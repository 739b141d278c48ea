package nl.goedmaker.reviews.survey;

import java.util.Map;

/**
 * Share of promoters minus share of detractors, in whole points from −100 to 100. What counts as which differs: worldwide 9 and 10
 * promote and 0 to 6 detract; the European variant counts 8 to 10 and 0 to 5, because people here grade lower. Both are shown,
 * neither is turned into the other.
 */
public record NetPromoter(long count, long promoters, long detractors) {
    /** With fewer answers a figure says nothing. */
    public static final int ENOUGH = 5;

    /** @param counts how many gave each score */
    static NetPromoter worldwide(Map<Integer, Long> counts) {
        return of(counts, 9, 6);
    }

    static NetPromoter european(Map<Integer, Long> counts) {
        return of(counts, 8, 5);
    }

    private static NetPromoter of(Map<Integer, Long> counts, int promotes, int detracts) {
        long count = 0;
        long promoters = 0;
        long detractors = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            count += each.getValue();
            promoters += each.getKey() >= promotes ? each.getValue() : 0;
            detractors += each.getKey() <= detracts ? each.getValue() : 0;
        }
        return new NetPromoter(count, promoters, detractors);
    }

    public boolean isEnough() {
        return count >= ENOUGH;
    }

    /** Only when there are answers. */
    public long value() {
        return Math.round(100.0 * (promoters - detractors) / count);
    }

    /**
     * Adjusted Wald: three answers more, three quarters of one for either side (Agresti and Min, 2005). Where all say the same it
     * is stretched to hold the figure itself.
     */
    public Interval interval() {
        double n = count + 3;
        double promote = (promoters + 0.75) / n;
        double detract = (detractors + 0.75) / n;
        double middle = promote - detract;
        double reach = Interval.Z * Math.sqrt((promote + detract - middle * middle) / n);
        return new Interval(
                Math.min(value(), Math.round(100 * Math.max(-1, middle - reach))),
                Math.max(value(), Math.round(100 * Math.min(1, middle + reach))));
    }
}
