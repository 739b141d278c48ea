package nl.goedmaker.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of screens share: work on the JavaFX thread, waiting until background work is done, pictures. */
public final class Screen {
    private Screen() {}

    /** Runs something on the JavaFX thread and waits for its answer. */
    public static <T> T on(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    public static void does(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until no background work is running and the screen has drawn what came of it. */
    public static void settle(FxBackground background) {
        CompletableFuture<Boolean> quiet = new CompletableFuture<>();
        Platform.runLater(() -> {
            if (!background.busyProperty().get()) {
                quiet.complete(true);
            } else {
                background.busyProperty().addListener((property, before, busy) -> {
                    if (!busy) {
                        quiet.complete(true);
                    }
                });
            }
        });
        quiet.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether a node and all that it stands in are there to be seen. */
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Keeps a picture of a scene, with the menus and proposals that lie over it, under {@code target/pictures}, for somebody to look
     * at: only where that is asked for, with {@code -Dgoedmaker.pictures=true}, because drawing hundreds of them takes a minute.
     */
    public static void picture(Scene scene, String name) {
        if (!Boolean.getBoolean("goedmaker.pictures")) {
            return;
        }
        byte[] png = on(() -> PngWriter.write(image(scene)));
        try {
            Path folder = Path.of(System.getProperty("goedmaker.basedir"), "target", "pictures");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Image image(Scene scene) {
        Group whole = new Group(new ImageView(scene.snapshot(null)));
        double left = scene.getWindow().getX() + scene.getX();
        double top = scene.getWindow().getY() + scene.getY();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.getOwnerWindow() == scene.getWindow()) {
                SnapshotParameters seeThrough = new SnapshotParameters();
                seeThrough.setFill(Color.TRANSPARENT);
                ImageView over = new ImageView(popup.getScene().getRoot().snapshot(seeThrough, null));
                over.relocate(popup.getX() - left, popup.getY() - top);
                whole.getChildren().add(over);
            }
        }
        return whole.getChildren().size() == 1 ? scene.snapshot(null) : whole.snapshot(null, null);
    }
}
