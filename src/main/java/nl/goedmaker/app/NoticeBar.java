package nl.goedmaker.app;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One message at a time beside the rooms of the window; a refusal stays longer than good news. */
final class NoticeBar implements Notices {
    private static final Duration SHORT = Duration.seconds(8);
    private static final Duration LONG = Duration.seconds(20);

    private final StackPane layer;
    private final Supplier<Texts> texts;
    private final Runnable undo;
    private @Nullable VBox shown;
    private boolean offersUndo;

    NoticeBar(StackPane layer, Supplier<Texts> texts, Runnable undo) {
        this.layer = layer;
        this.texts = texts;
        this.undo = undo;
    }

    @Override
    public void done(Sentence what) {
        Button button = new Button(texts.get().get("app.undo"));
        button.setOnAction(event -> {
            hide();
            undo.run();
        });
        show(what, button, SHORT, false);
        offersUndo = true;
    }

    @Override
    public void told(Sentence what) {
        show(what, closing(), SHORT, false);
    }

    @Override
    public void refused(Sentence why) {
        show(why, closing(), LONG, true);
    }

    /** Something else was changed: an undo takes that back, so a notice that names an earlier step offers it no longer. */
    void changed() {
        if (offersUndo) {
            hide();
        }
    }

    private Button closing() {
        Button button = new Button(texts.get().get("app.close"));
        button.setOnAction(event -> hide());
        return button;
    }

    private void show(Sentence what, Button button, Duration howLong, boolean refused) {
        hide();
        Label label = new Label(texts.get().get(what));
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        VBox notice = new VBox(label, button);
        notice.getStyleClass().add("notice");
        if (refused) {
            notice.getStyleClass().add("refused");
        }
        label.setMinHeight(Label.USE_PREF_SIZE);
        button.setMinWidth(Button.USE_PREF_SIZE);
        // the place fills the window so that its padding knows em; clicks beside the message go through it
        VBox place = new VBox(notice);
        place.getStyleClass().add("notice-place");
        place.setPickOnBounds(false);
        layer.getChildren().add(place);
        shown = place;
        PauseTransition pause = new PauseTransition(howLong);
        pause.setOnFinished(event -> {
            if (shown == place) {
                hide();
            }
        });
        pause.play();
    }

    private void hide() {
        layer.getChildren().remove(shown);
        shown = null;
        offersUndo = false;
    }
}
