package nl.goedmaker.replies;

import java.time.LocalDate;

/**
 * An answer that a customer was sent before.
 *
 * @param reference of the complaint that it answered
 * @param sentOn where the shop is
 */
public record SentAnswer(String reference, LocalDate sentOn, String text) {}
