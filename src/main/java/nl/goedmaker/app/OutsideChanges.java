package nl.goedmaker.app;

import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nl.goedmaker.ui.Background;

/** Notices what others change in the data file while the window is in sight: a command that is typed beside it, a script. */
final class OutsideChanges {
    private static final Duration NEXT_LOOK = Duration.seconds(2);

    private final LongSupplier version;
    private final Background background;
    private final Runnable changed;
    private long known;
    private boolean looking;

    /**
     * @param version differs once somebody else has changed the file; 0 at first; may wait
     * @param changed called on the screen's thread
     */
    OutsideChanges(LongSupplier version, Background background, Runnable changed) {
        this.version = version;
        this.background = background;
        this.changed = changed;
    }

    /** Looks every two seconds, and at once when the owner comes back to the window. */
    void watch(Stage stage) {
        Timeline looks = new Timeline(new KeyFrame(NEXT_LOOK, event -> {
            if (stage.isShowing() && !stage.isIconified()) {
                look();
            }
        }));
        looks.setCycleCount(Animation.INDEFINITE);
        stage.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                look();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> looks.stop());
        looks.play();
    }

    /** A file that cannot be read just now is looked at again later; the work itself tells the owner why. */
    void look() {
        if (looking) {
            return;
        }
        looking = true;
        background.run(
                version::getAsLong,
                now -> {
                    looking = false;
                    if (now != known) {
                        known = now;
                        changed.run();
                    }
                },
                refusal -> looking = false);
    }
}
