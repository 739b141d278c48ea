package nl.goedmaker.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.text.UnexpectedError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what nobody expected: what is safe, a short code that stays the same, and details to copy. Never swallows it. */
public final class CrashReporter {
    private static final Logger LOG = LoggerFactory.getLogger(CrashReporter.class);

    private final @Nullable Stage owner;
    private final Supplier<Texts> language;
    private boolean showing;

    /** @param language asked when there is something to tell, in the language of that moment */
    public CrashReporter(@Nullable Stage owner, Supplier<Texts> language) {
        this.owner = owner;
        this.language = language;
    }

    public void catchEverything() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> report(failure));
    }

    public void report(Throwable failure) {
        // kinds and places only: a message may hold a name or an account
        UnexpectedError error = UnexpectedError.of(failure);
        String code = error.code();
        LOG.error("error {} {}", code, error.trace());
        if (Platform.isFxApplicationThread()) {
            show(code, failure);
        } else {
            Platform.runLater(() -> show(code, failure));
        }
    }

    private void show(String code, Throwable failure) {
        // one at a time: an error in a list would otherwise open a dialog per row
        if (showing) {
            return;
        }
        showing = true;
        Texts texts = language.get();
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        ButtonType copy = new ButtonType(texts.get("app.crash.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(texts.get("app.close"), ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.ERROR, texts.get("app.crash.text", code), copy, close);
        alert.setHeaderText(texts.get("app.crash.title"));
        if (owner != null && owner.isShowing()) {
            alert.initOwner(owner);
        }
        TextArea area = new TextArea(details.toString());
        area.setEditable(false);
        area.setAccessibleText(texts.get("app.crash.details"));
        alert.getDialogPane().setExpandableContent(area);
        alert.showAndWait().filter(copy::equals).ifPresent(chosen -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.format(Locale.ROOT, "%s%n%s", code, details));
            Clipboard.getSystemClipboard().setContent(content);
        });
        showing = false;
    }

    public static void tell(Texts texts, Sentence sentence) {
        Alert alert = new Alert(
                Alert.AlertType.INFORMATION,
                texts.get(sentence),
                new ButtonType(texts.get("app.close"), ButtonBar.ButtonData.OK_DONE));
        alert.setHeaderText(texts.get("app.cannotOpen"));
        alert.getDialogPane().setMinHeight(180);
        alert.showAndWait();
    }
}
