package nl.goedmaker.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the writer of a message says themselves: without the mail below the answer, lines that begin with {@code >}, and what stands
 * between quotation marks. A few words between them stress a word and stay. The work grows with the length of the text and nothing else.
 */
public final class UnquotedText {
    /** Longer lines head no history; the patterns below see no more than this. */
    private static final int LONGEST_HEAD = 200;

    /** A line, without blanks around it, below which stands somebody else's mail. */
    private static final List<Pattern> HISTORY = List.of(
            head("(?:op|am|on) .{4,90} (?:schreef|schrieb|wrote)(?: .{1,90})? ?:"),
            head("(?=.*\\d).{2,90} (?:schreef|schrieb|wrote)(?: .{4,60})? ?:"),
            head("-{2,} ?(?:oorspronkelijk|original|ursprünglich|doorgestuurd|forwarded|weitergeleitet).*"),
            head("(?:begin (?:doorgestuurd|forwarded)|anfang der weitergeleiteten).*"),
            head("_{20,}"));

    /** The head of a mail as it is copied: the second line tells it from a sentence. */
    private static final Pattern FROM = head("\\*?(?:van|von|from): ?.+");

    private static final Pattern SENT =
            head("\\*?(?:verzonden|datum|aan|onderwerp|gesendet|an|betreff|sent|date|to|subject)\\*?: ?.+");

    private static final Pattern QUOTE =
            Pattern.compile("[“„\"«]([^“”„\"«»\\n]{1,600})[”“\"»]|‘([^‘’\\n]{20,600})’(?!\\p{L})");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}’']+");
    /** A short quote stresses a word and is the writer's own. */
    private static final int STRESSED = 4;

    private UnquotedText() {}

    private static Pattern head(String line) {
        return Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The writer's own words, lines kept; “ … ” stands where a quote was. */
    public static String of(String message) {
        return QUOTE.matcher(ownLines(message)).replaceAll(quote -> {
            String inside = quote.group(1) == null ? quote.group(2) : quote.group(1);
            return WORDS.matcher(inside).results().count() <= STRESSED ? Matcher.quoteReplacement(inside) : " … ";
        });
    }

    private static String ownLines(String message) {
        String[] lines = message.split("\\R", -1);
        StringBuilder own = new StringBuilder(message.length());
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String next = i + 1 < lines.length ? lines[i + 1].strip() : "";
            if (isHistory(line) || isWrapped(line, next) || isFrom(line, next)) {
                break;
            }
            if (!line.startsWith(">")) {
                own.append(i == 0 ? "" : "\n").append(lines[i]);
            }
        }
        return own.toString();
    }

    private static boolean isHistory(String line) {
        return is(HISTORY, line);
    }

    /** “Op 3 nov 2026 schreef Sanne” with the address and the colon on a line of its own. */
    private static boolean isWrapped(String line, String next) {
        return next.endsWith(":") && next.length() <= LONGEST_HEAD && isHistory(line + " " + next);
    }

    private static boolean isFrom(String line, String next) {
        return is(List.of(FROM), line) && is(List.of(SENT), next);
    }

    private static boolean is(List<Pattern> patterns, String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_HEAD
                && patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }
}
