package nl.goedmaker.replies;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A letter for places that know paragraphs and links: a mail, a text processor, a message box of a shop. Nothing in the letter
 * counts as markup; a letter has no words set apart, so neither has this.
 */
public final class LetterHtml {
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");
    private static final List<String> BEGINNINGS = List.of("https://", "http://", "www.");
    /** What closes a sentence around an address and does not belong to it. */
    private static final String AFTER_ADDRESS = ".,;:!?)]}'\"’”»>";

    private LetterHtml() {}

    /** The letter alone, as it goes to the clipboard; with the alphabet said, which some programs guess wrong. */
    public static String fragment(String letter) {
        return "<meta charset=\"utf-8\">" + paragraphs(letter);
    }

    /** The letter as a page of its own. */
    public static String page(String letter) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n" + paragraphs(letter)
                + "\n</body></html>\n";
    }

    private static String paragraphs(String letter) {
        StringBuilder html = new StringBuilder();
        String lines = letter.replace("\r\n", "\n").replace('\r', '\n').strip();
        for (String paragraph : BLANK_LINES.split(lines)) {
            html.append(html.isEmpty() ? "<p>" : "\n<p>");
            html.append(String.join(
                    "<br>\n", paragraph.lines().map(LetterHtml::line).toList()));
            html.append("</p>");
        }
        return html.toString();
    }

    private static String line(String line) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = wordEnd(line, at);
            html.append(word(line.substring(at, end)));
            at = end;
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                html.append(line.charAt(at));
                at++;
            }
        }
        return html.toString();
    }

    private static int wordEnd(String line, int from) {
        int end = from;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int start = BEGINNINGS.stream()
                .mapToInt(lower::indexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
        if (start < 0 || lower.length() != word.length()) {
            return escaped(word);
        }
        int end = word.length();
        while (end > start && AFTER_ADDRESS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String address = word.substring(start, end);
        boolean isInside = start > 0 && Character.isLetterOrDigit(word.charAt(start - 1));
        if (isInside || isOnlyABeginning(address)) {
            return escaped(word);
        }
        String target = lower.startsWith("www.", start) ? "https://" + address : address;
        return escaped(word.substring(0, start)) + "<a href=\"" + escaped(target) + "\">" + escaped(address) + "</a>"
                + escaped(word.substring(end));
    }

    private static boolean isOnlyABeginning(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(beginning -> beginning.startsWith(lower))
                || lower.equals("https://www")
                || lower.equals("http://www");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
