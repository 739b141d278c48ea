package nl.goedmaker.reviews.survey;

/** How many of all, as a share with what it may be in truth. */
public record Share(long hits, long count) {
    /** In percent; only when there are answers. */
    public long percent() {
        return Math.round(100.0 * hits / count);
    }

    /** Wilson’s score interval, in percent; it stays between 0 and 100 for few answers, too. */
    public Interval interval() {
        double n = count;
        double share = hits / n;
        double squared = Interval.Z * Interval.Z;
        double middle = (share + squared / (2 * n)) / (1 + squared / n);
        double reach = Interval.Z / (1 + squared / n) * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n));
        return new Interval(Math.round(100 * (middle - reach)), Math.round(100 * (middle + reach)));
    }
}
