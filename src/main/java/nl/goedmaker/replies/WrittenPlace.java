package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place to fill in as it is written in a template, {@code {customer.firstName}}.
 *
 * @param name what stands between the braces
 * @param line the line it stands on, from 1
 * @param isClosed whether the brace that ends it is on the same line
 */
record WrittenPlace(String name, int line, boolean isClosed) {
    private static final int LONGEST_SHOWN = 40;

    /** In the order of the text. */
    static List<WrittenPlace> in(String text) {
        List<WrittenPlace> places = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String words = lines.get(line);
            int open = words.indexOf('{');
            while (open >= 0) {
                int close = words.indexOf('}', open);
                int end = close < 0 ? words.length() : close;
                places.add(new WrittenPlace(words.substring(open + 1, end), line + 1, close >= 0));
                open = words.indexOf('{', end);
            }
        }
        return places;
    }

    /** What it asks for; empty when there is no such place. */
    Optional<Placeholder> placeholder() {
        return isClosed ? Placeholder.ofWritten(name) : Optional.empty();
    }

    /** As it is written, cut off when it is long. */
    String shown() {
        boolean isLong = name.codePointCount(0, name.length()) > LONGEST_SHOWN;
        String begin = isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…" : name;
        return "{" + begin + (isClosed ? "}" : "");
    }

    /** All places there are for a use, as they are written. */
    static String all(TemplateUse use) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> TemplateText.allows(use, placeholder))
                .map(placeholder -> "{" + placeholder.written() + "}")
                .collect(Collectors.joining(", "));
    }
}
