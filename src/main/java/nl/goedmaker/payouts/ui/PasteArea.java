package nl.goedmaker.payouts.ui;

import javafx.scene.control.TextArea;

/** A text area that tells when something was pasted into it. */
final class PasteArea extends TextArea {
    private final Runnable pasted;

    PasteArea(Runnable pasted) {
        this.pasted = pasted;
    }

    @Override
    public void paste() {
        super.paste();
        pasted.run();
    }
}
