package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    /** By so many letters the words with an open end are looked up. */
    private static final int LETTERS = 3;

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

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstLetters = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();
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
        Map<String, List<Phrase>> candidates = new HashMap<>();
        Map<String, List<Hit>> hits = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            for (Phrase phrase : candidates.computeIfAbsent(word, this::beginningWith)) {
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
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
            addUnlessExcluded(found, phrase, word);
        }
        String letters = word.substring(0, Math.min(LETTERS, word.length()));
        for (Phrase phrase : byFirstLetters.getOrDefault(letters, List.of())) {
            if (phrase.parts().getFirst().matches(word)) {
                addUnlessExcluded(found, phrase, word);
            }
        }
        for (Phrase phrase : others) {
            if (phrase.parts().getFirst().matches(word)) {
                addUnlessExcluded(found, phrase, word);
            }
        }
        return found;
    }

    private void addUnlessExcluded(List<Phrase> found, Phrase phrase, String word) {
        for (WordPattern exclusion : exclusions.getOrDefault(phrase.section(), List.of())) {
            if (exclusion.matches(word)) {
                return;
            }
        }
        found.add(phrase);
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
        Phrase phrase = Phrase.of(section, line, named);
        List<WordPattern> first = phrase.parts().getFirst().alternatives();
        if (first.stream().allMatch(WordPattern::isExact)) {
            for (String word :
                    new HashSet<>(first.stream().map(WordPattern::stem).toList())) {
                byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
            }
        } else if (first.stream().allMatch(Lexicon::beginsWithLetters)) {
            for (String letters : new HashSet<>(first.stream()
                    .map(each -> each.stem().substring(0, LETTERS))
                    .toList())) {
                byFirstLetters.computeIfAbsent(letters, l -> new ArrayList<>()).add(phrase);
            }
        } else {
            others.add(phrase);
        }
    }

    private static boolean beginsWithLetters(WordPattern pattern) {
        return !pattern.openStart() && pattern.stem().length() >= LETTERS;
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
