package nl.goedmaker.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.goedmaker.cli.Services;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.ui.FxBackground;
import nl.goedmaker.ui.PngWriter;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Theme;

/** A real window that nobody sees: JavaFX on its headless platform, drawn in software. */
final class TourStage implements AutoCloseable {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int PATIENCE_SECONDS = 60;

    private final Window window;
    private final CompletableFuture<Throwable> failed = new CompletableFuture<>();

    TourStage(Services services, Preferences preferences) {
        start();
        window = answer(() -> {
            // as a person's own start does it: what runs here is what the start-up cache knows
            Theme.choose(Theme.isSystemDark());
            Theme.loadFonts();
            Stage stage = new Stage();
            Window made = new Window(services, stage, preferences, null, Desktop.hostServices(), failed::complete);
            stage.setOnShown(event -> Desktop.afterFirstPicture(stage.getScene(), () -> Desktop.dress(stage)));
            made.show();
            made.watch();
            made.stage().setX(0);
            made.stage().setY(0);
            made.stage().setWidth(WIDTH);
            made.stage().setHeight(HEIGHT);
            return made;
        });
    }

    private static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        Platform.setImplicitExit(false);
        started.join();
    }

    void does(Consumer<Window> work) {
        answer(() -> {
            work.accept(window);
            return true;
        });
    }

    /** A picture of the window as PNG, once it has come to rest. */
    byte[] picture() {
        settle();
        byte[] png = answer(() -> PngWriter.write(window.stage().getScene().snapshot(null)));
        if (failed.isDone()) {
            throw new IllegalStateException("the window failed", failed.join());
        }
        return png;
    }

    /** Waits until nothing runs in the background, and what came of it has been laid out. */
    private void settle() {
        FxBackground background = window.background();
        CompletableFuture<Boolean> quiet = new CompletableFuture<>();
        Screenwork.later(() -> {
            if (!background.busyProperty().get()) {
                quiet.complete(true);
                return;
            }
            background.busyProperty().addListener((property, before, busy) -> {
                if (!busy) {
                    quiet.complete(true);
                }
            });
        });
        quiet.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        // what the last answer set off is laid out in the pulse after it
        answer(() -> true);
        answer(() -> true);
    }

    private static <T> T answer(Callable<T> work) {
        FutureTask<T> answer = new FutureTask<>(work);
        Screenwork.later(answer);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window was working", e);
        }
    }

    @Override
    public void close() {
        does(shown -> shown.stage().close());
        window.background().close();
        Platform.exit();
    }
}
