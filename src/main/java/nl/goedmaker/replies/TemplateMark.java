package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.text.FormOfAddress;

/**
 * Something between braces in a template:
 *
 * <pre>
 * {customer.firstName}        a place to fill in
 * {je|u}                      one of two wordings: informal, formal
 * {if order.known}…{else if not photo.received}…{else}…{end}
 * {snippet greeting}          a text that several templates share
 * {attach slip}               a file that goes with the mail; leaves nothing in the text
 * </pre>
 *
 * @param argument what stands after the word of the mark, or between the braces where it has none
 * @param name all that stands between the braces
 * @param start of the opening brace, as an index into the text
 * @param end after the closing brace, or the end of the line where there is none
 * @param line the line it stands on, from 1
 * @param isClosed whether the brace that ends it is on the same line
 */
record TemplateMark(Kind kind, String argument, String name, int start, int end, int line, boolean isClosed) {
    enum Kind {
        PLACE,
        CHOICE,
        IF,
        ELSE_IF,
        ELSE,
        END,
        SNIPPET,
        ATTACH
    }

    private static final int LONGEST_SHOWN = 40;

    /** In the order of the text; the work grows with its length only. */
    static List<TemplateMark> in(String text) {
        List<TemplateMark> marks = new ArrayList<>();
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
            } else if (text.charAt(at) == '{') {
                TemplateMark mark = at(text, at, line);
                marks.add(mark);
                at = mark.end() - 1;
            }
        }
        return marks;
    }

    private static TemplateMark at(String text, int open, int line) {
        int end = open + 1;
        while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '\n') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '}';
        String name = text.substring(open + 1, end);
        return of(name, open, closed ? end + 1 : end, line, closed);
    }

    private static TemplateMark of(String name, int start, int end, int line, boolean closed) {
        String words = name.strip();
        Kind kind = Kind.PLACE;
        String argument = words;
        if (!closed) {
            argument = name;
        } else if (words.equals("end")) {
            kind = Kind.END;
        } else if (words.equals("else")) {
            kind = Kind.ELSE;
        } else if (begins(words, "else if")) {
            kind = Kind.ELSE_IF;
            argument = words.substring("else if".length()).strip();
        } else if (begins(words, "if")) {
            kind = Kind.IF;
            argument = words.substring("if".length()).strip();
        } else if (begins(words, "snippet")) {
            kind = Kind.SNIPPET;
            argument = words.substring("snippet".length()).strip();
        } else if (begins(words, "attach")) {
            kind = Kind.ATTACH;
            argument = words.substring("attach".length()).strip();
        } else if (name.indexOf('|') >= 0 && name.indexOf('|') == name.lastIndexOf('|')) {
            kind = Kind.CHOICE;
            argument = name;
        }
        return new TemplateMark(kind, argument, name, start, end, line, closed);
    }

    private static boolean begins(String words, String word) {
        return words.equals(word) || words.startsWith(word + " ");
    }

    /** What it asks for; empty when there is no such place. */
    Optional<Placeholder> placeholder() {
        return isClosed && kind == Kind.PLACE ? Placeholder.ofWritten(name) : Optional.empty();
    }

    /** Whether it leaves nothing in the text by itself, so that a line with nothing else is no line. */
    boolean isSilent() {
        return kind != Kind.PLACE && kind != Kind.CHOICE && kind != Kind.SNIPPET;
    }

    /** The condition it asks about; empty when there is no such condition. */
    Optional<ReplyCondition> condition() {
        return ReplyCondition.ofWritten(
                isNegated() ? argument.substring("not".length()).strip() : argument);
    }

    /** Whether it asks for the opposite, {@code {if not order.known}}. */
    boolean isNegated() {
        return begins(argument, "not");
    }

    /** Its wording for a form of address. */
    String wording(FormOfAddress form) {
        int bar = name.indexOf('|');
        return form == FormOfAddress.INFORMAL ? name.substring(0, bar) : name.substring(bar + 1);
    }

    /** As it is written, cut off when it is long. */
    String shown() {
        boolean isLong = name.codePointCount(0, name.length()) > LONGEST_SHOWN;
        String begin = isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…" : name;
        return "{" + begin + (isClosed ? "}" : "");
    }

    /** Every place there is for a use, for a refusal. */
    static String all(TemplateUse use) {
        return Arrays.stream(Placeholder.values())
                .filter(place -> TemplateText.allows(use, place))
                .map(place -> "{" + place.written() + "}")
                .collect(Collectors.joining(", "));
    }
}
