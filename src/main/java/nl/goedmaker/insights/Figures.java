package nl.goedmaker.insights;

import java.time.YearMonth;
import java.util.List;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.TicketType;

/**
 * The figures of a shop on one day.
 *
 * @param months complaints in this month and the eleven before it, oldest first
 * @param cashback what was offered and not revoked in the same months
 * @param types complaints of the last twelve months by type, most first
 * @param categories the same by category of the article; blank when it is not known
 */
public record Figures(
        ThisMonth thisMonth,
        List<MonthCount> months,
        List<MonthAmount> cashback,
        List<TypeCount> types,
        List<CategoryCount> categories) {
    public Figures {
        months = List.copyOf(months);
        cashback = List.copyOf(cashback);
        types = List.copyOf(types);
        categories = List.copyOf(categories);
    }

    /** The complaints that came in during a month. */
    public record MonthCount(YearMonth month, long count) {}

    /** What was offered in a month. */
    public record MonthAmount(YearMonth month, Money amount) {}

    /** The complaints of a type. */
    public record TypeCount(TicketType type, long count) {}

    /** The complaints about a category. */
    public record CategoryCount(String category, long count) {}
}
