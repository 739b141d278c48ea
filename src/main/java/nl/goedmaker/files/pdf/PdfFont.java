package nl.goedmaker.files.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Inter in one document. What it has no glyph for, an emoji or a letter of another script, becomes one box. */
final class PdfFont {
    private static final String BOX = "\u25a1";
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();
    private boolean boxed;

    private PdfFont(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /** @param name of the file of the font, without its extension */
    static PdfFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PdfFont.class.getResourceAsStream("/nl/goedmaker/ui/fonts/" + name + ".ttf"), name)) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // its substitutions join letters, which takes time and makes text that cannot be searched
            file.setEnableGsub(false);
            return new PdfFont(PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Whether anything was replaced by a box so far. */
    boolean hasBoxed() {
        return boxed;
    }

    /** One line of text as it can be drawn. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Matcher clusters = CLUSTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (clusters.find()) {
            drawable.append(drawableCluster(clusters.group()));
        }
        return drawable.toString();
    }

    private String drawableCluster(String cluster) {
        StringBuilder kept = new StringBuilder();
        for (int point : cluster.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                kept.append(' ');
            } else if (glyphs.getGlyphId(point) != 0 && !Character.isISOControl(point)) {
                kept.appendCodePoint(point);
            } else if (!isUnseen(point)) {
                boxed = true;
                return BOX;
            }
        }
        return kept.toString();
    }

    /** Marks that choose a direction or how an emoji looks. */
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || point >= 0xfe00 && point <= 0xfe0f;
    }

    /** The width of a drawable text in points. */
    float width(String drawable, float size) {
        float sum = 0;
        for (int i = 0; i < drawable.length(); ) {
            int point = drawable.codePointAt(i);
            sum += widths.computeIfAbsent(point, this::glyphWidth);
            i += Character.charCount(point);
        }
        return sum * size;
    }

    private float glyphWidth(int point) {
        try {
            return font.getStringWidth(Character.toString(point)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in drawable lines that fit, broken where it was, between words, or inside a word that is too wide. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrap(drawable(paragraph).stripTrailing(), size, width, lines));
        return lines;
    }

    private void wrap(String paragraph, float size, float width, List<String> lines) {
        int start = 0;
        int space = -1;
        float used = 0;
        for (int i = 0; i < paragraph.length(); ) {
            int point = paragraph.codePointAt(i);
            int next = i + Character.charCount(point);
            used += width(paragraph.substring(i, next), size);
            if (point == ' ') {
                space = i;
            } else if (used > width && i > start) {
                int end = space > start ? space : i;
                lines.add(paragraph.substring(start, end).stripTrailing());
                start = space > start ? space + 1 : i;
                used = width(paragraph.substring(start, next), size);
                space = -1;
            }
            i = next;
        }
        lines.add(paragraph.substring(Math.min(start, paragraph.length())));
    }
}
