package nl.goedmaker.checks.supplier;

import java.time.LocalDate;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * One failure as a supplier may know of it.
 *
 * @param reference of the complaint, by which the shop finds it again
 * @param reportedOn the day the complaint came in
 * @param daysAfterDelivery {@code null} while the day of delivery is not known
 * @param article its name, or its number; blank when it is not known
 * @param batch blank when it is not known
 * @param photos how many there are
 */
public record SupplierCase(
        String reference,
        LocalDate reportedOn,
        @Nullable Long daysAfterDelivery,
        TicketType type,
        String article,
        String batch,
        long photos) {}
