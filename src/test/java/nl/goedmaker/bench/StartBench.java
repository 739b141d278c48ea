package nl.goedmaker.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.goedmaker.app.Main;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;

/** Starts a window and says READY once what it is for stands on the screen, pixel by pixel. */
public final class StartBench {
    private static final long DEADLINE = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);

    private StartBench() {}

    /** A window with a table of a thousand rows and nothing else. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            TableView<String> table = new TableView<>();
            table.setId("bare-table");
            for (String name : new String[] {"One", "Two", "Three"}) {
                TableColumn<String, String> column = new TableColumn<>(name);
                column.setCellValueFactory(cell -> new SimpleStringProperty(name + " " + cell.getValue()));
                table.getColumns().add(column);
            }
            for (int i = 0; i < 1000; i++) {
                table.getItems().add("row " + i);
            }
            stage.setScene(new Scene(table, 1366, 768));
            stage.show();
        }
    }

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "fill" -> {
                try (var services = Wiring.open(new DataFolder(Path.of(args[1])), Clock.systemDefaultZone())) {
                    DemoShop.fill(new DatabaseDemoSite(services.database()), services.clock(), DemoShop.SEED);
                    services.settings().welcomed();
                }
            }
            case "bare" -> {
                watch("#bare-table");
                Application.launch(Bare.class);
            }
            default -> {
                // the first row of the list of the day
                watch("#today .item");
                Main.main(new String[] {"--data", args[1]});
            }
        }
    }

    private static void watch(String selector) {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try {
                    Platform.runLater(() -> look(selector));
                    return;
                } catch (IllegalStateException notYetStarted) {
                    Thread.onSpinWait();
                }
            }
        });
    }

    private static void look(String selector) {
        if (System.nanoTime() > DEADLINE) {
            Runtime.getRuntime().halt(1);
        }
        Optional<Node> there = Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
        if (there.isEmpty()) {
            Platform.runLater(() -> look(selector));
            return;
        }
        new AnimationTimer() {
            private final Robot robot = new Robot();

            @Override
            public void handle(long now) {
                if (isDrawn(robot, there.get())) {
                    System.out.println("READY");
                    System.out.flush();
                    stop();
                }
            }
        }.start();
    }

    /** Whether the screen shows something there: what is drawn is never of one colour. */
    private static boolean isDrawn(Robot robot, Node node) {
        Bounds place = node.localToScreen(node.getLayoutBounds());
        if (place == null || place.getWidth() < 10 || place.getHeight() < 10) {
            return false;
        }
        double width = Math.min(place.getWidth(), 200);
        double height = Math.min(place.getHeight(), 50);
        PixelReader pixels = robot.getScreenCapture(null, place.getMinX(), place.getMinY(), width, height, false)
                .getPixelReader();
        int first = pixels.getArgb(0, 0);
        for (int y = 0; y < (int) height; y++) {
            for (int x = 0; x < (int) width; x++) {
                if (pixels.getArgb(x, y) != first) {
                    return true;
                }
            }
        }
        return false;
    }
}
