package nl.goedmaker.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a word may have been before one slip of the finger: the first try when a long word has no better answer. */
final class OneSlip {
    private static final String LETTERS = "etnaoirsdlghvkmubpwjczfxyqéëïöüäß";
    /** Letters; a longer word has too many tries. */
    private static final int LONGEST = 30;

    private OneSlip() {}

    /** The words a swap, a letter too many, a wrong letter or a letter too few away, at most as many as asked. */
    static List<String> undone(String word, int most, Predicate<String> isWord) {
        List<String> found = new ArrayList<>();
        if (word.length() > LONGEST) {
            return found;
        }
        for (int kind = 0; kind < 4; kind++) {
            for (int at = 0; at <= word.length(); at++) {
                for (String each : tries(word, at, kind)) {
                    if (found.size() < most && !found.contains(each) && isWord.test(each)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tries(String word, int at, int kind) {
        String before = word.substring(0, at);
        String after = word.substring(at);
        List<String> tries = new ArrayList<>();
        if (kind == 0 && after.length() > 1) {
            tries.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        } else if (kind == 1 && !after.isEmpty()) {
            tries.add(before + after.substring(1));
        } else if (kind == 2 && !after.isEmpty() || kind == 3) {
            String rest = kind == 2 ? after.substring(1) : after;
            LETTERS.chars().forEach(letter -> tries.add(before + (char) letter + rest));
        }
        return tries;
    }
}
