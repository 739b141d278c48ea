package nl.goedmaker.payouts.ui;

import java.nio.file.Path;
import nl.goedmaker.payouts.PayoutBatch;

/**
 * A bank file that was just made.
 *
 * @param folder where it stands, or would have stood
 * @param title which file it is and what is in it
 * @param text what to do with it, or why it could not be written
 * @param written whether it stands on the disk
 */
public record MadeFile(PayoutBatch batch, Path folder, String title, String text, boolean written) {}
