package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * The words a mend writes into an answer ({@code lint/mend_xx.txt}), in the language of the answer. A gap in them,
 * {@code [[…]]}, asks what only the owner knows.
 */
final class Wording {
    /**
     * Words and what to write instead.
     *
     * @param written folded as {@link Token#word}
     */
    record Pair(List<String> written, String instead) {}

    private static final Map<Language, Wording> ALL = all();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Pair>> pairs = new HashMap<>();

    private Wording() {}

    private static Map<Language, Wording> all() {
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Wording wording = new Wording();
            wording.read("/nl/goedmaker/replies/lint/mend_" + language.code() + ".txt");
            all.put(language, wording);
        }
        return all;
    }

    static Wording in(Language language) {
        Wording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalStateException(language.code());
        }
        return wording;
    }

    String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(key);
        }
        return text;
    }

    /** In the way the customer is addressed, where it makes a difference. */
    String get(String key, boolean isFormal) {
        String text = texts.get(key + (isFormal ? ".u" : ".je"));
        return text == null ? get(key) : text;
    }

    /** The gap that asks for the day by which it is settled. */
    String dateIn(String key) {
        return get(key).replace("{0}", get("date"));
    }

    /** In the order of the file: the first that fits is taken. */
    List<Pair> pairs(String section) {
        return pairs.getOrDefault(section, List.of());
    }

    private void read(String name) {
        String section = "";
        for (String raw : lines(name)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            int sign = line.indexOf(section.isEmpty() ? '=' : '>');
            if (line.startsWith("[") && sign < 0) {
                section = line.substring(1, line.length() - 1);
            } else if (section.isEmpty()) {
                texts.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
            } else {
                List<String> written = Reading.of(line.substring(0, sign)).tokens().stream()
                        .map(Token::word)
                        .toList();
                pairs.computeIfAbsent(section, s -> new ArrayList<>())
                        .add(new Pair(written, line.substring(sign + 1).strip()));
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
