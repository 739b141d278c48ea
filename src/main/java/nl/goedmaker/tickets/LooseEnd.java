package nl.goedmaker.tickets;

import nl.goedmaker.text.Sentence;

/**
 * Something that was begun for a ticket.
 *
 * @param open whether somebody still has to do something
 * @param step where it can be taken care of
 */
public record LooseEnd(Sentence what, boolean open, Step step) {}
