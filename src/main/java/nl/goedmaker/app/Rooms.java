package nl.goedmaker.app;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.ClaimMail;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.ui.NewTicketView;
import nl.goedmaker.tickets.ui.NewTicketViewModel;
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
    private static final Pattern REFERENCE = Pattern.compile("[Kk]-\\d{4}-\\d{4,}");

    private final Services services;
    private final Desk desk;
    private final Window window;
    private @Nullable TicketsView tickets;
    private @Nullable NewTicketViewModel form;

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

    void newTicket(String pasted) {
        form().open(pasted);
    }

    private NewTicketViewModel form() {
        if (form == null) {
            NewTicketViewModel model = new NewTicketViewModel(services.tickets(), services.settings(), desk);
            NewTicketView.over(model, desk.texts(), window.view().layer());
            form = model;
        }
        return form;
    }

    /** Files and words can be dropped anywhere on the window. */
    MailDrop drop() {
        return new MailDrop(desk, mail -> form().open(mail), this::takeIn);
    }

    void newClaim(String pasted) {}

    /** A reference or a code opens its complaint; other words are looked for among all complaints. */
    void search(String words) {
        String typed = words.strip();
        if (typed.isEmpty()) {
            return;
        }
        desk.background().run(() -> meant(typed), reference -> {
            if (reference.isPresent()) {
                window.openTicket(reference.get());
            } else {
                window.open(Room.TICKETS);
                tickets().search(typed);
            }
        });
    }

    private Optional<String> meant(String typed) {
        try {
            return Optional.of(
                    REFERENCE.matcher(typed).matches()
                            ? services.tickets().get(typed).reference()
                            : services.cashbacks()
                                    .get(CashbackCode.parse(typed))
                                    .ticket());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** Looks at the clipboard: an answer with a code is a claim, anything else a complaint. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        takeIn(text == null ? "" : text);
    }

    private void takeIn(String text) {
        desk.background().run(() -> isClaim(text), claim -> {
            if (claim) {
                window.newClaim(text);
            } else {
                newTicket(text);
            }
        });
    }

    private static boolean isClaim(String text) {
        try {
            return ClaimMail.read(text).code().map(CashbackCode::parse).isPresent();
        } catch (Refusal e) {
            return false;
        }
    }
}
