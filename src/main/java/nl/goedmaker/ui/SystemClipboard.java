package nl.goedmaker.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the desktop. */
public final class SystemClipboard implements TextClipboard {
    @Override
    public void accept(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void accept(String plain, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
