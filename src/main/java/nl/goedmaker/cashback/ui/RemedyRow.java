package nl.goedmaker.cashback.ui;

import nl.goedmaker.tickets.Remedy;

/**
 * A remedy that was chosen, as the list shows it.
 *
 * @param what the remedy and its amount
 * @param detail on what ground, by when, why
 */
public record RemedyRow(Remedy remedy, String what, String detail, boolean isDone) {}
