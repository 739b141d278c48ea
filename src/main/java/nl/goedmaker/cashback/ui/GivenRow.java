package nl.goedmaker.cashback.ui;

import nl.goedmaker.cashback.given.GivenRows;

/** A number of what was given before, in words, and the complaints behind it. */
public record GivenRow(String words, GivenRows rows) {}
