package nl.goedmaker.ui.keys;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import nl.goedmaker.ui.Sight;
import org.jspecify.annotations.Nullable;

/** Commands that are done by a control on the screen: its button is pressed, its menu opened, its field gets the keyboard. */
public final class ControlCommands {
    private final Parent screen;
    private final Map<Command, List<String>> controls;

    /** @param controls ids of what does each command; the first that is in sight and enabled is meant */
    public ControlCommands(Parent screen, Map<Command, List<String>> controls) {
        this.screen = screen;
        this.controls = Map.copyOf(controls);
    }

    public boolean knows(Command command) {
        return controls.containsKey(command);
    }

    public boolean can(Command command) {
        return control(command) != null;
    }

    /** Does nothing when it cannot be done. */
    public void run(Command command) {
        Node control = control(command);
        if (control != null) {
            use(control);
        }
    }

    /** Brings the keyboard to what does the command, without doing it. */
    public void reach(Command command) {
        Node control = control(command);
        if (control != null) {
            focus(control);
        }
    }

    private static void use(Node control) {
        switch (control) {
            case MenuButton menu -> {
                focus(menu);
                menu.show();
            }
            // the keyboard stays where it was, as with a key
            case ButtonBase button -> button.fire();
            case Pressable part -> part.press();
            default -> focus(control);
        }
    }

    private static void focus(Node control) {
        control.requestFocus();
        Sight.bring(control);
    }

    private @Nullable Node control(Command command) {
        // what was made just now stands in the window only once it is laid out
        screen.applyCss();
        screen.layout();
        return controls.getOrDefault(command, List.of()).stream()
                .flatMap(id -> screen.lookupAll("#" + id).stream())
                .filter(ControlCommands::isThere)
                .findFirst()
                .orElse(null);
    }

    private static boolean isThere(Node node) {
        return !node.isDisabled()
                && Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
    }
}
