package nl.goedmaker.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Lines that wrap inside a button. A button asks its content how high it is without saying how wide, so this remembers. */
public final class ButtonWords extends VBox {
    private static final double FIRST_GUESS = 240;

    public ButtonWords(Node... lines) {
        super(lines);
        widthProperty().addListener((property, before, width) -> {
            if (Math.abs(before.doubleValue() - width.doubleValue()) > 0.5) {
                requestLayout();
            }
        });
    }

    /** Makes the words as wide as the button they are in. */
    public ButtonWords in(Button button) {
        prefWidthProperty()
                .bind(javafx.beans.binding.Bindings.createDoubleBinding(
                        () -> Math.max(0, button.getWidth() - button.snappedLeftInset() - button.snappedRightInset()),
                        button.widthProperty(),
                        button.insetsProperty()));
        button.setGraphic(this);
        return this;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width > 0 ? width : getWidth() > 0 ? getWidth() : FIRST_GUESS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
