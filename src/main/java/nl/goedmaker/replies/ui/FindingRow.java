package nl.goedmaker.replies.ui;

import nl.goedmaker.replies.Finding;

/**
 * What the reader noticed, as the list shows it.
 *
 * @param title the first sentence of the message
 * @param advice the rest of it; blank when there is none
 * @param mend what the button says; blank when nothing can be mended by itself
 */
public record FindingRow(Finding finding, String title, String advice, String mend) {}
