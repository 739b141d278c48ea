package nl.goedmaker.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One {@code texts_xx.properties} as it was written.
 *
 * @param path where it is, relative to the project
 * @param feature the package whose texts these are
 * @param language {@code nl}, {@code en} or {@code de}
 * @param patterns what each key says, in the order of the file; the last one where a key is there twice
 * @param repeated the keys that are there more than once
 */
record TextFile(Path path, String feature, String language, Map<String, String> patterns, List<String> repeated) {
    static TextFile read(Path root, Path file) throws IOException {
        Map<String, String> patterns = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        Properties everyLine = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (patterns.put((String) key, (String) value) != null) {
                    repeated.add((String) key);
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            everyLine.load(reader);
        }
        String language = file.getFileName().toString().replaceAll("texts_|\\.properties", "");
        String feature = file.getParent().getFileName().toString();
        return new TextFile(root.relativize(file), feature, language, patterns, repeated);
    }

    /** The line of a key, as a person would add or remove it. */
    String line(String key) {
        return path + ": " + key + "=" + patterns.getOrDefault(key, "");
    }
}
