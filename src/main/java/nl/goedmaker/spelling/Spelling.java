package nl.goedmaker.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.goedmaker.text.Language;

/**
 * The spelling of one language, with the owner's own words as they are now. Immutable: any thread may ask it, and after a change of
 * the own words a new one is made, which costs next to nothing.
 */
public final class Spelling {
    /** No menu needs more. */
    public static final int MOST_SUGGESTIONS = 5;

    private final Language language;
    private final WordList list;
    /** Own words and names, by their keys. */
    private final Set<String> known;
    /** The same as they were written, to be suggested. */
    private final Set<String> written;

    Spelling(Language language, WordList list, Collection<String> own) {
        this(language, list, Set.of(), Set.of(), own);
    }

    private Spelling(
            Language language, WordList list, Set<String> known, Set<String> written, Collection<String> more) {
        this.language = language;
        this.list = list;
        Set<String> keys = new HashSet<>(known);
        Set<String> spelled = new LinkedHashSet<>(written);
        for (String text : more) {
            keys.add(WrittenWord.key(text.strip()));
            for (WordScan.Run run : WordScan.runs(text)) {
                String word = text.substring(run.start(), run.end());
                spelled.add(WrittenWord.plain(word));
                keys.add(WrittenWord.key(word));
                for (String part : WrittenWord.key(word).split("[-.]", -1)) {
                    keys.add(part);
                }
            }
        }
        keys.remove("");
        spelled.remove("");
        this.known = Set.copyOf(keys);
        this.written = spelled;
    }

    public Language language() {
        return language;
    }

    /** The same, that takes these names for right too, whatever their capitals: customers, articles, the shop. */
    public Spelling knowing(Collection<String> names) {
        return new Spelling(language, list, known, written, names);
    }

    /**
     * The words that stand in no list, in the order of the text. Open places, addresses, whatever has a digit, abbreviations of up
     * to five capitals and other scripts are passed over. Costs grow with the length of the text only.
     */
    public List<Misspelling> check(String text) {
        List<Misspelling> found = new ArrayList<>();
        for (WordScan.Run run : WordScan.runs(text)) {
            check(text, run.start(), run.end(), found);
        }
        return List.copyOf(found);
    }

    private void check(String text, int start, int end, List<Misspelling> found) {
        String plain = WrittenWord.plain(text.substring(start, end));
        boolean isJoined = isJoined(text, start, end);
        if (!plain.isEmpty() && isRight(plain) || endsRight(plain, text, end)) {
            return;
        }
        if (!isJoined) {
            if (!plain.isEmpty()) {
                found.add(new Misspelling(start, end, text.substring(start, end)));
            }
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isSeam(text.charAt(i))) {
                if (i > from) {
                    check(text, from, i, found);
                }
                from = i + 1;
            }
        }
    }

    private boolean isRight(String plain) {
        if (WrittenWord.isNoWord(plain) || isKnown(plain) || list.has(plain)) {
            return true;
        }
        if (language == Language.EN && !WrittenWord.bare(plain).equals(plain)) {
            // café, fiancée: English may write its loan words with their accents, and its dictionary does not
            return list.has(WrittenWord.bare(plain));
        }
        // geht’s, Sannes’, the shop’s
        int apostrophe = plain.lastIndexOf('\'');
        return language != Language.NL
                && apostrophe > 1
                && plain.length() - apostrophe <= 2
                && "sSnN".indexOf(plain.charAt(plain.length() - 1)) >= 0
                && list.has(plain.substring(0, apostrophe));
    }

    private boolean isKnown(String plain) {
        String key = plain.toLowerCase(Locale.ROOT);
        if (known.contains(key)) {
            return true;
        }
        // Sannes armband, Ilse’s zaak
        String owner = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key.substring(0, key.length() - 1);
        return key.endsWith("s") && owner.length() > 1 && known.contains(owner);
    }

    /** An abbreviation with its point, or the first half of “ring- en armbandmaat”. */
    private boolean endsRight(String plain, String text, int end) {
        if (plain.isEmpty() || end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        if (next == '.') {
            return list.has(plain + ".");
        }
        return WrittenWord.isHyphen(next)
                && (list.has(plain + "-")
                        || language == Language.DE
                                && plain.endsWith("s")
                                && list.has(plain.substring(0, plain.length() - 1)));
    }

    private static boolean isJoined(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSeam(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeam(char c) {
        return c == '.' || WrittenWord.isHyphen(c);
    }

    /**
     * What the word may have been meant to be, the likeliest first, with its capitals. Takes up to a few tenths of a second: not for
     * the thread of the screen.
     *
     * @param cancelled asked all the time; once it says yes, what was found so far is the answer
     */
    public List<String> suggestions(String word, BooleanSupplier cancelled) {
        String plain = WrittenWord.plain(word);
        if (plain.isEmpty() || cancelled.getAsBoolean()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(Nearness.nearest(plain, written));
        List<String> apart = new ArrayList<>();
        for (String like : list.like(plain, cancelled)) {
            if (like.indexOf(' ') >= 0) {
                apart.add(like);
            } else if (!like.startsWith("-") && !like.endsWith("-")) {
                all.add(like);
            }
        }
        if (all.size() < MOST_SUGGESTIONS) {
            apart.stream().filter(Spelling::isOfWords).forEach(all::add);
        }
        all.remove(plain);
        String single = withoutDoubles(plain);
        return all.stream()
                // one letter too few or too many of the same is the commonest slip
                .sorted(Comparator.comparing(like -> !withoutDoubles(like).equals(single)))
                .limit(MOST_SUGGESTIONS)
                .map(like -> word.indexOf('\'') >= 0 ? like : like.replace('\'', '’'))
                .toList();
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
                single.append((char) c);
            }
        });
        return single.toString();
    }

    /** The same, never cancelled. */
    public List<String> suggestions(String word) {
        return suggestions(word, () -> false);
    }

    /** Not “col or”: two words that are put together by mistake are longer. */
    private static boolean isOfWords(String apart) {
        for (String part : apart.split(" ", -1)) {
            if (part.length() < 3) {
                return false;
            }
        }
        return true;
    }
}
