package nl.goedmaker.search;

/** What can be found, in the order in which results are shown. */
public enum Kind {
    TICKET,
    CUSTOMER,
    ORDER,
    CASHBACK,
    REVIEW
}
