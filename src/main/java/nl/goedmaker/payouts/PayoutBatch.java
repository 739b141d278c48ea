package nl.goedmaker.payouts;

import java.time.Instant;
import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A bank file that was made. It never changes.
 *
 * @param msgId its name, {@code GM-20261122-01}; kept for ever
 * @param executionOn the bank day on which the bank pays it
 * @param sha256 of the file, in hexadecimal
 * @param bookedOn the day on which the bank took it from the account; {@code null} as long as nobody noted it
 * @param returned how many of its payouts came back
 * @param unsettled how many of those were not put in the queue again
 */
public record PayoutBatch(
        long id,
        String msgId,
        Instant createdAt,
        LocalDate executionOn,
        int payments,
        Money total,
        String sha256,
        BatchStatus status,
        @Nullable LocalDate bookedOn,
        int returned,
        int unsettled) {}
