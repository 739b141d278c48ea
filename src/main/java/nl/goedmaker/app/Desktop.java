package nl.goedmaker.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.goedmaker.cli.Console;
import nl.goedmaker.cli.Services;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.CrashReporter;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Theme;
import org.jspecify.annotations.Nullable;

/** The program in a window. The data file opens while JavaFX starts: the two take the same second. */
final class Desktop {
    private final StartUp startUp;
    private volatile @Nullable Window window;

    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param preferences the owner's, in the language asked for */
    private record Opened(Services services, Preferences preferences) {}

    private Desktop(StartUp startUp) {
        this.startUp = startUp;
    }

    /** Shows the window and waits until it is closed. @return the exit code */
    static int open(StartUp startUp, Clock clock) {
        return startUp.hasDisplay() ? new Desktop(startUp).run(clock) : withoutDisplay(startUp);
    }

    private static int withoutDisplay(StartUp startUp) {
        Texts texts = Texts.in(language(startUp));
        Path tour = startUp.tourFolder();
        if (tour == null) {
            Console.err().println(texts.get("app.noDisplay"));
            return 5;
        }
        Console.out().println(texts.get("app.noDisplay.tour", tour));
        return Commands.run(List.of("tour", "--out", tour.toString()));
    }

    /** Before the owner's own is known. */
    private static Language language(StartUp startUp) {
        Language asked = startUp.language();
        return asked != null
                ? asked
                : Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    private int run(Clock clock) {
        FutureTask<Opened> opened = new FutureTask<>(() -> opened(clock));
        Thread.ofPlatform().name("goedmaker-open").start(opened);
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
        if (opened.state() == Future.State.SUCCESS) {
            opened.resultNow().services().database().optimize();
            opened.resultNow().services().close();
        }
        Platform.exit();
        return 0;
    }

    private Opened opened(Clock clock) {
        Services services = Wiring.open(startUp.folder(), clock);
        Preferences kept = services.settings().preferences();
        Language asked = startUp.language();
        return new Opened(services, asked == null ? kept : new Preferences(asked, kept.theme(), kept.textSize()));
    }

    private void show(Future<Opened> opened) {
        Stage stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        // what most owners keep; it waits for nobody, and the data file is still being opened
        Theme.choose(Theme.isSystemDark());
        Theme.loadFonts();
        try {
            Opened data = opened.get();
            SingleInstance.take(data.services().folder());
            CrashReporter crashes = new CrashReporter(stage, this::texts);
            crashes.catchEverything();
            Window made = new Window(data.services(), stage, data.preferences(), null, hostServices(), crashes::report);
            window = made;
            stage.setOnShown(event -> afterFirstPicture(stage.getScene(), () -> dress(stage)));
            made.show();
            made.watch();
        } catch (ExecutionException e) {
            refuse(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        } catch (RuntimeException e) {
            // nothing is shown yet that could tell of it, and without a window nobody could end the program
            refuse(e);
        }
    }

    /** The first picture of a window needs both cores; what can wait waits for it. */
    static void afterFirstPicture(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Screenwork.later(work);
            }
        });
    }

    static void dress(Stage stage) {
        for (int size : new int[] {32, 64, 128, 256}) {
            stage.getIcons().add(new Image("/nl/goedmaker/ui/icons/goedmaker-" + size + ".png", true));
        }
    }

    private Texts texts() {
        return window == null ? Texts.in(language(startUp)) : window.texts();
    }

    /** Opens links in the system's own programs. */
    static HostServices hostServices() {
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
            CrashReporter.tell(texts(), refusal.sentence());
        } else if (cause != null) {
            new CrashReporter(null, this::texts).report(cause);
        }
        closed.countDown();
    }
}
