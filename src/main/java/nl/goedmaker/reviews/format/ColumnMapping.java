package nl.goedmaker.reviews.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a file holds what, counted from 0. Guessed from the heads; the owner may put it right, and it is remembered for
 * files with the same heads.
 */
public record ColumnMapping(Map<ReviewColumn, Integer> places) {
    public ColumnMapping {
        places = Map.copyOf(places);
    }

    /** The best column for each kind of thing; a column serves one. */
    public static ColumnMapping guess(List<String> heads) {
        Map<ReviewColumn, Integer> places = new EnumMap<>(ReviewColumn.class);
        for (ReviewColumn column : ReviewColumn.values()) {
            int best = Integer.MAX_VALUE;
            for (int at = 0; at < heads.size(); at++) {
                Optional<Integer> fit = column.fit(heads.get(at));
                if (fit.isPresent() && fit.get() < best && !places.containsValue(at)) {
                    best = fit.get();
                    places.put(column, at);
                }
            }
        }
        return new ColumnMapping(places);
    }

    /** What tells files of one kind from others: their heads in order. */
    public static String signature(List<String> heads) {
        return heads.stream().map(ReviewColumn::folded).collect(Collectors.joining("|"));
    }

    public boolean has(ReviewColumn column) {
        return places.containsKey(column);
    }

    /** What a row holds under a column; blank when the file has no such column, or the row ends before it. */
    String cell(ReviewColumn column, List<String> row) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }
}
