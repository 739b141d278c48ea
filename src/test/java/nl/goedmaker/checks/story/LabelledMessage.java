package nl.goedmaker.checks.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message and what its writer tells.
 *
 * @param told {@code once}, {@code self}, {@code admitted}, {@code return} and how long it was worn when that is not once
 */
record LabelledMessage(String list, Set<String> told, String text) {
    static List<LabelledMessage> in(String list) {
        try (InputStream in =
                LabelledMessage.class.getResourceAsStream("/nl/goedmaker/checks/story/" + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException(list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//") && !line.isBlank())
                    .map(line -> of(list, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledMessage of(String list, String line) {
        String[] parts = line.split("\\|", -1);
        int from = parts.length - 2;
        Set<String> told = new TreeSet<>(Arrays.asList(parts[from].split(",")));
        told.remove("-");
        return new LabelledMessage(from == 0 ? list : parts[0], told, parts[from + 1].replace("\\n", "\n"));
    }

    /** What the program reads in a text, in the same words. */
    static Set<String> read(String text) {
        StoryReading reading = StoryReading.of(text);
        Set<String> read = new TreeSet<>();
        if (reading.wornOnce() != null) {
            read.add("once");
        }
        if (reading.byItself() != null) {
            read.add("self");
        }
        if (reading.admitted() != null) {
            read.add("admitted");
        }
        if (reading.offersReturn() != null) {
            read.add("return");
        }
        Wearing worn = reading.worn();
        if (worn != null && worn.worn() != Worn.ONCE) {
            read.add(worn.worn().name());
        }
        return read;
    }

    boolean isQuiet() {
        return told.isEmpty();
    }

    @Override
    public String toString() {
        return list + " " + told + " " + text;
    }
}
