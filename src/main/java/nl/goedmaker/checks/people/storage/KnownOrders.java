package nl.goedmaker.checks.people.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which orders were known at a moment: from the day they were placed; where that day is not kept, from the first complaint about
 * them, and always when there is none.
 */
public final class KnownOrders {
    private static final String ON_DAY = "%1$s.ordered_on IS NOT NULL AND %1$s.ordered_on <= '%2$s'";
    private static final String BY_COMPLAINT = """
        %1$s.ordered_on IS NULL AND coalesce((
            SELECT min(w.opened_at) FROM order_line k JOIN ticket w ON w.order_line_id = k.id
             WHERE k.order_id = %1$s.id), 0) <= %2$d\
        """;

    private KnownOrders() {}

    /**
     * A condition of a statement, with nothing to fill in.
     *
     * @param order what the statement calls the order
     */
    public static String condition(String order, Instant asOf, ZoneId zone) {
        return "(" + ON_DAY.formatted(order, day(asOf, zone)) + " OR "
                + BY_COMPLAINT.formatted(order, asOf.toEpochMilli()) + ")";
    }

    /** As the data file keeps days. */
    public static String day(Instant asOf, ZoneId zone) {
        return LocalDate.ofInstant(asOf, zone).toString();
    }
}
