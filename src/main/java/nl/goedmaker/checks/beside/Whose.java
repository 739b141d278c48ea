package nl.goedmaker.checks.beside;

/**
 * Whose a message or a photo is.
 *
 * @param reference of the complaint; where it was merged, of the one it became
 * @param name of the customer, as short as a list has it; blank where it is not to be seen yet
 */
public record Whose(String reference, String name) {}
