package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a text stands in an index in which those that are nearly the same stand together (MinHash with bands: Broder 1997;
 * Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 *
 * <p>The least of a text’s shingles, each mixed with the same seed, is the same for two texts with a chance of their likeness
 * s. {@value #ROWS} such make a band, of which there are {@value #COUNT}: two texts share at least one with a chance of
 * 1 − (1 − s³)²⁰. That is 0.992 at the likeness of {@link Shingles#NEARLY_SAME}, 0.9999 at 0.75, and 0.02 at 0.1.
 */
public final class Bands {
    public static final int COUNT = 20;
    public static final int ROWS = 3;

    /**
     * Texts that may share a band. A band of more is a wording that very many people use: it says nothing about any two of
     * them, and would only be slow to look at.
     */
    public static final int MOST_TEXTS = 40;

    private Bands() {}

    /** One number of 32 bits for each band, which also tells the bands from each other; none when the text says nothing. */
    public static List<Integer> of(Shingles shingles) {
        if (!shingles.say()) {
            return List.of();
        }
        List<Integer> bands = new ArrayList<>(COUNT);
        for (int band = 0; band < COUNT; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Mixing.mixed(hash) ^ least(shingles, Mixing.seed(band * ROWS + row));
            }
            bands.add((int) (Mixing.mixed(hash) >>> 32));
        }
        return Collections.unmodifiableList(bands);
    }

    private static long least(Shingles shingles, long seed) {
        return shingles.stream()
                .map(shingle -> Mixing.mixed(shingle ^ seed))
                .min()
                .orElseThrow();
    }
}
