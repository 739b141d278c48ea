package nl.goedmaker.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what could be a word of a language, in one pass: no part of an address or of an open place {@code [[…]]}, and nothing with
 * a digit, as codes, IBANs and order numbers have.
 */
final class WordScan {
    /**
     * A run of letters with the marks, apostrophes, hyphens and points between them.
     *
     * @param start first UTF-16 index
     * @param end index after the last one
     */
    record Run(int start, int end) {}

    private static final Set<String> DOMAINS =
            Set.of("nl", "de", "be", "at", "ch", "eu", "uk", "ie", "fr", "com", "net", "org", "info", "shop", "store");

    private static final int LONGEST_DOMAIN = 6;

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    /** Where the search for the end of an open place has failed already, so that nothing is read twice. */
    private int withoutGap;

    private WordScan(String text) {
        this.text = text;
    }

    static List<Run> runs(String text) {
        WordScan scan = new WordScan(text);
        scan.read();
        return scan.runs;
    }

    private void read() {
        int i = 0;
        boolean begins = true;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (text.startsWith("[[", i) && gapEnd(i) > i) {
                i = gapEnd(i);
                begins = true;
            } else if (isBlank(c)) {
                i += Character.charCount(c);
                begins = true;
            } else {
                int end = begins ? addressEnd(i) : i;
                if (end == i) {
                    end = isWordPart(c) ? run(i) : i + Character.charCount(c);
                }
                i = end;
                begins = false;
            }
        }
    }

    /** The index after the brackets that close what opens here, on the same line; as it was when nothing does. */
    private int gapEnd(int from) {
        if (from < withoutGap) {
            return from;
        }
        int i = from + 2;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (text.startsWith("]]", i)) {
                return i + 2;
            }
            i++;
        }
        withoutGap = i;
        return from;
    }

    /** The end of a mail or web address that begins here; as it was when none does. */
    private int addressEnd(int from) {
        int end = from;
        boolean isAddress = text.regionMatches(true, from, "www.", 0, 4);
        while (end < text.length() && !isBlank(text.charAt(end)) && !text.startsWith("[[", end)) {
            isAddress = isAddress || text.charAt(end) == '@' || text.startsWith("://", end);
            end++;
        }
        return isAddress ? end : from;
    }

    private int run(int from) {
        int end = from;
        int i = from;
        boolean hasLetter = false;
        boolean hasDigit = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                hasLetter = hasLetter || Character.isLetter(c);
                hasDigit = hasDigit || Character.isDigit(c) || c == '_';
                end = i + Character.charCount(c);
            } else if (end < i || !isJoint(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        if (hasLetter && !hasDigit && !isDomain(from, end)) {
            runs.add(new Run(from, end));
        }
        return end;
    }

    /** {@code sieraden.nl}, written without www. */
    private boolean isDomain(int from, int end) {
        int point = end - 1;
        while (point > from && end - point <= LONGEST_DOMAIN && text.charAt(point) != '.') {
            point--;
        }
        return point > from
                && text.charAt(point) == '.'
                && DOMAINS.contains(text.substring(point + 1, end).toLowerCase(Locale.ROOT));
    }

    /** What stands between two parts of one word. */
    private static boolean isJoint(int c) {
        return c == '.' || WrittenWord.isHyphen(c) || WrittenWord.isApostrophe(c);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || WrittenWord.isUnseen(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
