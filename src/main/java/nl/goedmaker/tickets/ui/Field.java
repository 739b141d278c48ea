package nl.goedmaker.tickets.ui;

/** What can be filled in about a complaint. */
public enum Field {
    NAME,
    EMAIL,
    PHONE,
    COUNTRY,
    LANGUAGE,
    ORDER,
    ARTICLE,
    CATEGORY,
    PRICE,
    DELIVERED,
    CHANNEL,
    TYPE,
    RECEIVED,
    SUBJECT,
    TEXT
}
