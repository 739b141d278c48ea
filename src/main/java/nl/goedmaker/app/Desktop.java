package nl.goedmaker.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.goedmaker.cli.Console;
import nl.goedmaker.cli.Services;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.CrashReporter;
import nl.goedmaker.ui.Theme;
import org.jspecify.annotations.Nullable;

/** The program in a window. The data file opens while JavaFX starts: the two take the same second. */
final class Desktop {
    private final StartUp startUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Window window;

    private Desktop(StartUp startUp) {
        this.startUp = startUp;
    }

    /** Shows the window and waits until it is closed. @return the exit code */
    static int open(StartUp startUp, Clock clock) {
        return startUp.hasDisplay() ? new Desktop(startUp).run(clock) : withoutDisplay(startUp);
    }

    private static int withoutDisplay(StartUp startUp) {
        Language language = startUp.language() == null ? systemLanguage() : startUp.language();
        Texts texts = Texts.in(language);
        Path tour = startUp.tourFolder();
        if (tour == null) {
            Console.err().println(texts.get("app.noDisplay"));
            return 5;
        }
        Console.out().println(texts.get("app.noDisplay.tour", tour));
        return Commands.run(List.of("tour", "--out", tour.toString()));
    }

    private static Language systemLanguage() {
        return Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    private int run(Clock clock) {
        CompletableFuture<Services> opened = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                opened.complete(Wiring.open(startUp.folder(), clock));
            } catch (Throwable e) {
                opened.completeExceptionally(e);
            }
        });
        // the screen's thread stays until the last words are kept: what keeps them answers there
        Platform.setImplicitExit(false);
        Platform.startup(() -> show(opened));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Window shown = window;
        if (shown != null) {
            shown.background().close();
        }
        if (opened.isDone() && !opened.isCompletedExceptionally()) {
            opened.join().close();
        }
        Platform.exit();
        return 0;
    }

    private void show(CompletableFuture<Services> opened) {
        Stage stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        for (int size : new int[] {32, 64, 128, 256}) {
            stage.getIcons().add(new Image("/nl/goedmaker/ui/icons/goedmaker-" + size + ".png", true));
        }
        Theme.loadFonts();
        try {
            Services services = opened.join();
            SingleInstance.take(services.folder());
            Preferences preferences = preferences(services);
            CrashReporter crashes = new CrashReporter(stage, preferences.language());
            crashes.catchEverything();
            Window made = new Window(services, stage, preferences, null, hostServices(), crashes::report);
            window = made;
            made.show();
            made.watch();
        } catch (CompletionException e) {
            refuse(e.getCause());
        } catch (Refusal e) {
            refuse(e);
        }
    }

    private Preferences preferences(Services services) {
        Preferences kept = services.settings().preferences();
        Language asked = startUp.language();
        return asked == null ? kept : new Preferences(asked, kept.theme(), kept.textSize());
    }

    /** Opens links in the system's own programs. */
    private static HostServices hostServices() {
        return new Application() {
            @Override
            public void start(Stage stage) {
                throw new IllegalStateException("the window is opened by Desktop");
            }
        }.getHostServices();
    }

    /** The data file cannot be used: one sentence, and nothing else opens. */
    private void refuse(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            CrashReporter.tell(Texts.in(systemLanguage()), refusal.sentence());
        } else if (cause != null) {
            new CrashReporter(null, systemLanguage()).report(cause);
        }
        closed.countDown();
    }
}
