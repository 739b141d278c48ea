package nl.goedmaker.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it was typed, and as it stands in a list: what looks the same is the same. */
final class WrittenWord {
    /** Letters. What is longer is no word, and looking for its parts would take for ever. */
    static final int LONGEST = 60;
    /** UTF-16 units of a word with all its marks; what is longer is not even composed. */
    private static final int LONGEST_TYPED = 4 * LONGEST;

    private static final int LONGEST_ABBREVIATION = 5;

    private WrittenWord() {}

    /** Composed, without what nobody sees, with plain apostrophes and hyphens; empty when it is too long for a word. */
    static String plain(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return "";
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c)
                .forEach(plain::appendCodePoint);
        String word = plain.toString().replace("ẞ", "SS");
        return word.codePointCount(0, word.length()) > LONGEST ? "" : word;
    }

    /** The same for any mix of capitals: what own words and names are compared by. */
    static String key(String typed) {
        return plain(typed).toLowerCase(Locale.ROOT);
    }

    /** Without accents. */
    static String bare(String plain) {
        StringBuilder bare = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** What no list can know: a single letter, an abbreviation in capitals, another script. */
    static boolean isNoWord(String plain) {
        return plain.codePointCount(0, plain.length()) < 2
                || plain.length() <= LONGEST_ABBREVIATION && plain.chars().allMatch(Character::isUpperCase)
                || plain.codePoints()
                        .filter(Character::isLetter)
                        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '＇';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Belongs to the letter before it, or is not seen at all. */
    static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
