package nl.goedmaker.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** The dictionary of a language together with the words of a jeweller's shop that it misses. Any thread may ask it. */
final class WordList {
    /** Steps of looking for the parts of one word; the longest real words take a few hundred. */
    private static final int STEPS_TO_FIND = 20_000;
    /** Steps of looking for words like another one. */
    private static final int STEPS_TO_SUGGEST = 15_000;
    /** Words whose answer is remembered: more than the longest answer has. */
    private static final int REMEMBERED = 5_000;

    private static final String ROOM = "/nl/goedmaker/spelling/";

    private final Dictionary dictionary;
    private final Map<String, Boolean> found = new ConcurrentHashMap<>();

    private WordList(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether the program has this language's dictionary beside it. */
    static boolean isThere(Language language) {
        return WordList.class.getResource(dictionary(language, "aff")) != null;
    }

    /** Reads it, which takes up to a second. @throws Refusal when it is not there */
    static WordList read(Language language) {
        return read(language, shopWords(language));
    }

    static WordList read(Language language, List<String> more) {
        // the first line of a word list says how many follow
        byte[] shop = (more.size() + "\n" + String.join("\n", more) + "\n").getBytes(StandardCharsets.UTF_8);
        try (InputStream affixes = WordList.class.getResourceAsStream(dictionary(language, "aff"));
                InputStream words = WordList.class.getResourceAsStream(dictionary(language, "dic"))) {
            if (affixes == null || words == null) {
                throw Refusal.no("spelling.missing", language.code());
            }
            return new WordList(new Dictionary(
                    affixes, List.of(words, new ByteArrayInputStream(shop)), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("dictionary " + language.code(), e);
        }
    }

    /** The words of the shop, as they stand in the list. */
    static List<String> shopWords(Language language) {
        String name = ROOM + "shop-words/" + language.code() + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param plain as {@link WrittenWord#plain} makes it */
    boolean has(String plain) {
        Boolean known = found.get(plain);
        if (known != null) {
            return known;
        }
        boolean isThere = lookUp(plain);
        if (found.size() >= REMEMBERED) {
            found.clear();
        }
        found.put(plain, isThere);
        return isThere;
    }

    private boolean lookUp(String plain) {
        try {
            return spells(plain);
        } catch (SuggestionTimeoutException e) {
            // nobody can say: better no mark than a wrong one
            return true;
        }
    }

    private boolean isQuicklySpelled(String plain) {
        try {
            return spells(plain);
        } catch (SuggestionTimeoutException e) {
            return false;
        }
    }

    private boolean spells(String plain) {
        return new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, steps(STEPS_TO_FIND, () -> false)).spell(plain);
    }

    /** Words like this one, the likeliest first. */
    List<String> like(String plain, BooleanSupplier cancelled) {
        List<String> like;
        try {
            like = new Suggester(dictionary).suggestNoTimeout(plain, steps(STEPS_TO_SUGGEST, cancelled));
        } catch (SuggestionTimeoutException e) {
            List<String> partial = e.getPartialResult();
            like = partial == null ? List.of() : partial;
        }
        return like.isEmpty()
                ? OneSlip.undone(
                        plain, Spelling.MOST_SUGGESTIONS, word -> !cancelled.getAsBoolean() && isQuicklySpelled(word))
                : like;
    }

    /** Counted in steps and not in time, so that every computer answers the same. */
    @SuppressWarnings("NullAway") // without a partial result of ours, the library gives its own
    private static Runnable steps(int most, BooleanSupplier cancelled) {
        int[] left = {most};
        return () -> {
            if (left[0]-- <= 0 || cancelled.getAsBoolean()) {
                throw new SuggestionTimeoutException("enough", null);
            }
        };
    }

    private static String dictionary(Language language, String kind) {
        return ROOM + "dictionaries/" + language.code() + "/index." + kind;
    }
}
