package nl.goedmaker.insights;

import java.time.YearMonth;
import java.util.List;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a shop on one day.
 *
 * @param open tickets that are not closed
 * @param firstReplyMedianHours clock hours from a complaint to the first answer, over the answers of this month; {@code null}
 *     when there were none
 * @param cashbackOffered what was offered this month and not revoked
 * @param months complaints in this month and the eleven before it, oldest first
 * @param types complaints of the last twelve months by type, most first
 * @param categories the same by category of the article; blank when it is not known
 */
public record Figures(
        long open,
        @Nullable Double firstReplyMedianHours,
        Money cashbackOffered,
        List<MonthCount> months,
        List<TypeCount> types,
        List<CategoryCount> categories) {
    public Figures {
        months = List.copyOf(months);
        types = List.copyOf(types);
        categories = List.copyOf(categories);
    }

    /** The complaints that came in during a month. */
    public record MonthCount(YearMonth month, long count) {}

    /** The complaints of a type. */
    public record TypeCount(TicketType type, long count) {}

    /** The complaints about a category. */
    public record CategoryCount(String category, long count) {}
}
