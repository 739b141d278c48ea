package nl.goedmaker.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.goedmaker.app.Main;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;

/** Starts a window and says READY once it shows what it is for and has been drawn. */
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
        boolean there = Window.getWindows().stream()
                .anyMatch(window -> window.isShowing()
                        && window.getScene() != null
                        && window.getScene().lookup(selector) != null);
        if (!there) {
            Platform.runLater(() -> look(selector));
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    System.out.println("READY");
                    System.out.flush();
                    stop();
                }
            }
        }.start();
    }
}
