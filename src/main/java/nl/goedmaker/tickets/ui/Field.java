package nl.goedmaker.tickets.ui;

/** What can be filled in about a complaint. */
public enum Field {
    NAME,
    EMAIL,
    PHONE,
    STREET,
    POSTCODE,
    CITY,
    COUNTRY,
    LANGUAGE,
    ORDER,
    ARTICLE,
    CATEGORY,
    PRICE,
    DELIVERED,
    BATCH,
    SUPPLIER,
    /** Never kept while it is typed: only the mark of an account may be written down. */
    PAID_FROM,
    CHANNEL,
    TYPE,
    RECEIVED,
    SUBJECT,
    TEXT;

    /** Whether what is typed may be kept before it is saved. */
    boolean isDrafted() {
        return this != PAID_FROM;
    }
}
