package nl.goedmaker.text.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and sentences in one pass: work grows with the length of the text and with nothing else. */
final class Tokenizer {
    /** Words whose full stop does not end a sentence. Single letters (“z. B.”, “t.w.v.”) never do. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "bijv", "bv", "evt", "incl", "excl", "ca", "nr", "mevr", "mw", "dhr", "dr", "mr", "mrs", "ms", "resp",
            "bzw", "ggf", "inkl", "max", "min", "st", "str");

    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "marz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    /** A run of letters longer than this is no word of any list; it is cut so that a hostile text stays cheap. */
    private static final int LONGEST_WORD = 80;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Reading.Range> sentences = new ArrayList<>();
    private int sentenceStart = -1;
    private int sentenceTokens;
    private boolean paragraph = true;

    Tokenizer(String text) {
        this.text = text;
    }

    /** Lower case, compatibility forms joined, without accents and invisible characters. */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 128;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        int next;
        for (int i = 0; i < apart.length(); i = next) {
            int c = apart.codePointAt(i);
            next = i + Character.charCount(c);
            if (!isInvisible(c) && !isMark(c)) {
                folded.appendCodePoint(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    Reading read() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                next = word(i);
            } else if (c == ' ') {
                next = i + 1;
            } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
                add(i, next, "€");
            } else if (isStar(c)) {
                add(i, next, "★");
            } else if (c == '\n' || c == '\r') {
                next = lineEnd(i);
            } else if (isSentenceEnd(c)) {
                next = closing(next);
                if (endsSentence(c, next)) {
                    close(next);
                }
            } else if (sentenceStart < 0 && !Character.isWhitespace(c)) {
                sentenceStart = i;
            }
            i = next;
        }
        close(text.length());
        return new Reading(text, List.copyOf(tokens), List.copyOf(sentences));
    }

    private int word(int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_WORD) {
            int c = text.codePointAt(i);
            int after = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                i = after;
                continue;
            }
            boolean apostrophe =
                    (c == '\'' || c == '’') && after < text.length() && Character.isLetter(text.charAt(after));
            if (!isMark(c) && !isInvisible(c) && !apostrophe) {
                break;
            }
            i = after;
        }
        add(from, i, fold(text.substring(from, i)));
        return i;
    }

    private void add(int start, int end, String word) {
        if (sentenceStart < 0) {
            sentenceStart = start;
        }
        sentenceTokens++;
        tokens.add(new Token(start, end, word.isEmpty() ? "?" : word, sentences.size()));
    }

    /** A blank line ends a sentence, and so does a line that begins an item of a list. */
    private int lineEnd(int from) {
        int i = from;
        int lines = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
            i++;
        }
        boolean item = i < text.length() && "-•*–".indexOf(text.charAt(i)) >= 0;
        if (lines > 1 || item) {
            close(from);
            paragraph = true;
        }
        return i;
    }

    private int closing(int from) {
        int i = from;
        while (i < text.length() && ".!?…”“\"’')]»".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean endsSentence(int sign, int next) {
        boolean spaceFollows = next >= text.length() || Character.isWhitespace(text.charAt(next));
        if (!spaceFollows || tokens.isEmpty() || sentenceTokens == 0) {
            return false;
        }
        if (sign != '.') {
            return true;
        }
        Token last = tokens.getLast();
        boolean atEnd = next >= text.length() || text.startsWith("\n", next) || text.startsWith("\r", next);
        if (atEnd || last.end() != next - 1) {
            return true;
        }
        if (Character.isDigit(last.word().charAt(0)) && last.word().length() <= 2) {
            return !MONTHS.contains(fold(wordAt(next + 1)));
        }
        return last.word().length() > 1 && !ABBREVIATIONS.contains(last.word());
    }

    private String wordAt(int from) {
        int end = from;
        while (end < text.length() && end - from < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, text.length()), end);
    }

    private void close(int end) {
        if (sentenceStart < 0) {
            return;
        }
        if (sentenceTokens > 0) {
            sentences.add(new Reading.Range(sentenceStart, end, sentenceTokens, paragraph));
            paragraph = false;
        }
        sentenceStart = -1;
        sentenceTokens = 0;
    }

    private static boolean isSentenceEnd(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isStar(int c) {
        return c == 0x2B50 || c == 0x2605 || c == 0x2606 || c == 0x1F31F || c == 0x2729 || c == 0x272A;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
