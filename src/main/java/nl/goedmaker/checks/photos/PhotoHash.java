package nl.goedmaker.checks.photos;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a photo looks like, in 64 bits: for each of its 64 coarsest waves whether it is stronger than most (pHash: Zauner 2010,
 * 3.2.1). It stays nearly the same when a photo is made smaller, saved again, made a little brighter or trimmed a little, and
 * differs in about 32 bits between two photos of different things.
 */
public record PhotoHash(long bits) {
    /** Up to so many bits two photos show the same picture. */
    public static final int SAME = 7;

    private static final int WAVES = 8;

    /** The least spread of brightness, of 255: below it there is nothing to see, and everything would look the same. */
    private static final double LEAST_SPREAD = 3;

    /** @return nothing for a plain surface, which would be like every other */
    public static Optional<PhotoHash> of(Brightness picture) {
        if (picture.spread() < LEAST_SPREAD || picture.isFlat()) {
            return Optional.empty();
        }
        double[] waves = waves(picture);
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double middle = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long bits = 0;
        for (int i = 0; i < waves.length; i++) {
            bits |= waves[i] > middle ? 1L << i : 0;
        }
        return Optional.of(new PhotoHash(bits));
    }

    /** The discrete cosine transform (DCT-II), from the second row and column on: the first hold how bright it is at all. */
    private static double[] waves(Brightness picture) {
        double[] waves = new double[WAVES * WAVES];
        for (int v = 1; v <= WAVES; v++) {
            for (int u = 1; u <= WAVES; u++) {
                double sum = 0;
                for (int y = 0; y < Brightness.SIDE; y++) {
                    double row = 0;
                    for (int x = 0; x < Brightness.SIDE; x++) {
                        row += picture.at(x, y) * wave(u, x);
                    }
                    sum += row * wave(v, y);
                }
                waves[(v - 1) * WAVES + u - 1] = sum;
            }
        }
        return waves;
    }

    /** StrictMath: a bit that stands on the edge falls to the same side on every computer. */
    private static double wave(int number, int place) {
        return StrictMath.cos((2 * place + 1) * number * StrictMath.PI / (2 * Brightness.SIDE));
    }

    /** In how many bits two differ: 0 to 64. */
    public int distance(PhotoHash other) {
        return Long.bitCount(bits ^ other.bits);
    }
}
