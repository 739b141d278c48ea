package nl.goedmaker.checks.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters without case and marks. */
final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** Small letters of the alphabet where there are such, everything else as it is. */
    static String fold(String text) {
        String spelled = text.replace("ß", "ss")
                .replace("ẞ", "ss")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l");
        return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The same with umlauts spelled out, as Germans do who have no such key. */
    static String foldGerman(String text) {
        return fold(Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[äÄ]", "ae")
                .replaceAll("[öÖ]", "oe")
                .replaceAll("[üÜ]", "ue"));
    }

    /** Letters and digits only. */
    static String dense(String folded) {
        return folded.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
