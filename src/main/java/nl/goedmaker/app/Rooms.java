package nl.goedmaker.app;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import nl.goedmaker.cli.Services;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** Makes the rooms with what each needs, and passes on what the window asks of them. */
final class Rooms {
    private final Services services;
    private final Desk desk;
    private final Window window;

    Rooms(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    RoomView make(Room room) {
        return new EmptyRoom(desk.texts().get("app.room." + room), services.clock(), Objects.requireNonNull(window));
    }

    void openTicket(String reference, @Nullable String step) {}

    void newTicket(String pasted) {}

    void newClaim(String pasted) {}

    void search(String words) {}

    /** Looks at the clipboard: an answer with a code is a claim, anything else a complaint. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        newTicket(text == null ? "" : text);
    }
}
