package nl.goedmaker.tickets.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** The workspace of one complaint: where it stands, which steps are done, and which is open. */
public final class TicketViewModel {
    /** What the workspace shows of a complaint. */
    private record State(Ticket ticket, boolean heard, boolean answered, boolean lookedInto, List<Remedy> remedies) {
        Set<Step> done() {
            Set<Step> done = EnumSet.noneOf(Step.class);
            if (heard) {
                done.add(Step.LISTEN);
            }
            if (lookedInto) {
                done.add(Step.CHECK);
            }
            if (!remedies.isEmpty()) {
                done.add(Step.SOLVE);
            }
            if (answered) {
                done.add(Step.REPLY);
            }
            if (ticket.isClosed()) {
                done.add(Step.FOLLOW_UP);
            }
            return done;
        }
    }

    private final Tickets tickets;
    private final Desk desk;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LISTEN);
    private final ReadOnlyObjectWrapper<Set<Step>> done = new ReadOnlyObjectWrapper<>(Set.of());
    private final TimelineViewModel timeline;
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private String reference = "";
    private int asking;
    private boolean opening;
    private @Nullable Step stepToOpen;

    /** Read with the complaint, in the background; {@code null} until then. */
    private volatile @Nullable CountedTime working;

    /**
     * @param back returns to the list
     * @param export offers to print a complaint or to save it as a file
     */
    public TicketViewModel(Tickets tickets, Desk desk, Runnable back, Consumer<Ticket> export) {
        this.tickets = tickets;
        this.desk = desk;
        this.back = back;
        this.timeline = new TimelineViewModel(tickets, desk, export);
    }

    /** The complaint as last read; {@code null} until it has been. */
    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Changes each time the complaint has been read, also when nothing in the complaint itself is different. */
    public ReadOnlyIntegerProperty readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<Step>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What happened. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** @param wanted the step to open; {@code null} for the one where the owner left it */
    public void open(String wantedReference, @Nullable Step wanted) {
        if (!reference.equals(wantedReference)) {
            ticket.set(null);
        }
        reference = wantedReference;
        opening = true;
        stepToOpen = wanted;
        read();
    }

    /** Reads the complaint again and stays on the step that is open. */
    public void refresh() {
        if (!reference.isEmpty()) {
            read();
        }
    }

    private void read() {
        int mine = ++asking;
        String asked = reference;
        desk.background()
                .run(
                        () -> {
                            Ticket fresh = tickets.get(asked);
                            working = tickets.working();
                            return new State(
                                    fresh,
                                    tickets.has(fresh, Kind.MESSAGE_IN),
                                    tickets.has(fresh, Kind.MESSAGE_OUT),
                                    tickets.isLookedInto(fresh),
                                    tickets.remedies(fresh));
                        },
                        state -> {
                            // what was asked for later is newer, and opens what an earlier one was to open
                            if (mine == asking && asked.equals(reference)) {
                                follow(asked, state.ticket());
                                take(state);
                            }
                        },
                        gone -> {
                            if (mine == asking && asked.equals(reference)) {
                                reference = "";
                                // what was deleted or taken back under the owner's eyes has been told already
                                if (ticket.get() == null) {
                                    desk.notices().refused(gone.sentence());
                                }
                                back.run();
                            }
                        });
    }

    /** What was merged leads to the complaint it became. */
    private void follow(String asked, Ticket found) {
        if (!found.reference().equalsIgnoreCase(asked)) {
            desk.notices().told(Sentence.of("tickets.merged.led", asked, found.reference()));
        }
        reference = found.reference();
    }

    private void take(State state) {
        Step wanted = stepToOpen;
        stepToOpen = null;
        if (opening) {
            opening = false;
            step.set(wanted == null ? state.ticket().step() : wanted);
        }
        done.set(state.done());
        timeline.show(state.ticket());
        ticket.set(state.ticket());
        readings.set(readings.get() + 1);
        if (wanted != null && wanted != state.ticket().step()) {
            remember(wanted);
        }
    }

    /** Opens another step; the complaint remembers it. */
    public void goTo(Step wanted) {
        step.set(wanted);
        if (ticket.get() != null) {
            remember(wanted);
        }
    }

    private void remember(Step wanted) {
        Ticket now = ticket.get();
        if (now != null) {
            desk.background().run(() -> tickets.goTo(now, wanted));
        }
    }

    /** Says what has to be there first. */
    void cannot(Command command) {
        desk.notices().told(command.need().missing());
    }

    public String details() {
        Ticket now = ticket.get();
        return now == null ? "" : WorkspaceWords.details(now, desk.texts(), desk.clock());
    }

    /** How the complaint stands now; changes as time goes by. */
    public StatusPill due(Ticket shown) {
        return StatusPill.of(shown, working, desk.clock());
    }

    public void back() {
        reference = "";
        back.run();
    }
}
