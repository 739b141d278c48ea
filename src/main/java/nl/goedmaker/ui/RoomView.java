package nl.goedmaker.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.goedmaker.ui.keys.Command;

/** What fills the window beside the sidebar. */
public interface RoomView {
    Parent root();

    /** Reads the data again: when the room is shown and after every change. Never waits. */
    void refresh();

    /** What the sidebar shows below the name of the room while it is open. */
    default Optional<Node> shortcuts() {
        return Optional.empty();
    }

    /** Whether a command about what this room shows can be done now. */
    default boolean can(Command command) {
        return false;
    }

    /** Does a command that can be done. */
    default void run(Command command) {
        throw new IllegalArgumentException(command.name());
    }

    /** Puts the keyboard where the work starts; called when the room was opened. */
    default void focus() {
        root().requestFocus();
    }
}
