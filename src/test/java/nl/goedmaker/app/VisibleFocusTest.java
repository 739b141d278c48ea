package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever Tab comes in a room, it can be seen: the same place looks different once the keyboard has gone on. */
class VisibleFocusTest {
    private static final int MOST_TABS = 30;
    /** A ring around the control belongs to it. */
    private static final double RING = 3;

    /** What the owner can tell apart at a glance, in pixels. */
    private static final int SEEN = 20;

    @TempDir
    Path folder;

    /** Where the keyboard is, and how that place looks. */
    private record Stop(Node node, Rectangle2D place, int[] pixels) {}

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whereTheKeyboardIsCanBeSeen(Theme theme) throws Exception {
        try (WindowFixture window =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, theme, 100))) {
            MoneyShop shop = new MoneyShop(window.services);
            shop.offer("Sanne de Wit", "7,50");
            shop.claim("J. Visser", "5,00");
            window.settle();
            Owner owner = new Owner(window);
            List<String> unseen = new ArrayList<>();
            for (Room room : Room.values()) {
                Screen.does(() -> window.window.open(room));
                window.settle();
                walk(window, owner, room + " ", unseen);
            }
            assertThat(unseen)
                    .as("looks the same with and without the keyboard")
                    .isEmpty();
        }
    }

    private static void walk(WindowFixture window, Owner owner, String room, List<String> unseen) {
        Set<Node> been = new HashSet<>();
        owner.press(KeyCode.TAB);
        Stop at = Screen.on(() -> stop(window));
        while (been.size() < MOST_TABS && been.add(at.node())) {
            owner.press(KeyCode.TAB);
            Stop last = at;
            boolean seen = Screen.on(() ->
                    !place(last.node()).equals(last.place()) || differs(last.pixels(), pixels(window, last.place())));
            if (!seen) {
                unseen.add(room
                        + (last.node().getId() == null
                                ? last.node()
                                : last.node().getId()));
            }
            at = Screen.on(() -> stop(window));
        }
    }

    private static Stop stop(WindowFixture window) {
        Node node = window.window.stage().getScene().getFocusOwner();
        Rectangle2D place = place(node);
        return new Stop(node, place, pixels(window, place));
    }

    private static Rectangle2D place(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                Math.max(0, Math.floor(bounds.getMinX() - RING)),
                Math.max(0, Math.floor(bounds.getMinY() - RING)),
                Math.ceil(bounds.getWidth() + 2 * RING),
                Math.ceil(bounds.getHeight() + 2 * RING));
    }

    private static int[] pixels(WindowFixture window, Rectangle2D place) {
        Scene scene = window.window.stage().getScene();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(place);
        parameters.setFill(scene.getFill());
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        IntBuffer buffer = IntBuffer.allocate(width * height);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), buffer, width);
        return buffer.array();
    }

    private static boolean differs(int[] one, int[] other) {
        if (one.length != other.length) {
            return true;
        }
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            different += one[i] == other[i] ? 0 : 1;
        }
        return different >= SEEN;
    }
}
