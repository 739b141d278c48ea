package nl.goedmaker.tickets;

/** What a complaint is about. */
public enum TicketType {
    BREAK,
    CLASP,
    STONE_LOST,
    DISCOLOURING,
    ALLERGY,
    SIZE,
    WRONG_ITEM,
    LATE,
    LOST,
    DAMAGED_IN_POST,
    EMPTY_BOX,
    PACKAGING,
    ENGRAVING,
    SERVICE,
    OTHER
}
