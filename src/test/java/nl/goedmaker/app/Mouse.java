package nl.goedmaker.app;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import nl.goedmaker.ui.Screen;
import org.testfx.api.FxRobot;

/** The mouse of somebody at the window: it reaches what is in sight and not covered, and turns its wheel for the rest. */
final class Mouse {
    private static final int MOST_WHEEL_TURNS = 60;

    private final WindowFixture window;
    private final FxRobot robot;

    Mouse(WindowFixture window, FxRobot robot) {
        this.window = window;
        this.robot = robot;
    }

    void click(Node node, String name) {
        scrollTo(node, name);
        robot.moveTo(node);
        if (!Screen.on(node::isHover)) {
            throw new AssertionError(name + " cannot be clicked: " + Screen.on(() -> state(node)));
        }
        robot.clickOn();
        Screen.does(() -> letGo(node));
        window.settle();
    }

    /** The mouse of the headless platform lets go without saying so, and a button held by it is deaf to the keyboard. */
    private static void letGo(Node node) {
        if (node.isPressed() && (node instanceof Button || node instanceof ToggleButton)) {
            PickResult at = new PickResult(node, 0, 0);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            MouseEvent.MOUSE_RELEASED,
                            0,
                            0,
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            at));
        }
    }

    private static String state(Node node) {
        return "disabled " + node.isDisabled() + ", visible " + Screen.isSeen(node) + ", at "
                + node.localToScreen(node.getLayoutBounds());
    }

    private void scrollTo(Node node, String name) {
        for (ScrollPane pane : Screen.on(() -> panesAround(node))) {
            for (int turn = 0; !Screen.on(() -> isInside(node, pane)); turn++) {
                if (turn == MOST_WHEEL_TURNS) {
                    throw new AssertionError(name + " cannot be scrolled into sight");
                }
                boolean below = Screen.on(() -> middle(node) > middle(pane));
                robot.moveTo(pane);
                robot.scroll(1, below ? VerticalDirection.DOWN : VerticalDirection.UP);
                window.settle();
            }
        }
    }

    /** The innermost last: what is outside has to be in sight before what is in it. */
    private static List<ScrollPane> panesAround(Node node) {
        List<ScrollPane> panes = new java.util.ArrayList<>();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                panes.addFirst(pane);
            }
        }
        return panes;
    }

    private static double middle(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getCenterY();
    }

    private static boolean isInside(Node node, ScrollPane pane) {
        Bounds seen = pane.localToScreen(pane.getLayoutBounds());
        Bounds at = node.localToScreen(node.getLayoutBounds());
        double reach = Math.min(at.getHeight(), seen.getHeight()) / 2;
        return at.getCenterY() - reach >= seen.getMinY() - 1 && at.getCenterY() + reach <= seen.getMaxY() + 1;
    }
}
