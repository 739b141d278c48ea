package nl.goedmaker.reviews.format;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Platform;

/**
 * Which column of a file holds what, counted from 0. Guessed from the heads; the owner may put it right, and it is remembered for
 * files with the same heads.
 *
 * @param parts the columns with the grade of a part, which is called by its head
 */
public record ColumnMapping(Map<ReviewColumn, Integer> places, Set<Integer> parts) {
    private static final int LONGEST_SIGNATURE = 4_000;

    public ColumnMapping {
        places = Map.copyOf(places);
        parts = Set.copyOf(parts);
    }

    public ColumnMapping(Map<ReviewColumn, Integer> places) {
        this(places, Set.of());
    }

    /** The best column for each kind of thing; a column serves one. */
    public static ColumnMapping guess(Platform platform, List<String> heads) {
        Set<Integer> parts = IntStream.range(0, heads.size())
                .filter(at -> PartHead.known(platform, heads.get(at)).isPresent())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        Map<ReviewColumn, Integer> places = new EnumMap<>(ReviewColumn.class);
        for (ReviewColumn column : ReviewColumn.values()) {
            int best = Integer.MAX_VALUE;
            for (int at = 0; at < heads.size(); at++) {
                Optional<Integer> fit = parts.contains(at) ? Optional.empty() : column.fit(heads.get(at));
                if (fit.isPresent() && fit.get() < best && !places.containsValue(at)) {
                    best = fit.get();
                    places.put(column, at);
                }
            }
        }
        return new ColumnMapping(places, parts);
    }

    /** What tells files of one kind from others: their heads in order. */
    public static String signature(List<String> heads) {
        String all = heads.stream().map(ReviewColumn::folded).collect(Collectors.joining("|"));
        return all.length() <= LONGEST_SIGNATURE ? all : all.substring(0, LONGEST_SIGNATURE);
    }

    /** As it is remembered: {@code POSTED=0 GRADE=2 PART=3}. */
    public String remembered() {
        return Stream.concat(
                        places.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(place -> place.getKey() + "=" + place.getValue()),
                        parts.stream().sorted().map(part -> "PART=" + part))
                .collect(Collectors.joining(" "));
    }

    /** What {@link #remembered} wrote; empty when it is none of this program's, or has columns the file does not. */
    public static Optional<ColumnMapping> of(String remembered, int columns) {
        Map<ReviewColumn, Integer> places = new EnumMap<>(ReviewColumn.class);
        Set<Integer> parts = new TreeSet<>();
        for (String one : Arrays.asList(remembered.split(" ", -1))) {
            String[] both = one.split("=", -1);
            try {
                int at = Integer.parseInt(both[both.length - 1]);
                if (both.length != 2 || at < 0 || at >= columns) {
                    return Optional.empty();
                }
                if (both[0].equals("PART")) {
                    parts.add(at);
                } else {
                    places.put(ReviewColumn.valueOf(both[0]), at);
                }
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new ColumnMapping(places, parts));
    }

    /** What a column holds; empty for one that is not used or holds the grade of a part. */
    public Optional<ReviewColumn> at(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same but for one column, which from now on is not used. */
    public ColumnMapping without(int column) {
        Map<ReviewColumn, Integer> left = new EnumMap<>(ReviewColumn.class);
        places.forEach((held, at) -> {
            if (at != column) {
                left.put(held, at);
            }
        });
        Set<Integer> graded = new TreeSet<>(parts);
        graded.remove(column);
        return new ColumnMapping(left, graded);
    }

    /** The same, but this is now the column that holds it. */
    public ColumnMapping with(int column, ReviewColumn held) {
        ColumnMapping left = without(column);
        Map<ReviewColumn, Integer> now = new EnumMap<>(ReviewColumn.class);
        now.putAll(left.places);
        now.put(held, column);
        return new ColumnMapping(now, left.parts);
    }

    /** The same, but this column holds the grade of a part. */
    public ColumnMapping withPart(int column) {
        ColumnMapping left = without(column);
        Set<Integer> graded = new TreeSet<>(left.parts);
        graded.add(column);
        return new ColumnMapping(left.places, graded);
    }

    public boolean has(ReviewColumn column) {
        return places.containsKey(column);
    }

    /** Whether a file can be read by it: nothing is a review without a grade and a day. */
    public boolean isEnough() {
        return has(ReviewColumn.GRADE) && has(ReviewColumn.POSTED);
    }

    /** What a row holds under a column; blank when the file has no such column, or the row ends before it. */
    String cell(ReviewColumn column, List<String> row) {
        Integer place = places.get(column);
        return place == null ? "" : cell(place, row);
    }

    static String cell(int place, List<String> row) {
        return place >= row.size() ? "" : row.get(place).strip();
    }
}
