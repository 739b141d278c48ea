package nl.goedmaker.tickets.ui;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Sight;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** What the commands do in the workspace of a complaint. */
final class TicketCommands {
    /** What can also be asked of a complaint in the list. */
    static final Set<Command> OPENING =
            Set.of(Command.ANSWER, Command.NOTE, Command.SNOOZE, Command.CLOSE_TICKET, Command.REOPEN_TICKET);

    private final TicketViewModel model;
    private final MenuButton later;
    private final StackPane pane;
    private final FilesPane files;

    TicketCommands(TicketViewModel model, MenuButton later, StackPane pane, FilesPane files) {
        this.model = model;
        this.later = later;
        this.pane = pane;
        this.files = files;
    }

    /** The step in which it is done; none when it is done in any. */
    static @Nullable Step step(Command command) {
        return switch (command) {
            case ANSWER -> Step.REPLY;
            case NOTE -> Step.LISTEN;
            case CLOSE_TICKET, REOPEN_TICKET -> Step.FOLLOW_UP;
            default -> null;
        };
    }

    boolean can(Command command) {
        Ticket ticket = model.ticketProperty().get();
        int step = model.stepProperty().get().ordinal();
        return ticket != null
                && switch (command) {
                    case SNOOZE, CLOSE_TICKET -> !ticket.isClosed();
                    case REOPEN_TICKET -> ticket.isClosed();
                    case NEXT_STEP -> step < Step.values().length - 1;
                    case PREVIOUS_STEP -> step > 0;
                    case ADD_FILE -> true;
                    default -> OPENING.contains(command);
                };
    }

    /** Goes to the step in which it is done. */
    void go(Command command) {
        int now = model.stepProperty().get().ordinal();
        Step target = switch (command) {
            case NEXT_STEP -> Step.values()[now + 1];
            case PREVIOUS_STEP -> Step.values()[now - 1];
            default -> step(command);
        };
        if (target != null) {
            model.goTo(target);
        }
    }

    /** Puts the keyboard where the command wants it, once its step is open. */
    void begin(Command command) {
        switch (command) {
            case SNOOZE -> {
                if (!later.isDisabled()) {
                    later.requestFocus();
                    later.show();
                }
            }
            case NOTE -> focus("#listen-note");
            case ANSWER -> focus("#reply-text");
            case REOPEN_TICKET -> focus("#reopen-ticket");
            case ADD_FILE -> files.choose();
            default -> {}
        }
    }

    private void focus(String id) {
        // a step that was made just now has its scrolled part in the window only once it is laid out
        pane.applyCss();
        pane.layout();
        Node field = pane.lookup(id);
        if (field != null) {
            field.requestFocus();
            Sight.bring(field);
        }
    }
}
