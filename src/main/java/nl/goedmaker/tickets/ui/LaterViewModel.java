package nl.goedmaker.tickets.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.ReturnTimes;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketClocks;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.calendar.CalendarEntry;
import nl.goedmaker.tickets.calendar.CalendarFile;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The clocks of the complaint that is open, putting it away until later, and its reminders. */
public final class LaterViewModel {
    /** What is being typed below the complaint's head. */
    public enum Form {
        NONE,
        /** A moment to put it away until. */
        DATE,
        /** A reminder. */
        REMINDER,
        /** Another moment for the first answer than the rule's, and why. */
        FIRST_REPLY,
        /** Another moment at which the complaint has to be dealt with, and why. */
        COMPLAINT
    }

    /**
     * What is known of the complaint.
     *
     * @param forAnswer whether it was put away until the customer answers
     */
    public record State(Ticket ticket, List<ClockReading> clocks, List<Reminder> reminders, boolean forAnswer) {}

    private record Read(State state, WorkingHours hours) {}

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Reminders reminders;
    private final Supplier<WorkingHours> workingHours;
    private final TicketViewModel workspace;
    private final Desk desk;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(Form.NONE);
    private final StringProperty moment = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty wordsError = new SimpleStringProperty("");
    private final StringProperty reading = new SimpleStringProperty("");
    private @Nullable WorkingHours hours;

    public LaterViewModel(
            Tickets tickets,
            TicketClocks clocks,
            Reminders reminders,
            Supplier<WorkingHours> workingHours,
            TicketViewModel workspace,
            Desk desk) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.reminders = reminders;
        this.workingHours = workingHours;
        this.workspace = workspace;
        this.desk = desk;
        workspace.readingsProperty().addListener((property, before, now) -> read());
        workspace.ticketProperty().addListener((property, before, now) -> {
            if (now == null || before == null || now.id() != before.id()) {
                state.set(null);
                cancel();
            }
        });
        moment.addListener((property, before, now) -> understand());
    }

    /** After the complaint itself is shown: the first time waits for a calendar of holidays. */
    private void read() {
        Ticket ticket = workspace.ticketProperty().get();
        if (ticket == null) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            WorkingHours fresh = workingHours.get();
                            // reads the holidays of the coming days here, not when the menu is opened
                            Later.choices(new ReturnTimes(fresh, desk.clock()), desk.clock());
                            return new Read(
                                    new State(
                                            ticket,
                                            clocks.read(ticket, desk.clock().instant()),
                                            reminders.open(ticket),
                                            clocks.comesBackAtAnswer(ticket)),
                                    fresh);
                        },
                        latest.only(read -> {
                            Ticket open = workspace.ticketProperty().get();
                            if (open != null && open.id() == ticket.id()) {
                                hours = read.hours();
                                state.set(read.state());
                            }
                        }));
    }

    /** A minute has passed: the time that is left is counted again. */
    void tick() {
        read();
    }

    /** {@code null} until it was read. */
    public ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The moment as it is typed. */
    public StringProperty momentProperty() {
        return moment;
    }

    /** What to be reminded of. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What is wrong with what was typed; empty when all is well. */
    public StringProperty errorProperty() {
        return error;
    }

    /** What is wrong with the words beside the moment. */
    public StringProperty wordsErrorProperty() {
        return wordsError;
    }

    /** The moment that was understood, to the minute; empty when none was. */
    public StringProperty readingProperty() {
        return reading;
    }

    /** The moments to which the complaint can be put away, counted from now; none until its hours were read. */
    public List<Later> choices() {
        WorkingHours known = hours;
        return known == null ? List.of() : Later.choices(new ReturnTimes(known, desk.clock()), desk.clock());
    }

    /** What is chosen in words: the exact moment, and whether a clock of the complaint runs out before it. */
    public Sentence words(Later choice) {
        State known = state.get();
        boolean tooLate = known != null
                && known.clocks().stream().anyMatch(clock -> {
                    Instant due = clock.due();
                    return due != null && due.isBefore(choice.until());
                });
        return tooLate ? Sentence.of("tickets.later.afterEnd", choice.text()) : choice.text();
    }

    /** The clocks of the complaint in words, the first answer first. */
    public List<ClockLine> clocks() {
        State known = state.get();
        return known == null
                ? List.of()
                : known.clocks().stream()
                        .map(clock -> ClockLine.of(clock, desk.clock()))
                        .toList();
    }

    /** Until when the complaint is put away; {@code null} when it is not. */
    public @Nullable Sentence away() {
        State known = state.get();
        Instant until = known == null ? null : known.ticket().snoozedUntil();
        return known == null || until == null || !until.isAfter(desk.clock().instant())
                ? null
                : Sentence.of(
                        known.forAnswer() ? "tickets.later.awayForAnswer" : "tickets.later.away",
                        DayAndTime.of(until, desk.clock()));
    }

    /** Whether the complaint is put away now. */
    boolean isAway(Ticket ticket) {
        Instant until = ticket.snoozedUntil();
        return until != null && until.isAfter(desk.clock().instant());
    }

    public String moment(Reminder reminder) {
        return DayAndTime.of(reminder.at(), desk.clock()).display(desk.texts().language());
    }

    public void open(Form wanted) {
        moment.set("");
        words.set("");
        error.set("");
        wordsError.set("");
        form.set(wanted);
    }

    public void cancel() {
        open(Form.NONE);
    }

    private void understand() {
        error.set("");
        Instant found = null;
        try {
            found = moment.get().isBlank() ? null : typed();
        } catch (Refusal e) {
            // it may be half of something that can be read
            found = null;
        }
        reading.set(found == null ? "" : desk.texts().get(Sentence.of(readBack(), DayAndTime.of(found, desk.clock()))));
    }

    private String readBack() {
        return switch (form.get()) {
            case REMINDER -> "tickets.reminder.at";
            case FIRST_REPLY, COMPLAINT -> "tickets.clock.setAt";
            case DATE, NONE -> "tickets.later.backAt";
        };
    }

    private @Nullable Instant typed() {
        WorkingHours known = hours;
        return known == null ? null : new ReturnTimes(known, desk.clock()).typed(moment.get());
    }

    /** Does what the form is for. */
    public void confirm() {
        Instant at;
        try {
            at = typed();
        } catch (Refusal e) {
            error.set(desk.texts().get(e.sentence()));
            return;
        }
        if (at != null) {
            confirm(at);
        }
    }

    private void confirm(Instant at) {
        switch (form.get()) {
            case DATE -> putAway(at, false);
            case REMINDER -> remind(at, words.get());
            case FIRST_REPLY -> setDeadline(ClockRule.Kind.FIRST_REPLY, at);
            case COMPLAINT -> setDeadline(ClockRule.Kind.COMPLAINT, at);
            case NONE -> {
                // nothing is asked
            }
        }
    }

    /** Whether a clock of the complaint runs whose end can be set. */
    public boolean runs(ClockRule.Kind kind) {
        State known = state.get();
        return known != null
                && known.clocks().stream().anyMatch(clock -> clock.rule().kind() == kind);
    }

    private void setDeadline(ClockRule.Kind kind, Instant at) {
        String why = words.get();
        act(ticket -> tickets.setDeadline(ticket, kind, at, why), ticket -> {
            cancel();
            desk.notices()
                    .done(Sentence.of(
                            "tickets.clock.set",
                            Sentence.of("tickets.clock." + kind),
                            ticket.reference(),
                            DayAndTime.of(at, desk.clock())));
        });
    }

    public void putAway(Later choice) {
        putAway(choice.until(), choice.forAnswer());
    }

    private void putAway(Instant until, boolean forAnswer) {
        act(ticket -> tickets.snooze(ticket, until, forAnswer), ticket -> {
            cancel();
            desk.notices()
                    .done(Sentence.of(
                            forAnswer ? "tickets.later.doneForAnswer" : "tickets.later.done",
                            ticket.reference(),
                            DayAndTime.of(until, desk.clock())));
            workspace.back();
        });
    }

    public void wake() {
        act(tickets::wake, ticket -> desk.notices().done(Sentence.of("tickets.change.wake", ticket.reference())));
    }

    private void remind(Instant at, String text) {
        act(ticket -> reminders.add(ticket, at, text), ticket -> {
            cancel();
            desk.notices()
                    .done(Sentence.of("tickets.reminder.added", ticket.reference(), DayAndTime.of(at, desk.clock())));
        });
    }

    public void done(Reminder reminder) {
        act(
                ticket -> reminders.done(reminder),
                ticket -> desk.notices().done(Sentence.of("tickets.change.reminderDone", ticket.reference())));
    }

    private void act(java.util.function.Consumer<Ticket> work, java.util.function.Consumer<Ticket> after) {
        Ticket ticket = workspace.ticketProperty().get();
        if (ticket != null) {
            desk.background()
                    .run(
                            () -> {
                                work.accept(ticket);
                                return ticket;
                            },
                            after,
                            refusal -> (refusal.sentence().key().equals("tickets.clock.reasonMissing")
                                            ? wordsError
                                            : error)
                                    .set(desk.texts().get(refusal.sentence())));
        }
    }

    /** Saves the moment at which the complaint comes back as a file for a calendar. */
    public void saveCalendar() {
        Ticket ticket = workspace.ticketProperty().get();
        Instant until = ticket == null ? null : ticket.snoozedUntil();
        if (ticket != null && until != null) {
            save(
                    new CalendarEntry(
                            ticket.reference() + "-later@goedmaker",
                            until,
                            ticket.reference() + ": " + ticket.subject(),
                            desk.texts().get("tickets.calendar.later")),
                    ticket.reference());
        }
    }

    /** Saves a reminder as a file for a calendar. */
    public void saveCalendar(Reminder reminder) {
        save(
                new CalendarEntry(
                        reminder.reference() + "-" + reminder.id() + "@goedmaker",
                        reminder.at(),
                        reminder.reference() + ": " + reminder.words(),
                        reminder.subject()),
                reminder.reference());
    }

    private void save(CalendarEntry entry, String name) {
        byte[] file = CalendarFile.of(entry, desk.clock().instant());
        desk.dialogs()
                .saveAs(desk.texts().get("tickets.calendar.title"), name + ".ics", "ics")
                .ifPresent(path -> desk.background()
                        .run(
                                () -> {
                                    WholeFile.write(path, file);
                                    return path;
                                },
                                saved -> desk.notices().told(Sentence.of("tickets.calendar.saved", saved.toString()))));
    }
}
