package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;

/** The words by which a complaint of one language is read: sections of whole words, of beginnings of words, and of pairs. */
final class ComplaintWords {
    private static final Map<Language, ComplaintWords> LANGUAGES = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private final Map<String, Map<String, String>> pairs = new HashMap<>();

    private ComplaintWords(String lines) {
        String section = "";
        for (String line : lines.lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("//")) {
                add(section, line.strip());
            }
        }
    }

    private void add(String section, String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            pairs.computeIfAbsent(section, made -> new HashMap<>())
                    .put(line.substring(0, equals), line.substring(equals + 1));
            return;
        }
        for (String word : line.split(" ")) {
            if (word.endsWith("*")) {
                beginnings.computeIfAbsent(section, made -> new HashSet<>()).add(word.substring(0, word.length() - 1));
            } else if (!word.isEmpty()) {
                words.computeIfAbsent(section, made -> new HashSet<>()).add(word);
            }
        }
    }

    static ComplaintWords in(Language language) {
        return LANGUAGES.computeIfAbsent(language, ComplaintWords::read);
    }

    private static ComplaintWords read(Language language) {
        String name = "/nl/goedmaker/replies/words/" + language.code() + ".txt";
        try (InputStream in = ComplaintWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new ComplaintWords(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param word in lower case */
    boolean has(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word)
                || beginnings.getOrDefault(section, Set.of()).stream().anyMatch(word::startsWith);
    }

    /** What a word becomes; empty when it stays. Where the form of address makes a difference, the pair has both. */
    String instead(String section, String word, FormOfAddress form) {
        String found = pairs.getOrDefault(section, Map.of()).getOrDefault(word.toLowerCase(Locale.ROOT), "");
        int bar = found.indexOf('|');
        return bar < 0 ? found : form == FormOfAddress.INFORMAL ? found.substring(0, bar) : found.substring(bar + 1);
    }
}
