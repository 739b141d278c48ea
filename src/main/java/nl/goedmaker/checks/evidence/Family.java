package nl.goedmaker.checks.evidence;

/**
 * Evidence of one family rests on the same kind of fact, so several of one family count as the strongest of them. An account and an
 * address are one family: a household shares both.
 */
public enum Family {
    PRODUCT("checks.family.product"),
    CONDUCT("checks.family.conduct"),
    HISTORY("checks.family.history"),
    IDENTITY("checks.family.identity"),
    TEXT("checks.family.text"),
    PHOTO("checks.family.photo"),
    STORY("checks.family.story"),
    REVIEW("checks.family.review"),
    TIMING("checks.family.timing"),
    OWN("checks.family.own");

    private final String key;

    Family(String key) {
        this.key = key;
    }

    /** Key of its text. */
    public String key() {
        return key;
    }
}
