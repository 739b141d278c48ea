package nl.goedmaker.cashback.slip;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of a printer's papers takes a page of slips at its own size: pages are never scaled, because a smaller symbol is one
 * that cameras miss.
 *
 * @param turned whether the paper lies on its side
 */
public record PaperChoice(Sheet sheet, boolean turned) {
    /** Makers round their sizes: an A6 of one printer is 104.9 mm wide, of the next 105.1. */
    private static final double TOLERANCE = 1.5;

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A paper of the printer, upright; millimetres. */
    public record Sheet(String name, double width, double height) {
        /** A paper measured in points of 1/72 inch. */
        public static Sheet ofPoints(String name, double width, double height) {
            return new Sheet(name, width / POINTS_PER_MM, height / POINTS_PER_MM);
        }

        double area() {
            return width * height;
        }
    }

    /** The paper the page was made for; else the smallest that it fits on, to be cut by hand; empty when all are too small. */
    public static Optional<PaperChoice> of(SlipFormat format, List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> of(format, sheet).stream())
                .min(Comparator.comparing((PaperChoice choice) -> !choice.isExact(format))
                        .thenComparing(choice -> choice.sheet().area())
                        .thenComparing(PaperChoice::turned));
    }

    /** This paper, when the page fits on it: upright if it can, else turned. */
    public static Optional<PaperChoice> of(SlipFormat format, Sheet sheet) {
        PaperChoice upright = new PaperChoice(sheet, false);
        PaperChoice turned = new PaperChoice(sheet, true);
        if (upright.fits(format)) {
            return Optional.of(upright);
        }
        return turned.fits(format) ? Optional.of(turned) : Optional.empty();
    }

    private double width() {
        return turned ? sheet.height() : sheet.width();
    }

    private double height() {
        return turned ? sheet.width() : sheet.height();
    }

    private boolean fits(SlipFormat format) {
        return format.pageWidth() <= width() + TOLERANCE && format.pageHeight() <= height() + TOLERANCE;
    }

    /** Whether nothing has to be cut off. */
    public boolean isExact(SlipFormat format) {
        return fits(format) && width() <= format.pageWidth() + TOLERANCE && height() <= format.pageHeight() + TOLERANCE;
    }
}
