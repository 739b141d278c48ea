package nl.goedmaker.cashback;

/** Where a cashback stands; worked out from what happened to it, never stored. */
public enum CashbackState {
    OFFERED,
    CLAIMED,
    IN_BATCH,
    PAID,
    EXPIRED,
    REVOKED
}
