package nl.goedmaker.cashback.ui;

/** The fields of a remedy that is being chosen. */
public enum SolveField {
    BASIS,
    KIND,
    AMOUNT,
    PROMISED,
    CONSENT,
    REASON
}
