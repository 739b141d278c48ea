package nl.goedmaker.text.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Phrases in sections, read from lists of lines as {@link Phrase} explains them, and found all at once. A line {@code [name]} begins a
 * section; what stands behind a point in its name ({@code name.nl}) only tells lists of one section apart. A section {@code @name}
 * gives a list of words a name for the lines below it. A line that begins with {@code !} names words that its section must not take. A
 * phrase of a section {@code name-not} excuses what section {@code name} finds and touches it. Lines that begin with {@code //} are
 * for people.
 */
public final class PhraseBook {
    /** Where in the tokens a phrase was found, both inclusive. */
    public record Hit(int first, int last) {}

    private static final String NOT = "-not";

    private final PhraseIndex index = new PhraseIndex();
    private final Map<String, List<WordPattern>> exclusions = new HashMap<>();

    /** A book of one list, every section of it. */
    public static PhraseBook of(List<String> lines) {
        PhraseBook book = new PhraseBook();
        book.read(lines, Map.of(), section -> true);
        return book;
    }

    /**
     * Adds the lines of a list.
     *
     * @param named lists of words that have a name already
     * @param wanted by the name of a section as it is written
     */
    public void read(List<String> lines, Map<String, List<WordPattern>> named, Predicate<String> wanted) {
        Map<String, List<WordPattern>> names = new HashMap<>(named);
        String section = "";
        for (String raw : lines) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.startsWith("@")) {
                names.computeIfAbsent(section.substring(1), name -> new ArrayList<>())
                        .addAll(WordPattern.spellings(line));
            } else if (wanted.test(section)) {
                add(section.contains(".") ? section.substring(0, section.indexOf('.')) : section, line, names);
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

    /** Every phrase found, by section, in the order of the text. */
    public Map<String, List<Hit>> hits(List<Token> tokens) {
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
}
