package nl.goedmaker.cashback;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The text of a mail that was pasted as HTML source, in one pass; block quotes get {@code >} marks. */
final class HtmlText {
    private static final Set<String> BREAKING = Set.of(
            "br",
            "p",
            "div",
            "tr",
            "table",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "hr",
            "body",
            "html");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");
    private static final Set<String> CERTAIN = Set.of("<br", "<p>", "<p ", "<div", "<td", "<html", "<span", "</");
    private static final int LONGEST_TAG = 2_000;

    private HtmlText() {}

    static boolean isHtml(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return CERTAIN.stream().anyMatch(lower::contains);
    }

    static String plain(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int quotes = 0;
        String unseen = "";
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? tagEnd(html, at) : -1;
            if (end < 0) {
                if (unseen.isEmpty()) {
                    text.append(c == '\n' || c == '\r' ? ' ' : c);
                }
                at++;
                continue;
            }
            String name = tagName(html, at, end);
            boolean closing = html.charAt(at + 1) == '/';
            at = end + 1;
            if (!unseen.isEmpty()) {
                unseen = closing && name.equals(unseen) ? "" : unseen;
            } else if (!closing && UNSEEN.contains(name)) {
                unseen = name;
            } else if (name.equals("blockquote")) {
                quotes = Math.max(0, Math.min(3, quotes + (closing ? -1 : 1)));
                newLine(text, quotes);
            } else if (BREAKING.contains(name)) {
                newLine(text, quotes);
            } else if (name.equals("td") || name.equals("th")) {
                text.append(closing ? '\t' : ' ');
            }
        }
        return Parser.unescapeEntities(text.toString(), false);
    }

    private static void newLine(StringBuilder text, int quotes) {
        text.append('\n').repeat("> ", quotes);
    }

    /** The index of the {@code >} that ends the tag, or -1 when this is no tag, as in {@code <sanne@example.com>}. */
    private static int tagEnd(String html, int start) {
        int first = start + 1 < html.length() && html.charAt(start + 1) == '/' ? start + 2 : start + 1;
        if (first >= html.length() || !(Character.isLetter(html.charAt(first)) || html.charAt(first) == '!')) {
            return -1;
        }
        for (int at = first; at < Math.min(html.length(), start + LONGEST_TAG); at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at;
            }
            boolean beforeBlank = at - start < 40 && html.indexOf(' ', start, at) < 0;
            if (c == '<' || (c == '@' && beforeBlank)) {
                return -1;
            }
        }
        return -1;
    }

    private static String tagName(String html, int start, int end) {
        int from = html.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
