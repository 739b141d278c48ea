package nl.goedmaker.checks.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Every {@value #LENGTH} words of a text that follow each other, as numbers of 64 bits. Two different ones get the same number
 * so rarely (1 in 10^19) that nobody will meet it.
 */
public final class Shingles {
    /** Words of a shingle. */
    public static final int LENGTH = 3;

    /** Texts with fewer words of their own say nothing: many people write “mijn ring is stuk, wat nu?”. */
    public static final int FEWEST_WORDS = 20;

    /** From this likeness on two texts are nearly the same. */
    public static final double NEARLY_SAME = 0.6;

    /** As many as a text of the fewest words has that never repeats itself. */
    private static final int FEWEST = FEWEST_WORDS - LENGTH + 1;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of a whole text. */
    public static Shingles of(String text) {
        return of(text, List.of(new Passage(0, text.length())));
    }

    /** Of pieces of a text; none goes from one piece into the next. */
    public static Shingles of(String text, List<Passage> pieces) {
        LongStream.Builder all = LongStream.builder();
        for (Passage piece : pieces) {
            List<Word> words = Word.of(text, piece);
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                all.add(Mixing.shingle(words, i, LENGTH));
            }
        }
        return new Shingles(all.build().sorted().distinct().toArray());
    }

    /** How many different ones. */
    public int size() {
        return sorted.length;
    }

    /** Whether there are enough to compare. */
    public boolean say() {
        return sorted.length >= FEWEST;
    }

    boolean contains(long shingle) {
        return Arrays.binarySearch(sorted, shingle) >= 0;
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }

    /**
     * What two have in common, as a share of all that either has (Jaccard): 1 for the same words, 0 for nothing in common. A
     * text without shingles is like no other.
     */
    public double likeness(Shingles other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        int all = sorted.length + other.sorted.length - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
