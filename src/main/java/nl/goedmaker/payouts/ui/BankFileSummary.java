package nl.goedmaker.payouts.ui;

import java.util.List;

/**
 * The bank file that would be made now, in the owner's language.
 *
 * @param total the sum of what is ticked
 * @param details how many payments, and the day
 * @param hasPayments whether anything is ticked
 * @param makeable whether every check holds and something is ticked
 * @param reason why no file can be made; blank when one can
 */
public record BankFileSummary(
        String total, String details, boolean hasPayments, List<CheckLine> checks, boolean makeable, String reason) {
    /** A check as it is shown. */
    public record CheckLine(String text, boolean holds) {}

    static final BankFileSummary NOTHING = new BankFileSummary("", "", false, List.of(), false, "");

    public BankFileSummary {
        checks = List.copyOf(checks);
    }
}
