package nl.goedmaker.payouts.ui;

import nl.goedmaker.payouts.PayoutBatch;

/**
 * A bank file that was just made.
 *
 * @param text what it is and where it stands, or why it could not be written
 * @param written whether it stands on the disk
 */
public record MadeFile(PayoutBatch batch, String text, boolean written) {}
