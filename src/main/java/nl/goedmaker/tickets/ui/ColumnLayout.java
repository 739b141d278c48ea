package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a list from left to right, each with its width; the subject is always among them. */
record ColumnLayout(List<Place> places) {
    static final double LEAST = 3;
    static final double MOST = 60;

    static final ColumnLayout STANDARD = new ColumnLayout(TicketColumn.STANDARD.stream()
            .map(column -> new Place(column, column.width()))
            .toList());

    /** @param width in em, {@value #LEAST} to {@value #MOST} */
    record Place(TicketColumn column, double width) {
        Place {
            width = Math.clamp(Math.round(width * 10) / 10.0, LEAST, MOST);
        }
    }

    ColumnLayout {
        places = List.copyOf(places);
    }

    /** {@code DUE:10.0,SUBJECT:30.0}; empty when it is not understood. */
    static Optional<ColumnLayout> parse(String kept) {
        List<Place> places = new ArrayList<>();
        Set<TicketColumn> seen = EnumSet.noneOf(TicketColumn.class);
        try {
            for (String part : kept.split(",")) {
                String[] halves = part.split(":", 2);
                TicketColumn column = TicketColumn.valueOf(halves[0]);
                double width = Double.parseDouble(halves[halves.length - 1]);
                if (!seen.add(column) || Double.isNaN(width)) {
                    return Optional.empty();
                }
                places.add(new Place(column, width));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return seen.contains(TicketColumn.SUBJECT) ? Optional.of(new ColumnLayout(places)) : Optional.empty();
    }

    String kept() {
        return places.stream()
                .map(place -> place.column() + ":" + String.format(Locale.ROOT, "%.1f", place.width()))
                .collect(Collectors.joining(","));
    }

    boolean shows(TicketColumn column) {
        return at(column) >= 0;
    }

    private int at(TicketColumn column) {
        return places.stream().map(Place::column).toList().indexOf(column);
    }

    /** Shows a column at the right, or takes it away; the subject stays. */
    ColumnLayout toggled(TicketColumn column) {
        List<Place> now = new ArrayList<>(places);
        if (!shows(column)) {
            now.add(new Place(column, column.width()));
        } else if (column != TicketColumn.SUBJECT) {
            now.remove(at(column));
        }
        return new ColumnLayout(now);
    }

    /** @param by how many places to the right; negative to the left */
    ColumnLayout moved(TicketColumn column, int by) {
        int from = at(column);
        int to = from + by;
        if (from < 0 || to < 0 || to >= places.size()) {
            return this;
        }
        List<Place> now = new ArrayList<>(places);
        now.add(to, now.remove(from));
        return new ColumnLayout(now);
    }

    /** @param by em to add; negative to take off */
    ColumnLayout widened(TicketColumn column, double by) {
        return new ColumnLayout(places.stream()
                .map(place -> place.column() == column ? new Place(column, place.width() + by) : place)
                .toList());
    }
}
