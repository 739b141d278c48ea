package nl.goedmaker.cashback.ui;

import java.time.LocalDate;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Texts;

/**
 * A cashback in the list, in the owner's language.
 *
 * @param colour the colour class of the state's pill
 */
public record CashbackRow(
        Cashback cashback,
        String amount,
        String customer,
        String code,
        String ticket,
        String until,
        String state,
        String colour) {

    static CashbackRow of(Cashback cashback, LocalDate today, Texts texts) {
        return new CashbackRow(
                cashback,
                cashback.amount().display(texts.language()),
                cashback.customerName(),
                cashback.code().display(),
                cashback.ticket(),
                Dates.shortDay(cashback.expiresOn(), today, texts.language()),
                texts.get("cashback.state." + cashback.state()),
                colour(cashback.state()));
    }

    private static String colour(CashbackState state) {
        return switch (state) {
            case OFFERED -> "blue";
            case CLAIMED -> "orange";
            case IN_BATCH, PAID -> "green";
            case EXPIRED, REVOKED -> "grey";
        };
    }

    long id() {
        return cashback.id();
    }

    boolean isOffered() {
        return cashback.state() == CashbackState.OFFERED;
    }
}
