package nl.goedmaker.tickets;

/** What the owner offers, in the order of the law: put right first, money after that. */
public enum RemedyKind {
    REPAIR,
    REPLACEMENT,
    PRICE_REDUCTION,
    REFUND,
    CASHBACK,
    EXPLANATION;

    /** Whether an amount belongs to it. */
    public boolean isMoney() {
        return this == PRICE_REDUCTION || this == REFUND || this == CASHBACK;
    }
}
