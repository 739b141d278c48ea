package nl.goedmaker.payouts.ui;

import java.util.List;

/**
 * The bank file that would be made now, in the owner's language.
 *
 * @param total the sum of what is ticked
 * @param details how many payments, and the day
 * @param makeable whether every check holds and something is ticked
 */
public record BankFileSummary(String total, String details, List<CheckLine> checks, boolean makeable) {
    /** A check as it is shown. */
    public record CheckLine(String text, boolean holds) {}

    static final BankFileSummary NOTHING = new BankFileSummary("", "", List.of(), false);

    public BankFileSummary {
        checks = List.copyOf(checks);
    }
}
