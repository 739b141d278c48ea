package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a text: from {@code start} up to, but not with, {@code end}; in characters of the text as it is kept. */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + "-" + end);
        }
    }

    public String in(String text) {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }

    /** As kept in the data file: {@code 0-120,150-431}. */
    public static String written(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.start + "-" + passage.end)
                .collect(Collectors.joining(","));
    }

    /** What {@link #written} wrote. */
    public static List<Passage> parse(String written) {
        List<Passage> passages = new ArrayList<>();
        for (String passage : written.split(",", -1)) {
            int dash = passage.indexOf('-');
            if (dash > 0) {
                passages.add(new Passage(
                        Integer.parseInt(passage.substring(0, dash)), Integer.parseInt(passage.substring(dash + 1))));
            }
        }
        return List.copyOf(passages);
    }
}
