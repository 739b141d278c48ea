package nl.goedmaker.cashback;

import java.time.Instant;
import java.time.LocalDate;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import org.jspecify.annotations.Nullable;

/**
 * An amount offered under a code that is good once.
 *
 * @param expiresOn the last day on which it can be claimed
 * @param handedOutAt when a slip or link with the code left the program
 */
public record Cashback(
        long id,
        String ticket,
        String ticketSubject,
        String customerName,
        String firstName,
        Language language,
        CashbackCode code,
        Money amount,
        Basis basis,
        String reason,
        CashbackState state,
        Instant offeredAt,
        LocalDate expiresOn,
        @Nullable Instant handedOutAt) {}
