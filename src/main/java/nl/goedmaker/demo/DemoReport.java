package nl.goedmaker.demo;

/**
 * What the demo shop holds.
 *
 * @param open tickets among them that are not closed, the snoozed ones included
 */
public record DemoReport(long tickets, long open, long reviews, long orders, long cashbacks, long batches) {}
