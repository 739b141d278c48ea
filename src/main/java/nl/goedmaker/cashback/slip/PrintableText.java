package nl.goedmaker.cashback.slip;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Text made fit for a font: characters it lacks are left out, and it is known whether a letter was among them. */
record PrintableText(String text, boolean isWhole) {
    private static final int MOST = 2_000;

    /** @param printable whether the font has a character */
    static PrintableText of(String raw, IntPredicate printable) {
        String text = Normalizer.normalize(raw.length() > MOST ? raw.substring(0, MOST) : raw, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(text.length());
        boolean whole = true;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (space && !(kept.length() == 0 || kept.charAt(kept.length() - 1) == ' ')) {
                kept.append(point == 0xa0 && printable.test(point) ? '\u00a0' : ' ');
            } else if (!space && !isUnseen(point) && printable.test(point)) {
                kept.appendCodePoint(point);
            } else if (!space && (Character.isLetterOrDigit(point) || isAccent(point))) {
                whole = false;
            }
        }
        return new PrintableText(kept.toString().strip(), whole);
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** A mark that belongs to a letter; the marks that choose how an emoji looks do not. */
    private static boolean isAccent(int point) {
        int type = Character.getType(point);
        boolean emoji = (point >= 0xfe00 && point <= 0xfe0f) || point == 0x20e3;
        return !emoji && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    /** The text in lines no wider than {@code width}; a word that is too wide alone is broken. */
    static List<String> wrapped(String text, SlipFont font, double size, double spacing, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer, size, spacing) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (font.width(line, size, spacing) > width && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line, font, size, spacing, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** How much of the text, at least one character, is no wider than {@code width}. */
    private static int fitting(String text, SlipFont font, double size, double spacing, double width) {
        int end = Character.charCount(text.codePointAt(0));
        double sum = font.width(text.substring(0, end), size, spacing);
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            sum += font.width(text.substring(end, next), size, spacing);
            if (sum > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The first {@code most} lines; a last one that is not the end closes with an ellipsis. */
    static List<String> limited(
            List<String> lines, int most, SlipFont font, double size, double spacing, double width) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast() + "…";
        while (font.width(last, size, spacing) > width && last.length() > 2) {
            last = last.substring(0, last.offsetByCodePoints(last.length() - 1, -1))
                            .stripTrailing() + "…";
        }
        kept.add(last);
        return kept;
    }
}
