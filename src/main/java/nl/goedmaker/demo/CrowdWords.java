package nl.goedmaker.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The names and sentences from which the many complaints of a large demo shop are put together. */
final class CrowdWords {
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final RandomGenerator random;

    CrowdWords(RandomGenerator random) {
        this.random = random;
        for (String line : text().strip().split("\n")) {
            String[] parts = line.split(": ", 2);
            boolean sentences = parts[1].contains(" | ");
            lists.put(
                    parts[0],
                    Arrays.stream(parts[1].split(sentences ? " \\| " : ", ")).toList());
        }
    }

    private static String text() {
        try (InputStream in = CrowdWords.class.getResourceAsStream("crowd.txt")) {
            if (in == null) {
                throw new IllegalStateException("crowd.txt is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of a list, with an occasion and a place filled in. */
    String one(String list) {
        List<String> all = lists.getOrDefault(list, List.of());
        String chosen = all.get(random.nextInt(all.size()));
        return chosen.indexOf('{') < 0
                ? chosen
                : chosen.replace("{occasion}", one("occasion")).replace("{place}", one("place"));
    }
}
