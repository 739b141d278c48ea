package nl.goedmaker.reviews.survey;

/** How many of all, as a share with what it may be in truth. */
public record Share(long hits, long count) {
    /** In percent; only when there are answers. */
    public long percent() {
        return Math.round(100.0 * hits / count);
    }

    /** Wilson’s score interval, in percent; it stays between 0 and 100 for few answers, too. */
    public Interval interval() {
        return new Interval(Math.round(100 * end(-Interval.Z)), Math.round(100 * end(Interval.Z)));
    }

    /**
     * The lower end of Wilson’s score interval, 0 to 1.
     *
     * @param deviations standard deviations around the middle
     */
    public double lowest(double deviations) {
        return Math.max(0, end(-deviations));
    }

    private double end(double deviations) {
        double n = count;
        double share = hits / n;
        double squared = deviations * deviations;
        double middle = (share + squared / (2 * n)) / (1 + squared / n);
        return middle + deviations / (1 + squared / n) * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n));
    }
}
