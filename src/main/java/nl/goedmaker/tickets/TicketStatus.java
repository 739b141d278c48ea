package nl.goedmaker.tickets;

/** Who has to move next. */
public enum TicketStatus {
    /** The owner. */
    OPEN,
    /** The customer. */
    WAITING,
    /** Nobody. */
    CLOSED
}
