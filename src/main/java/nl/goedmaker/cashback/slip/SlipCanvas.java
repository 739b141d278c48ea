package nl.goedmaker.cashback.slip;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** One slip's part of a page: points from its top left corner, y downwards. */
final class SlipCanvas {
    /** Points in a millimetre. */
    static final double MM = 72 / 25.4;

    static final Ink INK = new Ink(0x1f / 255f, 0x23 / 255f, 0x28 / 255f);
    static final Ink MUTED = new Ink(0x59 / 255f, 0x63 / 255f, 0x6e / 255f);
    static final Ink LINE = new Ink(0xd8 / 255f, 0xde / 255f, 0xe4 / 255f);
    private static final Ink BLACK = new Ink(0, 0, 0);

    /** A colour: red, green and blue, each 0 to 1. */
    record Ink(float red, float green, float blue) {}

    /** The fonts of one document, loaded once. */
    static final class Fonts {
        private final Map<SlipFont.Weight, SlipFont> fonts = new EnumMap<>(SlipFont.Weight.class);

        Fonts(PDDocument document) throws IOException {
            for (SlipFont.Weight weight : SlipFont.Weight.values()) {
                fonts.put(weight, SlipFont.load(document, weight));
            }
        }

        SlipFont of(SlipFont.Weight weight) {
            return java.util.Objects.requireNonNull(fonts.get(weight));
        }
    }

    /** A way of setting text; spacing as a share of the size, line height as a multiple of it. */
    record Style(SlipFont font, double size, double spacing, double lineHeight, Ink colour) {
        Style sized(double newSize) {
            return new Style(font, newSize, spacing, lineHeight, colour);
        }

        double width(String text) {
            return font.width(text, size, spacing);
        }

        double line() {
            return size * lineHeight;
        }

        List<String> wrapped(String text, double width) {
            return PrintableText.wrapped(text, font, size, spacing, width);
        }

        List<String> wrapped(String text, double width, int most) {
            return PrintableText.limited(wrapped(text, width), most, font, size, spacing, width);
        }

        /** This style, smaller where needed so that the text fits on one line; never below {@code least} points. */
        Style shrunk(String text, double width, double least) {
            double wide = width(text);
            return wide <= width ? this : sized(Math.max(least, size * width / wide));
        }
    }

    private final PDPageContentStream page;
    private final double left;
    private final double top;

    /** @param top points from the bottom of the page to the top of the slip */
    SlipCanvas(PDPageContentStream page, double left, double top) {
        this.page = page;
        this.left = left;
        this.top = top;
    }

    /** Writes lines below each other, the first one's box starting at {@code y}; returns where the last one ends. */
    double lines(List<String> lines, Style style, double x, double y) throws IOException {
        double at = y;
        for (String line : lines) {
            line(line, style, x, at);
            at += style.line();
        }
        return at;
    }

    void line(String text, Style style, double x, double y) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        double size = style.size();
        double baseline = y + (style.line() - (SlipFont.ASCENT + SlipFont.DESCENT) * size) / 2 + SlipFont.ASCENT * size;
        page.setNonStrokingColor(
                style.colour().red(), style.colour().green(), style.colour().blue());
        page.beginText();
        page.setFont(style.font().font(), (float) size);
        page.setCharacterSpacing((float) (style.spacing() * size));
        page.newLineAtOffset((float) (left + x), (float) (top - baseline));
        page.showText(text);
        page.endText();
    }

    void hairline(double x, double y, double width) throws IOException {
        rectangle(x, y, width, 0.6, LINE);
    }

    void rectangle(double x, double y, double width, double height, Ink colour) throws IOException {
        page.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
        page.addRect((float) (left + x), (float) (top - y - height), (float) width, (float) height);
        page.fill();
    }

    /** Draws the dark modules, those beside each other in a row as one rectangle; the quiet zone is left to the layout. */
    void symbol(QrSymbol symbol, double x, double y, double module) throws IOException {
        page.saveGraphicsState();
        // one unit a module, row 0 on top: whole numbers are quick to write and small in the file
        page.transform(new Matrix((float) module, 0, 0, (float) -module, (float) (left + x), (float) (top - y)));
        page.setNonStrokingColor(BLACK.red(), BLACK.green(), BLACK.blue());
        for (int row = 0; row < symbol.size(); row++) {
            int column = 0;
            while (column < symbol.size()) {
                int from = column;
                while (column < symbol.size() && symbol.isDark(column, row)) {
                    column++;
                }
                if (column > from) {
                    page.addRect(from, row, column - from, 1);
                }
                column++;
            }
        }
        page.fill();
        page.restoreGraphicsState();
    }

    /** The largest module of whole printer dots for a symbol with {@code modules} on a side in {@code space}; 0 when none. */
    static double module(int modules, double space, int dpi) {
        double dot = 72.0 / dpi;
        // three dots at 203 dpi, four at 300 dpi: below that cameras fail
        double least = Math.ceil(0.338 * MM / dot - 0.01);
        double dots = Math.floor(space / modules / dot + 1e-6);
        return dots < least ? 0 : dots * dot;
    }
}
