package nl.goedmaker.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import nl.goedmaker.text.Texts;

/** Loads a view's FXML, which lies beside its class under the same name. */
public final class FxmlViews {
    private FxmlViews() {}

    /** @param view the controller, already made; its {@code @FXML} fields are filled */
    public static Parent load(Object view, Texts texts) {
        URL file = view.getClass().getResource(view.getClass().getSimpleName() + ".fxml");
        FXMLLoader loader = new FXMLLoader(file, texts.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
