package nl.goedmaker.tickets;

/**
 * What the data file holds of a customer beside one ticket. Plain facts; they say nothing about who is right.
 *
 * @param otherOrders orders other than the ticket's
 * @param otherTickets complaints other than this one
 * @param otherTicketsFoundJustified of those, how many were closed as justified
 */
public record CustomerHistory(long otherOrders, long otherTickets, long otherTicketsFoundJustified) {}
