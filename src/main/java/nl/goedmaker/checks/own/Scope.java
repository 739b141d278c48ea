package nl.goedmaker.checks.own;

/** Whose complaints an own signal counts. */
public enum Scope {
    /** Only the one that is looked into. */
    COMPLAINT,
    /** All of the same person, this one included. */
    PERSON,
    /** This one and those of people who share nothing with this customer, about the same article. */
    ARTICLE,
    /** The same, about any article of the same supplier. */
    SUPPLIER;

    /** Whether complaints of other people count. */
    public boolean isAboutOthers() {
        return this == ARTICLE || this == SUPPLIER;
    }
}
