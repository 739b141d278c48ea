package nl.goedmaker.ui;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Every key of the window in one place. Only letters and digits with Ctrl/Cmd, which type nothing on any layout. */
public enum Shortcut {
    TODAY(KeyCode.DIGIT1, Room.TODAY),
    TICKETS(KeyCode.DIGIT2, Room.TICKETS),
    REVIEWS(KeyCode.DIGIT3, Room.REVIEWS),
    CASHBACK(KeyCode.DIGIT4, Room.CASHBACK),
    PAYOUTS(KeyCode.DIGIT5, Room.PAYOUTS),
    INSIGHTS(KeyCode.DIGIT6, Room.INSIGHTS),
    SETTINGS(KeyCode.DIGIT7, Room.SETTINGS),
    NEW_TICKET(KeyCode.N, null),
    SEARCH(KeyCode.K, null),
    UNDO(KeyCode.Z, null),
    REDO(KeyCode.Z, null, KeyCombination.SHIFT_DOWN);

    private final KeyCombination keys;
    private final @Nullable Room room;

    Shortcut(KeyCode code, @Nullable Room room, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        this.keys = new KeyCodeCombination(code, modifiers);
        this.room = room;
    }

    public boolean matches(KeyEvent event) {
        return keys.match(event);
    }

    /** The room it opens, if it opens one. */
    public Optional<Room> room() {
        return Optional.ofNullable(room);
    }
}
