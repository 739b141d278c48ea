package nl.goedmaker.cashback.slip;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Inter in one document: which characters it has, how wide they are. Only glyphs in use are embedded. */
final class SlipFont {
    /** The weights on a slip. */
    enum Weight {
        REGULAR("Inter_400Regular"),
        SEMIBOLD("Inter_600SemiBold"),
        BOLD("Inter_700Bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }

    /** Ascender and descender of Inter as shares of its size. */
    static final double ASCENT = 0.96875;

    static final double DESCENT = 0.2412;

    private final PDType0Font font;
    private final CmapLookup characters;
    private final Map<Integer, Double> widths = new HashMap<>();

    private SlipFont(PDType0Font font, CmapLookup characters) {
        this.font = font;
        this.characters = characters;
    }

    static SlipFont load(PDDocument document, Weight weight) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SlipFont.class.getResourceAsStream("/nl/goedmaker/ui/fonts/" + weight.file + ".ttf"), weight.file)) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // its substitutions join letters, which takes time and makes text that cannot be searched
            file.setEnableGsub(false);
            return new SlipFont(PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int point) {
        return characters.getGlyphId(point) != 0;
    }

    /** Width in points of a text in this size, with {@code spacing} (a share of the size) behind each character. */
    double width(String text, double size, double spacing) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            sum += widths.computeIfAbsent(point, this::glyphWidth) + spacing;
            i += Character.charCount(point);
        }
        return sum * size;
    }

    private double glyphWidth(int point) {
        try {
            return font.getStringWidth(Character.toString(point)) / 1000.0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
