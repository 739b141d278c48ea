package nl.goedmaker.cashback.ui;

import nl.goedmaker.cashback.Cashback;

/**
 * A cashback of the ticket, as its card shows it.
 *
 * @param isOpen whether the code can still be claimed
 */
public record OfferRow(Cashback cashback, String code, String amount, String state, String detail, boolean isOpen) {
    /** Whether the code has not left the program: until then the offer can be undone. */
    boolean isUndoable() {
        return isOpen && cashback.handedOutAt() == null;
    }
}
