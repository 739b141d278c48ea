package nl.goedmaker.cashback.slip;

import java.time.LocalDate;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;

/**
 * What one slip says.
 *
 * @param shopName the shop's own name; may be empty
 * @param firstName the customer's first name; may be empty, and is left out when the print cannot show all its letters
 * @param whatHappened one or two sentences about what went wrong; may be empty
 * @param amount what the customer gets
 * @param code the one-time code, printed for those who cannot scan
 * @param link what the QR symbol holds, see {@link nl.goedmaker.cashback.CashbackLink}
 * @param validUntil the last day on which the code can be claimed
 * @param language the language of the printed words
 */
public record SlipContent(
        String shopName,
        String firstName,
        String whatHappened,
        Money amount,
        CashbackCode code,
        String link,
        LocalDate validUntil,
        Language language) {}
