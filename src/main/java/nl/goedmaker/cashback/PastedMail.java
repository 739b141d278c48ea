package nl.goedmaker.cashback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.text.Sentence;

/**
 * A pasted text made fit for searching: no markup, no control characters, NFC, and what was quoted apart from what is new.
 *
 * @param fresh what the customer wrote
 * @param quoted what came along below or behind {@code >}
 * @param notes what was left out
 */
record PastedMail(String fresh, String quoted, List<Sentence> notes) {
    /** Characters read; the rest is left unread, with a note. A long mail with its whole history stays far below. */
    static final int MOST_READ = 200_000;

    /** Key of the note that the end was left unread. */
    static final String CUT_OFF = "cashback.claim.tooLong";

    private static final List<String> QUOTE_STARTS = List.of(
            "-----original message",
            "-----oorspronkelijk bericht",
            "-----ursprüngliche nachricht",
            "________________________________");

    static PastedMail of(String pasted) {
        List<Sentence> notes = new ArrayList<>();
        String text = pasted;
        if (text.length() > MOST_READ) {
            int end = Character.isHighSurrogate(text.charAt(MOST_READ - 1)) ? MOST_READ - 1 : MOST_READ;
            text = text.substring(0, end);
            notes.add(Sentence.of(CUT_OFF));
        }
        text = cleaned(HtmlText.isHtml(text) ? HtmlText.plain(text) : text, notes);
        StringBuilder fresh = new StringBuilder();
        StringBuilder quoted = new StringBuilder();
        split(text.lines().toList(), fresh, quoted);
        return new PastedMail(fresh.toString(), quoted.toString(), notes);
    }

    /** Where account and name are looked for: in what the customer wrote, in a quote only when there is nothing else. */
    String own() {
        return fresh.isBlank() ? quoted : fresh;
    }

    boolean isQuoteOnly() {
        return fresh.isBlank();
    }

    private static void split(List<String> lines, StringBuilder fresh, StringBuilder quoted) {
        boolean below = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = afterQuoteMarks(line);
            if (start == 0 && !below && startsQuote(line)) {
                // with marks in front of the lines that follow, those say what is quoted, and an answer may stand below
                String next = i + 1 < lines.size() ? nextWithText(lines, i + 1) : "";
                below = afterQuoteMarks(next) == 0;
                quoted.append(line).append('\n');
            } else {
                (start > 0 || below ? quoted : fresh)
                        .append(line, start, line.length())
                        .append('\n');
            }
        }
    }

    private static String nextWithText(List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return "";
    }

    private static int afterQuoteMarks(String line) {
        int at = 0;
        int after = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
            if (line.charAt(at++) == '>') {
                after = at;
            }
        }
        return after;
    }

    private static boolean startsQuote(String line) {
        if (line.length() > 300) {
            return false;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        return QUOTE_STARTS.stream().anyMatch(lower.replace("- ", "-")::startsWith)
                || lower.endsWith(" wrote:")
                || lower.endsWith(" schreef:")
                || lower.endsWith(" geschreven:")
                || lower.endsWith(" schrieb:")
                || lower.equals("wrote:")
                || (lower.startsWith("op ") && lower.contains(" schreef ") && lower.endsWith(":"))
                || (lower.startsWith("am ") && lower.contains(" schrieb ") && lower.endsWith(":"));
    }

    /** The text in NFC without control characters, marks that turn the reading direction, and halves of characters. */
    private static String cleaned(String text, List<Sentence> notes) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean bidi = false;
        boolean controls = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isBidi(point)) {
                bidi = true;
            } else if (point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
                if (point != '\r' || i >= text.length() || text.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (point == '\t' || Character.getType(point) == Character.SPACE_SEPARATOR) {
                clean.append(point == '\t' ? '\t' : ' ');
            } else if (point != '\n' && isInvisible(point)) {
                controls |= Character.isISOControl(point);
            } else {
                clean.appendCodePoint(point);
            }
        }
        if (bidi) {
            notes.add(Sentence.of("cashback.claim.bidiRemoved"));
        }
        if (controls) {
            notes.add(Sentence.of("cashback.claim.controlsRemoved"));
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isBidi(int point) {
        return (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c;
    }

    /** Invisible and without meaning; the joiners stay, Persian names and emoji are written with them. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> point != 0x200c && point != 0x200d;
            default -> false;
        };
    }
}
