package nl.goedmaker.cashback.slip;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The paper slips are printed on; lengths in millimetres. Label sheets follow the makers' templates. Printed at 100 %.
 */
public enum SlipFormat {
    /** One postcard-sized slip a page. */
    A6(105, 148, 1, 1, 105, 148, 0, 0, 105, 148, 300, true),
    /** Four A6 slips on an A4 sheet, with cut marks. */
    A4(210, 297, 2, 2, 105, 148, 0, 0.25, 105, 148.5, 300, true),
    /** A receipt printer's roll of 80 mm, 72 mm of it printable. */
    ROLL80(80, 76, 1, 1, 72, 76, 4, 0, 72, 76, 203, false),
    /** Avery L7160, 21 labels on A4. */
    L7160(210, 297, 3, 7, 64.0, 38.1, 7.5, 15.5, 66.0, 38.1, 300, false),
    /** Avery L7163, 14 labels on A4. */
    L7163(210, 297, 2, 7, 99.1, 38.1, 3.4, 15.2, 103.0, 38.1, 300, false),
    /** Dymo 99014, 54 x 101 mm. */
    DYMO99014(54, 101, 1, 1, 54, 101, 0, 0, 54, 101, 300, false),
    /** Dymo 99012, 36 x 89 mm. */
    DYMO99012(36, 89, 1, 1, 36, 89, 0, 0, 36, 89, 300, false),
    /** Brother DK-1202, 62 x 100 mm. */
    BROTHER62(62, 100, 1, 1, 62, 100, 0, 0, 62, 100, 300, false);

    private final double pageWidth;
    private final double pageHeight;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double pitchX;
    private final double pitchY;
    private final int dpi;
    private final boolean full;

    SlipFormat(
            double pageWidth,
            double pageHeight,
            int columns,
            int rows,
            double width,
            double height,
            double left,
            double top,
            double pitchX,
            double pitchY,
            int dpi,
            boolean full) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.pitchX = pitchX;
        this.pitchY = pitchY;
        this.dpi = dpi;
        this.full = full;
    }

    /** The name used on the command line: {@code a6}, {@code l7160}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SlipFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Millimetres. */
    public double pageWidth() {
        return pageWidth;
    }

    /** Millimetres. */
    public double pageHeight() {
        return pageHeight;
    }

    /** Slips on one page. */
    public int perPage() {
        return columns * rows;
    }

    /** Printer dots per inch that this paper is usually printed with. */
    public int dpi() {
        return dpi;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Left edge of the slip at this place of the page, counted by rows. */
    double left(int place) {
        return left + place % columns * pitchX;
    }

    double top(int place) {
        return top + place / columns * pitchY;
    }

    /** Whether the whole letter fits; a label carries amount, symbol, code, shop and last day only. */
    boolean isFull() {
        return full;
    }
}
