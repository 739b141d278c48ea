package nl.goedmaker.payouts;

/** Where a payout stands. */
public enum PayoutStatus {
    /** Waits for the next bank file. */
    QUEUED,
    /** Waits until the owner says so. */
    ON_HOLD,
    /** Stands in a bank file. */
    IN_BATCH,
    /** Stands in a bank file that the owner gave to the bank. */
    UPLOADED,
    /** The bank booked it. */
    PAID,
    /** The bank sent it back. */
    RETURNED,
    /** Stood in a bank file that never went to the bank. */
    NOT_UPLOADED,
    CANCELLED
}
