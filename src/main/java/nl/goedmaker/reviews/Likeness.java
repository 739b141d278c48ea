package nl.goedmaker.reviews;

import java.util.HashMap;
import java.util.Map;
import nl.goedmaker.text.FoldedText;

/** How much two texts look alike: the share of runs of three letters that they have in common (Sørensen–Dice). */
final class Likeness {
    /** From here on a text is taken for the same one, put right by its author. */
    static final double THE_SAME = 0.6;

    private static final int RUN = 3;
    /** What is longer is compared by how it begins. */
    private static final int LONGEST = 4_000;

    private Likeness() {}

    /** @return 0 for nothing in common to 1 for the same words; two empty texts are the same */
    static double of(String one, String other) {
        String first = words(one);
        String second = words(other);
        if (first.equals(second)) {
            return 1;
        }
        Map<String, Integer> runs = new HashMap<>();
        for (int at = 0; at + RUN <= first.length(); at++) {
            runs.merge(first.substring(at, at + RUN), 1, Integer::sum);
        }
        int shared = 0;
        for (int at = 0; at + RUN <= second.length(); at++) {
            if (runs.merge(second.substring(at, at + RUN), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = Math.max(0, first.length() - RUN + 1) + Math.max(0, second.length() - RUN + 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static String words(String text) {
        String shortened = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return String.join(" ", FoldedText.of(shortened).words());
    }
}
