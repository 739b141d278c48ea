package nl.goedmaker.payouts.bank;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font at one size in one document: measures, breaks and draws text, and shows what it has no glyph for as a box. */
final class ListFont {
    private static final String MISSING = "\u25a1";

    private final PDType0Font font;
    private final float size;
    private final Map<Integer, Boolean> glyphs;

    private ListFont(PDType0Font font, float size, Map<Integer, Boolean> glyphs) {
        this.font = font;
        this.size = size;
        this.glyphs = glyphs;
    }

    static ListFont load(PDDocument document, String name, float size) throws IOException {
        try (InputStream in = ListFont.class.getResourceAsStream("/nl/goedmaker/ui/fonts/" + name + ".ttf")) {
            return new ListFont(
                    PDType0Font.load(document, Objects.requireNonNull(in, name), true), size, new HashMap<>());
        }
    }

    ListFont at(float otherSize) {
        return new ListFont(font, otherSize, glyphs);
    }

    /** The distance from one line to the next, in points. */
    float lineHeight() {
        return size * 1.35f;
    }

    /** The text with a box in place of each symbol that the font cannot draw. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            int shown = Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point;
            if (glyphs.computeIfAbsent(shown, this::hasGlyph)) {
                drawable.appendCodePoint(shown);
            } else {
                drawable.append(glyphs.computeIfAbsent(MISSING.codePointAt(0), this::hasGlyph) ? MISSING : "?");
            }
        });
        return drawable.toString();
    }

    private boolean hasGlyph(int point) {
        if (Character.isISOControl(point)) {
            return false;
        }
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    /** The width of a drawable text, in points. */
    float width(String drawable) throws IOException {
        return font.getStringWidth(drawable) / 1000 * size;
    }

    /** The text in lines that fit the width, broken between words, or inside a word that is wider than a line. */
    List<String> lines(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = drawable(text).strip();
        while (width(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
            int fits = fitting(rest, width);
            int space = rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : fits;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private int fitting(String text, float width) throws IOException {
        int end = text.offsetByCodePoints(0, 1);
        float used = width(text.substring(0, end));
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Draws one line with its base line at {@code y}, in points from the lower left corner of the page. */
    void draw(PDPageContentStream page, String text, float x, float y) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(drawable(text));
        page.endText();
    }

    void drawRight(PDPageContentStream page, String text, float right, float y) throws IOException {
        draw(page, text, right - width(drawable(text)), y);
    }
}
