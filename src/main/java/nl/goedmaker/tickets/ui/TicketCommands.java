package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.LaterViewModel.Form;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;
import org.jspecify.annotations.Nullable;

/** What the commands do in the workspace of a complaint. */
final class TicketCommands {
    /** What can also be asked of a complaint in the list. */
    static final Set<Command> OPENING = Set.of(
            Command.ANSWER,
            Command.NOTE,
            Command.MESSAGE,
            Command.SNOOZE,
            Command.WAKE,
            Command.REMIND,
            Command.CLOSE_TICKET,
            Command.REOPEN_TICKET,
            Command.TAG,
            Command.MERGE,
            Command.TAKE_APART,
            Command.SPLIT,
            Command.EXPORT_TICKET,
            Command.DELETE_TICKET,
            Command.ADD_TASK);

    /** What a step of the complaint does; its first answer may be the one that leaves the house, so it is seen before. */
    private static final Map<Command, Step> IN_STEP = Map.ofEntries(
            Map.entry(Command.COPY_QUESTIONS, Step.CHECK),
            Map.entry(Command.CHOOSE_REMEDY, Step.SOLVE),
            Map.entry(Command.SAVE_OFFER_SLIP, Step.SOLVE),
            Map.entry(Command.COPY_OFFER_CODE, Step.SOLVE),
            Map.entry(Command.COPY_OFFER_LINK, Step.SOLVE),
            Map.entry(Command.REVOKE_OFFER, Step.SOLVE),
            Map.entry(Command.PART_ACKNOWLEDGE, Step.REPLY),
            Map.entry(Command.PART_FEEL, Step.REPLY),
            Map.entry(Command.PART_RESPONSIBILITY, Step.REPLY),
            Map.entry(Command.PART_SOLVE, Step.REPLY),
            Map.entry(Command.PART_NEXT_STEP, Step.REPLY),
            Map.entry(Command.PART_NAME, Step.REPLY),
            Map.entry(Command.NEXT_GAP, Step.REPLY),
            Map.entry(Command.NEXT_MARK, Step.REPLY),
            Map.entry(Command.CHANGE_ADDRESS, Step.REPLY),
            Map.entry(Command.SEND_ANSWER, Step.REPLY),
            Map.entry(Command.MAIL_ANSWER, Step.REPLY),
            Map.entry(Command.SAVE_ANSWER, Step.REPLY));

    private final TicketViewModel model;
    private final LaterViewModel later;
    private final TicketWordsViewModel words;
    private final FilesPane files;
    private final ControlCommands controls;

    TicketCommands(
            TicketViewModel model, LaterViewModel later, TicketWordsViewModel words, FilesPane files, Parent page) {
        this.model = model;
        this.later = later;
        this.words = words;
        this.files = files;
        this.controls = new ControlCommands(
                page,
                Map.ofEntries(
                        Map.entry(Command.SNOOZE, List.of("ticket-later")),
                        Map.entry(Command.NOTE, List.of("listen-note")),
                        Map.entry(Command.MESSAGE, List.of("listen-message")),
                        Map.entry(Command.ANSWER, List.of("reply-text")),
                        Map.entry(Command.TAG, List.of("ticket-tag-add")),
                        Map.entry(Command.TAKE_APART, List.of("ticket-stub-apart")),
                        Map.entry(Command.ADD_TASK, List.of("checklist-add")),
                        Map.entry(Command.COPY_QUESTIONS, List.of("check-copy")),
                        Map.entry(Command.CHOOSE_REMEDY, List.of("choose-remedy")),
                        Map.entry(Command.SAVE_OFFER_SLIP, List.of("offer-slip")),
                        Map.entry(Command.COPY_OFFER_CODE, List.of("offer-copy-code")),
                        Map.entry(Command.COPY_OFFER_LINK, List.of("offer-copy-link")),
                        Map.entry(Command.REVOKE_OFFER, List.of("offer-revoke")),
                        Map.entry(Command.PART_ACKNOWLEDGE, List.of("part-ACKNOWLEDGE")),
                        Map.entry(Command.PART_FEEL, List.of("part-FEEL")),
                        Map.entry(Command.PART_RESPONSIBILITY, List.of("part-RESPONSIBILITY")),
                        Map.entry(Command.PART_SOLVE, List.of("part-SOLVE")),
                        Map.entry(Command.PART_NEXT_STEP, List.of("part-NEXT_STEP")),
                        Map.entry(Command.PART_NAME, List.of("part-NAME")),
                        Map.entry(Command.NEXT_GAP, List.of("reply-next-gap")),
                        Map.entry(Command.NEXT_MARK, List.of("reply-next-mark")),
                        Map.entry(Command.CHANGE_ADDRESS, List.of("reply-form")),
                        Map.entry(Command.SEND_ANSWER, List.of("reply-send")),
                        Map.entry(Command.MAIL_ANSWER, List.of("reply-mail")),
                        Map.entry(Command.SAVE_ANSWER, List.of("reply-eml")),
                        Map.entry(Command.REOPEN_TICKET, List.of("reopen-ticket"))));
    }

    /** The step in which it is done; none when it is done in any. */
    static @Nullable Step step(Command command) {
        return switch (command) {
            case ANSWER -> Step.REPLY;
            case NOTE, MESSAGE -> Step.LISTEN;
            case CLOSE_TICKET, REOPEN_TICKET, ADD_TASK -> Step.FOLLOW_UP;
            default -> IN_STEP.get(command);
        };
    }

    boolean can(Command command) {
        Ticket ticket = model.ticketProperty().get();
        if (ticket == null) {
            return false;
        }
        Step step = model.stepProperty().get();
        return switch (command) {
            case SNOOZE, CLOSE_TICKET, REMIND -> !ticket.isClosed();
            case REOPEN_TICKET -> ticket.isClosed();
            case WAKE, SAVE_CALENDAR -> later.isAway(ticket);
            case FIRST_REPLY_BY -> !ticket.isClosed() && later.runs(ClockRule.Kind.FIRST_REPLY);
            case COMPLAINT_BY -> !ticket.isClosed() && later.runs(ClockRule.Kind.COMPLAINT);
            case NEXT_STEP -> step.ordinal() < Step.values().length - 1;
            case PREVIOUS_STEP -> step.ordinal() > 0;
            case ADD_FILE -> true;
            // from another step it leads there, where the owner sees what can be done
            default ->
                IN_STEP.containsKey(command)
                        ? IN_STEP.get(command) != step || controls.can(command)
                        : OPENING.contains(command);
        };
    }

    /**
     * Goes to the step in which it is done.
     *
     * @return whether the keyboard is only brought there, and the owner does it when all of it has been seen
     */
    boolean go(Command command) {
        Step now = model.stepProperty().get();
        Step target = switch (command) {
            case NEXT_STEP -> Step.values()[now.ordinal() + 1];
            case PREVIOUS_STEP -> Step.values()[now.ordinal() - 1];
            default -> step(command);
        };
        if (target != null) {
            model.goTo(target);
        }
        return IN_STEP.containsKey(command) && target != now;
    }

    /** Does it where the step is open already, else brings the keyboard to where the command wants it. */
    void begin(Command command, boolean onlyReach) {
        if (onlyReach) {
            controls.reach(command);
            return;
        }
        switch (command) {
            case WAKE -> later.wake();
            case SAVE_CALENDAR -> later.saveCalendar();
            case REMIND -> later.open(Form.REMINDER);
            case FIRST_REPLY_BY -> later.open(Form.FIRST_REPLY);
            case COMPLAINT_BY -> later.open(Form.COMPLAINT);
            case MERGE -> words.merge();
            case TAKE_APART -> words.takeApart(() -> controls.reach(command));
            case SPLIT -> words.beginSplit();
            case DELETE_TICKET -> words.delete();
            case EXPORT_TICKET -> model.timeline().export();
            case ADD_FILE -> files.choose();
            case REOPEN_TICKET -> controls.reach(command);
            default -> controls.run(command);
        }
    }
}
