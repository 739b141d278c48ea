package nl.goedmaker.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A heading that wraps over two lines at most; what is longer is cut there and stands whole in the tooltip. */
public final class Headline extends Label {
    private static final int LINES = 2;

    public Headline() {
        setWrapText(true);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.textProperty().bind(textProperty());
        setTooltip(whole);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), LINES * super.computePrefHeight(-1));
    }

    /** No lower than it wants to be: where a page runs out of room, something else scrolls. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
