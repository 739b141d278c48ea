package nl.goedmaker.app;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import nl.goedmaker.cashback.ui.CashbackView;
import nl.goedmaker.cashback.ui.CashbackViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.payouts.ui.BatchesViewModel;
import nl.goedmaker.payouts.ui.ClaimPane;
import nl.goedmaker.payouts.ui.ClaimViewModel;
import nl.goedmaker.payouts.ui.PayoutsView;
import nl.goedmaker.payouts.ui.PayoutsViewModel;
import nl.goedmaker.time.BankDays;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** Makes the rooms with what each needs, and passes on what the window asks of them. */
final class Rooms {
    private final Services services;
    private final Desk desk;
    private final Window window;
    private @Nullable ClaimPane claims;

    Rooms(Services services, Desk desk, Window window) {
        this.services = services;
        this.desk = desk;
        this.window = window;
    }

    RoomView make(Room room) {
        return switch (room) {
            case CASHBACK -> cashback();
            case PAYOUTS -> payouts();
            default ->
                new EmptyRoom(desk.texts().get("app.room." + room), services.clock(), Objects.requireNonNull(window));
        };
    }

    private RoomView cashback() {
        claims = new ClaimPane(new ClaimViewModel(services.claims(), desk), desk.texts());
        return new CashbackView(
                new CashbackViewModel(services.cashbacks(), services.slips(), desk), desk.texts(), claims.root());
    }

    private RoomView payouts() {
        return new PayoutsView(
                new PayoutsViewModel(
                        services.payouts(),
                        services.bankFiles(),
                        services.cashbacks(),
                        services.settings(),
                        new BankDays(),
                        desk),
                new BatchesViewModel(services.bankFiles(), services.payouts(), desk),
                desk.texts());
    }

    void openTicket(String reference, @Nullable String step) {}

    void newTicket(String pasted) {}

    /** The room of the cashbacks is open by now, and so its box is there. */
    void newClaim(String pasted) {
        if (claims != null) {
            claims.open(pasted);
        }
    }

    void search(String words) {}

    /** Looks at the clipboard: an answer with a code is a claim, anything else a complaint. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        newTicket(text == null ? "" : text);
    }
}
