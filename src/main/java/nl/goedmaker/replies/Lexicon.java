package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.text.Language;

/**
 * The word lists of the reader for one language ({@code lint/xx.txt}), with the lists about money and reviews of the other
 * languages beside them: a Dutch shop writes “refund” and “review” too. A section {@code name.own} counts in its own language
 * only; a line that begins with {@code !} names words that its section must not take. A phrase of a section {@code name-not}
 * excuses what section {@code name} finds and touches it: “je voelt je opgelicht” repeats the customer.
 */
final class Lexicon {
    /** Where in the tokens a phrase was found, both inclusive. */
    record Hit(int first, int last) {}

    private static final Set<String> SHARED = Set.of("money", "review", "review-not");
    private static final String NOT = "-not";

    private static final List<WordPattern> PLATFORMS = List.of(
            WordPattern.of("google"),
            WordPattern.of("trustpilot"),
            WordPattern.of("bol"),
            WordPattern.of("kiyoh"),
            WordPattern.of("klantenvertellen"),
            WordPattern.of("webwinkelkeur"),
            WordPattern.of("feedbackcompany"),
            WordPattern.of("judge"),
            WordPattern.of("etsy"),
            WordPattern.of("amazon"),
            WordPattern.of("facebook"),
            WordPattern.of("trusted"));

    private static final Map<Language, Lexicon> ALL = all();

    private final PhraseIndex index = new PhraseIndex();
    private final Map<String, List<WordPattern>> exclusions = new HashMap<>();

    private Lexicon() {}

    private static Map<Language, Lexicon> all() {
        Map<Language, Lexicon> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Lexicon lexicon = new Lexicon();
            lexicon.read("all", true);
            for (Language file : Language.values()) {
                lexicon.read(file.code(), file == language);
            }
            all.put(language, lexicon);
        }
        return all;
    }

    static Lexicon in(Language language) {
        Lexicon lexicon = ALL.get(language);
        if (lexicon == null) {
            throw new IllegalStateException(language.code());
        }
        return lexicon;
    }

    /** Every phrase found, by section, in the order of the text. */
    Map<String, List<Hit>> hits(List<Token> tokens) {
        Map<String, List<Phrase>> candidates = HashMap.newHashMap(tokens.size() / 2);
        Map<String, List<Hit>> hits = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Phrase> beginning = candidates.computeIfAbsent(tokens.get(i).word(), this::beginningWith);
            for (int next = 0; next < beginning.size(); next++) {
                Phrase phrase = beginning.get(next);
                int last = phrase.lastToken(tokens, i);
                if (last >= 0) {
                    hits.computeIfAbsent(phrase.section(), section -> new ArrayList<>())
                            .add(new Hit(i, last));
                }
            }
        }
        for (String section : List.copyOf(hits.keySet())) {
            List<Hit> excuses = hits.get(section + NOT);
            if (excuses != null) {
                hits.put(section, notExcused(hits.getOrDefault(section, List.of()), excuses, tokens.size()));
            }
        }
        return hits;
    }

    private static List<Hit> notExcused(List<Hit> found, List<Hit> excuses, int length) {
        BitSet excused = new BitSet(length);
        excuses.forEach(excuse -> excused.set(excuse.first(), excuse.last() + 1));
        return found.stream()
                .filter(hit -> {
                    int next = excused.nextSetBit(hit.first());
                    return next < 0 || next > hit.last();
                })
                .toList();
    }

    private List<Phrase> beginningWith(String word) {
        List<Phrase> beginning = index.beginningWith(word);
        for (Map.Entry<String, List<WordPattern>> excluded : exclusions.entrySet()) {
            if (!beginning.isEmpty() && WordPattern.isAnyOf(excluded.getValue(), word)) {
                beginning = beginning.stream()
                        .filter(phrase -> !phrase.section().equals(excluded.getKey()))
                        .toList();
            }
        }
        return beginning;
    }

    private void read(String file, boolean own) {
        Map<String, List<WordPattern>> named = new HashMap<>(Map.of("platform", PLATFORMS));
        String section = "";
        for (String raw : lines(file)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.startsWith("@")) {
                named.computeIfAbsent(section.substring(1), name -> new ArrayList<>())
                        .addAll(WordPattern.spellings(line));
            } else if (own || SHARED.contains(section)) {
                add(section.endsWith(".own") ? section.substring(0, section.length() - 4) : section, line, named);
            }
        }
    }

    private void add(String section, String line, Map<String, List<WordPattern>> named) {
        if (line.startsWith("!")) {
            exclusions
                    .computeIfAbsent(section, s -> new ArrayList<>())
                    .addAll(WordPattern.spellings(line.substring(1)));
            return;
        }
        index.add(Phrase.of(section, line, named));
    }

    private static List<String> lines(String file) {
        String name = "/nl/goedmaker/replies/lint/" + file + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
