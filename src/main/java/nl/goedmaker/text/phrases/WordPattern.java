package nl.goedmaker.text.phrases;

import java.util.List;

/**
 * One word of a phrase in a word list: {@code korting}, {@code korting*}, {@code *korting}, {@code *korting*} or {@code #} for
 * a number in digits.
 */
public record WordPattern(String stem, boolean openStart, boolean openEnd) {
    public static WordPattern of(String written) {
        boolean openStart = written.startsWith("*");
        boolean openEnd = written.endsWith("*");
        String stem = written.substring(openStart ? 1 : 0, written.length() - (openEnd ? 1 : 0));
        return new WordPattern(stem.equals("#") ? stem : Tokenizer.fold(stem), openStart, openEnd);
    }

    /** The word, and where it has an umlaut also as it is typed on a keyboard without one: {@code für}, {@code fuer}. */
    static List<WordPattern> spellings(String written) {
        String typed = written.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        return typed.equals(written) ? List.of(of(written)) : List.of(of(written), of(typed));
    }

    boolean isExact() {
        return !openStart && !openEnd && !isNumber();
    }

    boolean isNumber() {
        return stem.equals("#");
    }

    boolean matches(String word) {
        if (openStart) {
            return openEnd ? word.contains(stem) : word.endsWith(stem);
        }
        if (openEnd) {
            return word.startsWith(stem);
        }
        return isNumber() ? Character.isDigit(word.charAt(0)) : word.equals(stem);
    }

    static boolean isAnyOf(List<WordPattern> patterns, String word) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matches(word)) {
                return true;
            }
        }
        return false;
    }
}
