package nl.goedmaker.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which words of a short list a typed one may have been meant to be. */
final class Nearness {
    private static final int MOST = 2;

    private record Near(String word, int slips) {}

    private Nearness() {}

    /** Those a slip away, or two for a longer word; the nearest first, at most {@value #MOST}. */
    static List<String> nearest(String typed, Collection<String> words) {
        String key = typed.toLowerCase(Locale.ROOT);
        int allowed = key.length() < 5 ? 1 : 2;
        return words.stream()
                .filter(word -> Math.abs(word.length() - key.length()) <= allowed)
                .map(word -> new Near(word, slips(key, word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.slips() > 0 && near.slips() <= allowed)
                .sorted(Comparator.comparingInt(Near::slips))
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    /** Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment). */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                slips[i][j] = Math.min(slips[i - 1][j - 1] + change, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
