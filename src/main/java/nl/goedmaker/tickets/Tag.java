package nl.goedmaker.tickets;

/**
 * A word of the owner's to find complaints by.
 *
 * @param tickets how many complaints carry it
 */
public record Tag(String name, long tickets) {}
