package nl.goedmaker.checks.people;

/** A customer as far as it matters who they are. */
public record Person(long id, String name) {}
