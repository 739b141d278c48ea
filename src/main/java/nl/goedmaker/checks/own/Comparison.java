package nl.goedmaker.checks.own;

/** How a field is held against the value. */
public enum Comparison {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    CONTAINS
}
