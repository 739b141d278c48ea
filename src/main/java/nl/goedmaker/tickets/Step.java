package nl.goedmaker.tickets;

/** The five steps of a ticket's workspace. Each is optional; the ticket remembers where the owner was. */
public enum Step {
    LISTEN,
    CHECK,
    SOLVE,
    REPLY,
    FOLLOW_UP
}
