package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the shop wrote itself: its templates and the answers it sent. A customer who answers below it, or copies a question out
 * of it, sends it back.
 */
public final class ShopWords {
    /** So many words in a row that the shop wrote are a passage of the shop’s; fewer are words that everybody uses. */
    public static final int FEWEST_WORDS = 8;

    public static final ShopWords NONE = new ShopWords(List.of());

    private static final int FEWEST_SHINGLES = FEWEST_WORDS - Shingles.LENGTH + 1;

    /** Of the templates once, and of each complaint its own: the many are never copied. */
    private final List<Set<Long>> shingles;

    private ShopWords(List<Set<Long>> shingles) {
        this.shingles = shingles;
    }

    public static ShopWords of(Collection<String> texts) {
        return NONE.and(texts);
    }

    /** These and those of some texts more. What such a text quotes is not the shop’s. */
    public ShopWords and(Collection<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        Set<Long> more = new HashSet<>();
        for (String text : texts) {
            Shingles.of(text, Lines.unquoted(text)).stream().forEach(more::add);
        }
        List<Set<Long>> all = new ArrayList<>(shingles);
        all.add(more);
        return new ShopWords(all);
    }

    private boolean has(long shingle) {
        return shingles.stream().anyMatch(some -> some.contains(shingle));
    }

    /** The piece without the passages that are the shop’s. */
    List<Passage> cutFrom(String text, Passage piece) {
        if (shingles.isEmpty()) {
            return List.of(piece);
        }
        List<Word> words = Word.of(text, piece);
        List<Passage> left = new ArrayList<>();
        int begin = piece.start();
        int at = 0;
        while (at < words.size()) {
            int run = run(words, at);
            if (run < FEWEST_SHINGLES) {
                // what is shorter may begin a longer run no more than its second word does
                at += 1;
                continue;
            }
            int last = at + run + Shingles.LENGTH - 2;
            add(left, begin, words.get(at).start());
            begin = words.get(last).end();
            at = last + 1;
        }
        add(left, begin, piece.end());
        return left;
    }

    private int run(List<Word> words, int from) {
        int run = 0;
        while (from + run + Shingles.LENGTH <= words.size()
                && has(Mixing.shingle(words, from + run, Shingles.LENGTH))) {
            run++;
        }
        return run;
    }

    private static void add(List<Passage> passages, int start, int end) {
        if (end > start) {
            passages.add(new Passage(start, end));
        }
    }
}
