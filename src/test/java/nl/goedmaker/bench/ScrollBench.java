package nl.goedmaker.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import nl.goedmaker.app.Main;
import nl.goedmaker.ui.Screen;

/**
 * The program on the big shop, in a window of 1366x768: scrolls through all complaints with the wheel, opens one, and says what
 * heap it took. The pulses are measured by JavaFX's own logger, which the process is started with; the lines of the wheel stand
 * between {@link #BEGIN} and {@link #END}.
 */
public final class ScrollBench {
    static final String BEGIN = "the wheel begins to turn";
    static final String END = "the wheel stands still";

    private static final long DEADLINE = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    private static final int FRAMES = 900;
    private static final double NOTCH = -80;
    /** The rows stand before the wheel turns: showing the view is measured elsewhere. */
    private static final int STILL = 30;

    private ScrollBench() {}

    /** @param args the folder of the big shop */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try {
                    Platform.runLater(ScrollBench::work);
                    return;
                } catch (IllegalStateException notYetStarted) {
                    Thread.onSpinWait();
                }
            }
        });
        Main.main(new String[] {"--data", args[0]});
    }

    private static void work() {
        when(() -> find("#today .item").isPresent(), () -> {
            Window window = Window.getWindows().getFirst();
            window.setWidth(1366);
            window.setHeight(768);
            press("#room-TICKETS");
            when(() -> find("#tickets-view-ALL").isPresent(), () -> {
                press("#tickets-view-ALL");
                when(
                        () -> find("#tickets-list .indexed-cell").isPresent(),
                        () -> afterPulses(STILL, () -> turn(FRAMES)));
            });
        });
    }

    private static void afterPulses(int pulses, Runnable next) {
        AtomicInteger left = new AtomicInteger(pulses);
        when(() -> left.decrementAndGet() < 0, next);
    }

    private static void turn(int frames) {
        Node list = find("#tickets-list").orElseThrow();
        Node sheet = find("#tickets-list .sheet").orElseThrow();
        Point2D middle = list.localToScene(400, 300);
        System.err.println(BEGIN);
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- > 0) {
                    Event.fireEvent(sheet, wheel(middle));
                } else {
                    stop();
                    System.err.println(END);
                    open(list);
                }
            }
        }.start();
    }

    private static ScrollEvent wheel(Point2D at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                NOTCH,
                0,
                NOTCH,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static void open(Node list) {
        list.requestFocus();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    list, new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", KeyCode.ENTER, false, false, false, false));
        }
        when(() -> find("#ticket-details").filter(Screen::isSeen).isPresent(), () -> {
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            ManagementFactory.getMemoryMXBean().gc();
            System.out.printf(
                    Locale.ROOT,
                    "heap of the program, the list scrolled and a complaint open: %.0f MB at its highest, %.0f MB"
                            + " after collection (limit 300)%n",
                    peak / 1e6,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
            System.out.flush();
            System.exit(0);
        });
    }

    private static void press(String selector) {
        Node node = find(selector).orElseThrow();
        ((ToggleButton) node).fire();
    }

    private static Optional<Node> find(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Does the next thing as soon as the screen is ready for it. */
    private static void when(BooleanSupplier ready, Runnable next) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (System.nanoTime() > DEADLINE) {
                    System.err.println("the window never got that far");
                    Runtime.getRuntime().halt(1);
                }
                if (ready.getAsBoolean()) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }
}
