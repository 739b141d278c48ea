package nl.goedmaker.payouts;

/** What happened to a bank file. */
public enum BatchStatus {
    /** Made; whether it went to the bank has not been said yet. */
    EXPORTED,
    UPLOADED,
    /** Never went to the bank; its payouts wait again as new attempts. */
    NOT_UPLOADED,
    /** The bank booked it. */
    BOOKED
}
