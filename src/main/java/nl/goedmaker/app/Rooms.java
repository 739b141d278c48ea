package nl.goedmaker.app;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import nl.goedmaker.cli.Services;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.tickets.ui.TicketView;
import nl.goedmaker.tickets.ui.TicketViewModel;
import nl.goedmaker.tickets.ui.TicketsView;
import nl.goedmaker.tickets.ui.TicketsViewModel;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** Makes the rooms with what each needs, and passes on what the window asks of them. */
final class Rooms {
    private final Services services;
    private final Desk desk;
    private final Window window;
    private @Nullable TicketsView tickets;

    Rooms(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    RoomView make(Room room) {
        return switch (room) {
            case TICKETS -> tickets();
            default ->
                new EmptyRoom(desk.texts().get("app.room." + room), services.clock(), Objects.requireNonNull(window));
        };
    }

    private TicketsView tickets() {
        if (tickets == null) {
            TicketsViewModel model = new TicketsViewModel(services.tickets(), services.settings(), desk);
            TicketViewModel workspace = new TicketViewModel(services.tickets(), desk, () -> model.show(""));
            Map<Step, Supplier<StepPane>> steps = new StepPanes(services, desk).all();
            tickets = new TicketsView(
                    model, new TicketView(workspace, desk.texts(), steps), desk.texts(), desk.navigation());
        }
        return tickets;
    }

    void openTicket(String reference, @Nullable String step) {
        tickets().openTicket(reference, step == null ? null : Step.valueOf(step));
    }

    void newTicket(String pasted) {}

    void newClaim(String pasted) {}

    void search(String words) {}

    /** Looks at the clipboard: an answer with a code is a claim, anything else a complaint. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        newTicket(text == null ? "" : text);
    }
}
