package nl.goedmaker.checks.simulation;

/** What kind of person somebody is; only the simulation knows. */
enum Kind {
    ORDINARY(true),
    /** Buys again and again. */
    LOYAL(true),
    /** Complains more often than most, each time of something real. */
    EXACTING(true),
    /** Lives together with other customers: one address, sometimes one account, mailbox or telephone. */
    HOUSEHOLD(true),
    /** One front door for several, who are strangers. */
    FLAT(true),
    PARCEL_POINT(true),
    /** Buys through a marketplace that gives no address and lends a mailbox. */
    MARKETPLACE(true),
    /** Got it as a gift, or somebody else pays. */
    GIFT(true),
    /** One untrue complaint. */
    ONCE(false),
    TWICE(false),
    /** Three or more under one name. */
    SERIAL(false),
    /** One person with several accounts. */
    MANY_NAMES(false),
    /** Several accounts, with the same photos and nearly the same texts. */
    COPIER(false),
    /** Friends who have the money sent to one account. */
    RING(false),
    /** Three or more, with nothing in common that anybody could see, and new photos each time. */
    CAREFUL(false);

    private final boolean honest;

    Kind(boolean honest) {
        this.honest = honest;
    }

    boolean isHonest() {
        return honest;
    }
}
