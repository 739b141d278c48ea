package nl.goedmaker.checks.story;

/** How long a piece was worn, as a customer tells it, the shortest first. */
public enum Worn {
    ONCE(0),
    DAYS(2),
    WEEKS(7),
    MONTHS(28),
    YEARS(365);

    private final int leastDays;

    Worn(int leastDays) {
        this.leastDays = leastDays;
    }

    /** In how many days at least a piece can have been worn so long. */
    int leastDays() {
        return leastDays;
    }
}
