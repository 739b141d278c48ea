package nl.goedmaker.checks.evidence;

/** How much a piece of evidence says. Two of one strength weigh as much as one of the next. */
public enum Strength {
    LIGHT(1, "checks.strength.light"),
    MODERATE(2, "checks.strength.moderate"),
    STRONG(4, "checks.strength.strong");

    private final int weight;
    private final String key;

    Strength(int weight, String key) {
        this.weight = weight;
        this.key = key;
    }

    int weight() {
        return weight;
    }

    /** Key of its text. */
    public String key() {
        return key;
    }
}
