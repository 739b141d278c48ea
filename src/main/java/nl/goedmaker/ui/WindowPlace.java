package nl.goedmaker.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where the window was; a place that is no longer on a screen, or a minimised window, is not remembered. */
public final class WindowPlace {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private WindowPlace() {}

    /**
     * The size of a first start.
     *
     * @param remember keeps the place when the window closes, in a form of its own
     */
    public static void begin(Stage stage, Consumer<String> remember) {
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        Runnable keep = () -> {
            if (!stage.isIconified()) {
                String place = String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %.0f %b",
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
                remember.accept(place);
            }
        };
        stage.setOnHiding(event -> keep.run());
    }

    /** @param place what {@code remember} got when the window was last closed */
    public static void restore(Stage stage, String place) {
        String[] parts = place.split(" ");
        if (parts.length != 5) {
            return;
        }
        try {
            double x = Double.parseDouble(parts[0]);
            double y = Double.parseDouble(parts[1]);
            double width = Double.parseDouble(parts[2]);
            double height = Double.parseDouble(parts[3]);
            if (isVisible(new Rectangle2D(x, y, width, 40))) {
                stage.setX(x);
                stage.setY(y);
                stage.setWidth(width);
                stage.setHeight(height);
            }
            stage.setMaximized(Boolean.parseBoolean(parts[4]));
        } catch (IllegalArgumentException e) {
            // a place that cannot be read is no place; the standard size stands
            stage.setMaximized(false);
        }
    }

    /** Enough of the title bar must lie on a screen to take hold of it. */
    private static boolean isVisible(Rectangle2D titleBar) {
        ObservableList<Screen> screens =
                Screen.getScreensForRectangle(titleBar.getMinX() + 60, titleBar.getMinY() + 10, 100, 20);
        return !screens.isEmpty();
    }
}
