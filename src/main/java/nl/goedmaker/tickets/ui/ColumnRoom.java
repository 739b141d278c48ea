package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How columns share the width of a list. Where there is room each has the width that the owner gave it and the subject takes
 * the rest; where there is not, they shrink, and then those at the right give way, until the list is wider again.
 */
final class ColumnRoom {
    /** The least that the subject keeps, in em. */
    static final double SUBJECT = 12;
    /** The share of its own width below which a column can no longer be read. */
    private static final double SHARE = 0.7;

    private ColumnRoom() {}

    /**
     * @param wished the width of each column that is shown, from left to right; that of the subject does not count
     * @param width what there is for all of them together, in the same unit
     * @param em the height of the text in that unit
     * @return the widths of those that fit
     */
    static Map<TicketColumn, Double> share(Map<TicketColumn, Double> wished, double width, double em) {
        List<TicketColumn> fitting = new ArrayList<>(wished.keySet());
        fitting.remove(TicketColumn.SUBJECT);
        double beside = width - SUBJECT * em;
        // the first one stays: it says why a complaint is where it stands
        while (fitting.size() > 1 && SHARE * sum(fitting, wished) > beside) {
            fitting.removeLast();
        }
        double all = sum(fitting, wished);
        double room = Math.max(beside, SHARE * all);
        double share = all > room ? room / all : 1;
        Map<TicketColumn, Double> shared = new EnumMap<>(TicketColumn.class);
        fitting.forEach(column -> shared.put(column, Objects.requireNonNull(wished.get(column)) * share));
        double others =
                shared.values().stream().mapToDouble(Double::doubleValue).sum();
        shared.put(TicketColumn.SUBJECT, Math.max(Math.floor(width - others), SUBJECT * em));
        return shared;
    }

    private static double sum(List<TicketColumn> columns, Map<TicketColumn, Double> widths) {
        return columns.stream()
                .mapToDouble(column -> Objects.requireNonNull(widths.get(column)))
                .sum();
    }
}
