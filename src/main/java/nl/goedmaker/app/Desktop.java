package nl.goedmaker.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.goedmaker.cli.Services;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Theme;
import org.jspecify.annotations.Nullable;

/** The program in a window. The data file opens while JavaFX starts: the two take the same second. */
public final class Desktop extends Application {
    /** Handed over to the instance that JavaFX makes. */
    private record Opening(StartUp startUp, Clock clock, CompletableFuture<Services> services) {}

    private static final java.util.concurrent.atomic.AtomicReference<@Nullable Opening> OPENING =
            new java.util.concurrent.atomic.AtomicReference<>();

    private @Nullable Services services;
    private @Nullable SingleInstance instance;

    static int open(StartUp startUp, Clock clock) {
        if (!startUp.hasDisplay()) {
            return withoutDisplay(startUp);
        }
        CompletableFuture<Services> opened = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                System.setProperty(
                        "goedmaker.logs", startUp.folder().create().logs().toString());
                opened.complete(Wiring.open(startUp.folder(), clock));
            } catch (Throwable e) {
                opened.completeExceptionally(e);
            }
        });
        OPENING.set(new Opening(startUp, clock, opened));
        Application.launch(Desktop.class);
        return 0;
    }

    private static int withoutDisplay(StartUp startUp) {
        Language language = startUp.language() == null ? systemLanguage() : startUp.language();
        Texts texts = Texts.in(language);
        PrintStream out = Console.out();
        Path tour = startUp.tourFolder();
        if (tour == null) {
            Console.err().println(texts.get("app.noDisplay"));
            return 5;
        }
        out.println(texts.get("app.noDisplay.tour", tour));
        return Commands.run(java.util.List.of("tour", "--out", tour.toString()));
    }

    private static Language systemLanguage() {
        return Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    @Override
    public void start(Stage stage) {
        Opening opening = Objects.requireNonNull(OPENING.get());
        for (int size : new int[] {32, 64, 128, 256}) {
            stage.getIcons().add(new Image("/nl/goedmaker/ui/icons/goedmaker-" + size + ".png"));
        }
        Theme.loadFonts();
        try {
            Services open = opening.services().join();
            services = open;
            instance = SingleInstance.take(open.folder());
            Preferences preferences = open.settings().preferences();
            Language asked = opening.startUp().language();
            Preferences wanted =
                    asked == null ? preferences : new Preferences(asked, preferences.theme(), preferences.textSize());
            CrashReporter crashes = new CrashReporter(stage, wanted.language());
            crashes.catchEverything();
            Window window = new Window(open, stage, wanted, null, getHostServices(), crashes::report);
            window.show();
            window.watch();
        } catch (CompletionException e) {
            refuse(e.getCause());
        } catch (Refusal e) {
            refuse(e);
        }
    }

    /** The data file cannot be used: one sentence, and nothing else opens. */
    private static void refuse(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            CrashReporter.tell(Texts.in(systemLanguage()), refusal.sentence());
        } else if (cause != null) {
            new CrashReporter(null, systemLanguage()).report(cause);
        }
        Platform.exit();
    }

    @Override
    public void stop() {
        if (instance != null) {
            instance.close();
        }
        if (services != null) {
            services.close();
        }
    }
}
