package nl.goedmaker.tickets;

/** Whether a complaint turned out to be right, as the owner sees it at closing. */
public enum Justified {
    YES,
    NO,
    UNCLEAR
}
