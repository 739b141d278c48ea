package nl.goedmaker.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as one looks for it: small letters without accents, every place still the same as in the text itself.
 *
 * @param letters as long as the text it was made of
 */
public record FoldedText(String letters) {
    public static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                // nearly all of every text, and nothing to take apart
                folded.append(sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign);
                continue;
            }
            String apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            folded.append(apart.toLowerCase(Locale.ROOT).charAt(0));
        }
        return new FoldedText(folded.toString());
    }

    /** The words in it: what stands between anything that is no letter or digit. */
    public List<String> words() {
        return Arrays.stream(letters.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where a word begins with these letters, from a place on; -1 when none does. */
    public int wordAt(String beginning, int from) {
        int at = letters.indexOf(beginning, from);
        while (at > 0 && Character.isLetterOrDigit(letters.charAt(at - 1))) {
            at = letters.indexOf(beginning, at + 1);
        }
        return at;
    }

    /** Whether every word of the other begins a word of this one, in any order. */
    public boolean hasAll(FoldedText typed) {
        return typed.words().stream().allMatch(word -> wordAt(word, 0) >= 0);
    }
}
