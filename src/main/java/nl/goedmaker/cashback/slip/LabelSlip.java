package nl.goedmaker.cashback.slip;

import static nl.goedmaker.cashback.slip.SlipCanvas.INK;
import static nl.goedmaker.cashback.slip.SlipCanvas.MM;
import static nl.goedmaker.cashback.slip.SlipCanvas.MUTED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.cashback.slip.SlipCanvas.Style;
import nl.goedmaker.cashback.slip.SlipFont.Weight;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/** A slip on a label or a roll: shop, amount, symbol, code and last day; beside the symbol on wide stock, below it on tall. */
final class LabelSlip {
    private static final double MARGIN = 2.5 * MM;

    private final SlipCanvas.Fonts fonts;
    private final int dpi;
    private final double width;
    private final double height;

    LabelSlip(SlipCanvas.Fonts fonts, int dpi, SlipFormat format) {
        this.fonts = fonts;
        this.dpi = dpi;
        this.width = format.width() * MM;
        this.height = format.height() * MM;
    }

    private record Line(String text, Style style) {}

    void draw(SlipCanvas canvas, SlipContent content, QrSymbol symbol, Texts texts) throws IOException {
        boolean wide = width > height * 1.3;
        int modules = symbol.size() + 2 * QrSymbol.QUIET_ZONE;
        double most = wide ? Math.min(height, width * 0.5) : Math.min(width, height * 0.6);
        double module = SlipCanvas.module(modules, most, dpi);
        if (module == 0) {
            throw Refusal.badInput("cashback.slip.tooSmall");
        }
        double side = modules * module;
        double quiet = QrSymbol.QUIET_ZONE * module;
        double textWidth = wide ? width - side - MARGIN : width - 2 * MARGIN;
        List<Line> lines = lines(content, texts, textWidth);
        double text = lines.stream().mapToDouble(line -> line.style().line()).sum();
        double space = wide ? height : height - side;
        if (text > space) {
            double smaller = space / text;
            lines = lines.stream()
                    .map(line -> new Line(
                            line.text(), line.style().sized(line.style().size() * smaller)))
                    .toList();
            text = space;
        }
        double symbolX = wide ? 0 : (width - side) / 2;
        double symbolY = wide ? (height - side) / 2 : Math.min(MARGIN, (space - text) / 2);
        canvas.symbol(symbol, symbolX + quiet, symbolY + quiet, module);
        double y = wide ? (height - text) / 2 : symbolY + side + (height - symbolY - side - text) * 0.3;
        y = Math.min(y, height - text);
        for (Line line : lines) {
            double x = wide ? side : (width - line.style().width(line.text())) / 2;
            canvas.line(line.text(), line.style(), x, y);
            y += line.style().line();
        }
    }

    private List<Line> lines(SlipContent content, Texts texts, double textWidth) {
        List<Line> lines = new ArrayList<>();
        add(lines, content.shopName(), style(Weight.BOLD, 8.5, 0.02, INK), textWidth);
        add(lines, content.amount().display(content.language()), style(Weight.BOLD, 20, -0.03, INK), textWidth);
        add(lines, texts.get("cashback.slip.smallWhere"), style(Weight.REGULAR, 7.5, 0, MUTED), textWidth);
        lines.add(new Line("", style(Weight.REGULAR, 3, 0, INK)));
        add(lines, content.code().display(), style(Weight.SEMIBOLD, 10, 0.04, INK), textWidth);
        add(
                lines,
                texts.get("cashback.slip.smallValid", content.validUntil()),
                style(Weight.REGULAR, 7, 0, MUTED),
                textWidth);
        return lines;
    }

    /** The shop's name may be cut; amount, code and day are set smaller until they fit, however narrow the stock is. */
    private void add(List<Line> lines, String raw, Style style, double textWidth) {
        String text = PrintableText.of(raw, style.font()::has).text();
        if (!text.isEmpty()) {
            Style fitting = style.shrunk(text, textWidth, lines.isEmpty() ? 6 : 3);
            lines.add(new Line(fitting.wrapped(text, textWidth + 0.01, 1).getFirst(), fitting));
        }
    }

    private Style style(Weight weight, double size, double spacing, SlipCanvas.Ink colour) {
        return new Style(fonts.of(weight), size, spacing, 1.4, colour);
    }
}
