package nl.goedmaker.checks;

import java.time.Instant;

/**
 * What was answered to a question at one moment.
 *
 * @param answer name of an {@link Answer}, or the owner's own words
 * @param quote the customer's own words; blank when none were noted
 */
public record Statement(Instant at, String answer, String quote) {}
