package nl.goedmaker.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters without case and marks, cut into words as SQLite's {@code unicode61 remove_diacritics 2} does: letters, digits and
 * private characters make a word, everything else parts two words, the combining marks U+0300–U+036F fall away.
 */
final class Folding {
    /** A word and where it stands, in chars of the text it comes from. */
    record Token(String text, int start, int end) {}

    private Folding() {}

    /** Letters that Unicode does not take apart, as people type them who do not have them; so they are kept, too. */
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "l"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "ae"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "d"));

    /** With those letters spelled out, and everything else as it is. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String spelled = SPELLED.get(point);
            if (spelled == null) {
                plain.appendCodePoint(point);
            } else {
                plain.append(spelled);
            }
        });
        return plain.toString();
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(folded, point));
        return folded.toString();
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isInWord(point)) {
                if (word.isEmpty()) {
                    start = at;
                }
                append(word, point);
            } else if (!isMark(point) && !word.isEmpty()) {
                tokens.add(new Token(word.toString(), start, at));
                word.setLength(0);
            }
            at += Character.charCount(point);
        }
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), start, at));
        }
        return tokens;
    }

    private static boolean isInWord(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || type == Character.PRIVATE_USE;
    }

    private static boolean isMark(int point) {
        return point >= 0x300 && point <= 0x36f;
    }

    private static void append(StringBuilder folded, int point) {
        if (point < 128) {
            folded.append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point));
        } else if (!isMark(point)) {
            String spelled = SPELLED.get(point);
            if (spelled != null) {
                folded.append(spelled);
                return;
            }
            int[] parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> !isMark(part))
                    .toArray();
            folded.appendCodePoint(Character.toLowerCase(parts.length == 1 ? parts[0] : point));
        }
    }
}
