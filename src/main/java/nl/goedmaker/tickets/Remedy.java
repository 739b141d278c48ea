package nl.goedmaker.tickets;

import java.time.Instant;
import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A remedy the owner chose for a ticket.
 *
 * @param promisedOn the day by which it will be done, as told to the customer
 * @param reason the owner's own words, needed above a limit
 * @param consent whether the customer agreed, after reporting the defect, to money instead of repair or replacement
 */
public record Remedy(
        long id,
        RemedyKind kind,
        Basis basis,
        @Nullable Money amount,
        @Nullable LocalDate promisedOn,
        String reason,
        boolean consent,
        Instant chosenAt,
        @Nullable Instant doneAt) {}
