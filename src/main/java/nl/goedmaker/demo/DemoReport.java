package nl.goedmaker.demo;

/**
 * What the demo shop holds.
 *
 * @param open tickets among them that are in hand: not closed and not put away until later
 */
public record DemoReport(long tickets, long open, long reviews, long orders, long cashbacks, long batches) {}
