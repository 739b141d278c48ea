package nl.goedmaker.tickets;

/** On what ground a remedy is given. A right is not a favour: the three are never mixed. */
public enum Basis {
    /** Conformity: the piece was not what it should have been. */
    STATUTORY,
    /** The 14 days in which a distance sale may be undone. */
    WITHDRAWAL,
    /** Given freely, on top of any right. */
    GOODWILL
}
