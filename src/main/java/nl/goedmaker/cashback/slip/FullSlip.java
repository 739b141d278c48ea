package nl.goedmaker.cashback.slip;

import static nl.goedmaker.cashback.slip.SlipCanvas.INK;
import static nl.goedmaker.cashback.slip.SlipCanvas.MM;
import static nl.goedmaker.cashback.slip.SlipCanvas.MUTED;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.cashback.slip.SlipCanvas.Style;
import nl.goedmaker.cashback.slip.SlipFont.Weight;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;

/** The A6 slip: a short letter with the symbol, the amount and three steps. Nothing on it asks for anything in return. */
final class FullSlip {
    /** The design is drawn 420 units wide; this is one of them in points. */
    private static final double U = 105 * MM / 420;

    private static final double HEIGHT = 148 * MM;
    private static final double LEFT = 36 * U;
    private static final double WIDTH = 348 * U;
    private static final double TOP = 34 * U;
    private static final double BOTTOM = 18 * U;
    private static final double BESIDE_SYMBOL = 20 * U;

    /** How tightly to set the slip, from the design to the tightest that still reads well. */
    private record Fit(double gaps, double symbol, double story, int storyLines) {
        static final List<Fit> TRIED = List.of(
                new Fit(1, 150, 13, 3),
                new Fit(0.94, 150, 13, 3),
                new Fit(0.85, 150, 13, 4),
                new Fit(0.75, 150, 13, 5),
                new Fit(0.65, 145, 13, 5),
                new Fit(0.6, 140, 12, 6),
                new Fit(0.5, 130, 11.5, 6),
                new Fit(0.45, 125, 11, 5),
                new Fit(0.45, 115, 11, 3));
    }

    private final SlipCanvas.Fonts fonts;
    private final int dpi;

    FullSlip(SlipCanvas.Fonts fonts, int dpi) {
        this.fonts = fonts;
        this.dpi = dpi;
    }

    private Style style(Weight weight, double units, double spacing, double lineHeight, SlipCanvas.Ink colour) {
        return new Style(fonts.of(weight), units * U, spacing, lineHeight, colour);
    }

    private String printable(String raw) {
        return PrintableText.of(raw, fonts.of(Weight.REGULAR)::has).text();
    }

    void draw(SlipCanvas canvas, SlipContent content, QrSymbol symbol, Texts texts) throws IOException {
        for (Fit fit : Fit.TRIED) {
            double end = laidOut(null, content, symbol, texts, fit);
            if (end <= HEIGHT - BOTTOM || fit == Fit.TRIED.getLast()) {
                laidOut(canvas, content, symbol, texts, fit);
                return;
            }
        }
    }

    /** Lays the slip out, and draws it when there is a canvas; returns where it ends. */
    private double laidOut(@Nullable SlipCanvas canvas, SlipContent content, QrSymbol symbol, Texts texts, Fit fit)
            throws IOException {
        Pen pen = new Pen(canvas);
        String shop = printable(content.shopName());
        Style shopStyle = style(Weight.BOLD, 13, 0.02, 1.45, INK).shrunk(shop, WIDTH, 9 * U);
        pen.lines(shopStyle.wrapped(shop, WIDTH, 1), shopStyle, 0);
        pen.gap(26 * fit.gaps());

        String greeting = greeting(content, texts);
        Style greetingStyle = style(Weight.SEMIBOLD, 20, -0.02, 1.25, INK).shrunk(greeting, WIDTH, 15 * U);
        pen.lines(greetingStyle.wrapped(greeting, WIDTH, 2), greetingStyle, 0);
        PrintableText story = PrintableText.of(content.whatHappened(), fonts.of(Weight.REGULAR)::has);
        if (story.isWhole() && !story.text().isEmpty()) {
            pen.gap(6);
            Style style = style(Weight.REGULAR, fit.story(), 0, 1.45, MUTED);
            pen.lines(style.wrapped(story.text(), WIDTH, fit.storyLines()), style, 0);
        }
        pen.gap(26 * fit.gaps());
        symbolAndAmount(pen, content, symbol, texts, fit.symbol() * U);
        pen.gap(26 * fit.gaps());
        steps(pen, texts);
        pen.gap(20 * fit.gaps());

        Style small = style(Weight.REGULAR, 12, 0, 1.45, INK);
        pen.lines(small.wrapped(texts.get("cashback.slip.noScan"), WIDTH, 2), small, 0);
        pen.gap(2);
        pen.lines(List.of(content.code().display()), style(Weight.SEMIBOLD, 16, 0.06, 1.45, INK), 0);
        pen.gap(26 * fit.gaps());
        pen.hairline();
        pen.gap(12);
        Style print = style(Weight.REGULAR, 12, 0, 1.45, MUTED);
        pen.lines(print.wrapped(texts.get("cashback.slip.smallPrint", content.validUntil()), WIDTH), print, 0);
        return pen.y;
    }

    /** The greeting with the name, or without it when the print would show only a part of the name. */
    private String greeting(SlipContent content, Texts texts) {
        PrintableText name = PrintableText.of(content.firstName(), fonts.of(Weight.SEMIBOLD)::has);
        boolean usable = name.isWhole() && name.text().codePoints().anyMatch(Character::isLetter);
        if (!usable) {
            return texts.get("cashback.slip.greetingWithoutName");
        }
        Style style = style(Weight.SEMIBOLD, 15, -0.02, 1.25, INK);
        String shown = style.wrapped(name.text(), WIDTH * 0.9, 1).getFirst();
        return texts.get("cashback.slip.greeting", shown);
    }

    private void symbolAndAmount(Pen pen, SlipContent content, QrSymbol symbol, Texts texts, double space)
            throws IOException {
        double module = SlipCanvas.module(symbol.size(), space, dpi);
        if (module == 0) {
            // a long link: the symbol may take more of the width, the amount gets less
            module = SlipCanvas.module(symbol.size(), WIDTH * 0.6, dpi);
        }
        if (module == 0) {
            throw Refusal.badInput("cashback.slip.tooSmall");
        }
        double side = module * symbol.size();
        double x = side + Math.max(BESIDE_SYMBOL, QrSymbol.QUIET_ZONE * module);
        double width = WIDTH - x;
        String amount = content.amount().display(content.language());
        Style amountStyle = style(Weight.BOLD, 34, -0.03, 1.45, INK).shrunk(amount, width, 10 * U);
        Style small = style(Weight.REGULAR, 12, 0, 1.45, MUTED);
        List<String> where = Arrays.stream(texts.get("cashback.slip.where").split("\n"))
                .flatMap(line -> small.wrapped(line, width).stream())
                .toList();
        double height = amountStyle.line() + 6 * U + where.size() * small.line();
        double y = pen.y + (side - height) / 2;
        if (pen.canvas != null) {
            pen.canvas.symbol(symbol, LEFT, pen.y, module);
            pen.canvas.line(amount, amountStyle, LEFT + x, y);
            pen.canvas.lines(where, small, LEFT + x, y + amountStyle.line() + 6 * U);
        }
        pen.y += side;
    }

    private void steps(Pen pen, Texts texts) throws IOException {
        List<String> steps = List.of(
                texts.get("cashback.slip.step1"), texts.get("cashback.slip.step2"), texts.get("cashback.slip.step3"));
        Style text = style(Weight.REGULAR, 13, 0, 2, INK);
        Style number = style(Weight.BOLD, 13, 0, 2, INK);
        double indent = 13 * U;
        for (int i = 0; i < steps.size(); i++) {
            if (pen.canvas != null) {
                pen.canvas.line(Integer.toString(i + 1), number, LEFT, pen.y);
            }
            Style fitting = text.shrunk(steps.get(i), WIDTH - indent, 8 * U);
            Style sameLine = new Style(fitting.font(), fitting.size(), 0, text.line() / fitting.size(), INK);
            pen.lines(List.of(steps.get(i)), sameLine, indent);
        }
    }

    /** Goes down the slip; only measures when there is no canvas. */
    private static final class Pen {
        private final @Nullable SlipCanvas canvas;
        private double y = TOP;

        Pen(@Nullable SlipCanvas canvas) {
            this.canvas = canvas;
        }

        void gap(double units) {
            y += units * U;
        }

        void lines(List<String> lines, Style style, double indent) throws IOException {
            if (canvas != null) {
                canvas.lines(lines, style, LEFT + indent, y);
            }
            y += lines.size() * style.line();
        }

        void hairline() throws IOException {
            if (canvas != null) {
                canvas.hairline(LEFT, y, WIDTH);
            }
            y += 0.6;
        }
    }
}
