package nl.goedmaker.ui;

import javafx.scene.Parent;

/** What fills the window beside the sidebar. */
public interface RoomView {
    Parent root();

    /** Reads the data again: when the room is shown and after every change. Never waits. */
    void refresh();

    /** Puts the keyboard where the work starts; called when the room was opened. */
    default void focus() {
        root().requestFocus();
    }
}
