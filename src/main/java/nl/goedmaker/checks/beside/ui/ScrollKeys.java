package nl.goedmaker.checks.beside.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** The arrows scroll a sheet on which nothing is chosen or typed, wherever the keyboard stands on it. */
final class ScrollKeys {
    /** Of the height that is in sight. */
    private static final double STEP = 0.12;

    private static final double PAGE = 0.9;

    private ScrollKeys() {}

    static void on(Node sheet, ScrollPane scroll) {
        // before the buttons, for whom an arrow leads to the next button
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            double by = switch (event.getCode()) {
                case DOWN -> STEP;
                case UP -> -STEP;
                case PAGE_DOWN -> PAGE;
                case PAGE_UP -> -PAGE;
                case HOME -> -Double.MAX_VALUE;
                case END -> Double.MAX_VALUE;
                default -> 0;
            };
            if (by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
                move(scroll, by);
                event.consume();
            }
        });
    }

    private static void move(ScrollPane scroll, double screens) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + screens * seen / hidden, 0, 1));
        }
    }
}
