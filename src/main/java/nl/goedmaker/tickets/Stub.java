package nl.goedmaker.tickets;

/**
 * What stays of a complaint that was merged with another: it keeps all it had and leads to the other.
 *
 * @param into reference of the complaint that it was merged with
 */
public record Stub(String reference, String subject, String into) {}
