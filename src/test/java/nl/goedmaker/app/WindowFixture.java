package nl.goedmaker.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Stage;
import nl.goedmaker.cli.Services;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.Theme;
import org.testfx.api.FxToolkit;

/** A real window on a real data file, without a display; dialogs answer what the test says. */
public final class WindowFixture implements AutoCloseable {
    public final Services services;
    public final Window window;
    public final Answers answers = new Answers();
    public final List<Throwable> failures = new ArrayList<>();

    /** Answers to dialogs, given before they are asked. */
    public static final class Answers implements Dialogs {
        public final List<String> asked = new ArrayList<>();
        public Optional<Path> file = Optional.empty();
        public Optional<Path> folder = Optional.empty();
        public String words = "";
        public boolean yes = true;

        @Override
        public boolean confirm(String title, String text, String goOn) {
            asked.add(title + ": " + text);
            return yes;
        }

        @Override
        public Optional<String> ask(String title, String text, String label, String goOn) {
            asked.add(title + ": " + text);
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }

        @Override
        public void tell(String title, String text) {
            asked.add(title + ": " + text);
        }

        @Override
        public Optional<Path> saveAs(String title, String suggestedName, String extension) {
            asked.add(title);
            return file;
        }

        @Override
        public Optional<Path> folder(String title) {
            asked.add(title);
            return folder;
        }

        @Override
        public List<Path> files(String title) {
            asked.add(title);
            return file.stream().toList();
        }
    }

    private WindowFixture(Path folder, Clock clock, Preferences preferences) throws Exception {
        FxToolkit.registerPrimaryStage();
        services = Wiring.open(new DataFolder(folder), clock);
        window = Screen.on(() -> {
            Theme.loadFonts();
            return new Window(services, new Stage(), preferences, answers, null, failures::add);
        });
    }

    public static WindowFixture open(Path folder, Clock clock, Preferences preferences) throws Exception {
        WindowFixture fixture = new WindowFixture(folder, clock, preferences);
        fixture.services.settings().welcomed();
        fixture.show(1366, 768);
        return fixture;
    }

    /** As {@link #open}, on a data file that nobody has welcomed yet. */
    public static WindowFixture firstStart(Path folder, Clock clock, Preferences preferences) throws Exception {
        WindowFixture fixture = new WindowFixture(folder, clock, preferences);
        fixture.show(1366, 768);
        return fixture;
    }

    private void show(double width, double height) {
        Screen.does(() -> {
            window.show();
            window.watch();
            window.stage().setX(0);
            window.stage().setY(0);
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        settle();
    }

    public void resize(double width, double height) {
        Screen.does(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
        settle();
    }

    public void settle() {
        Screen.settle(window.background());
    }

    /** The one control with this id in the window. */
    @SuppressWarnings("unchecked")
    public <T extends Node> T find(String id) {
        Node node = Screen.on(() -> window.stage().getScene().lookup("#" + id));
        if (node == null) {
            throw new AssertionError("nothing with id " + id + " in the window");
        }
        return (T) node;
    }

    public void picture(String name) {
        settle();
        Screen.picture(window.stage().getScene(), name);
    }

    @Override
    public void close() {
        Screen.does(() -> window.stage().close());
        window.background().close();
        services.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("something failed in the window", failures.getFirst());
        }
    }
}
