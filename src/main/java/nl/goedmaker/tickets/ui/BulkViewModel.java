package nl.goedmaker.tickets.ui;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Bulk.Chosen;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.ReturnTimes;
import nl.goedmaker.tickets.Tags;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Complaints that were chosen in the list, and what can be done to all of them. */
public final class BulkViewModel {
    /** Work that is done sooner is not worth a bar. */
    private static final long SHOWN_AFTER_NANOS = 1_000_000_000L;

    private static final long BETWEEN_NANOS = 100_000_000L;

    private final Bulk bulk;
    private final Merges merges;
    private final Tags tags;
    private final Reasons reasons;
    private final Desk desk;
    private final Supplier<WorkingHours> workingHours;
    private final Supplier<Chosen.Whole> asked;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ObservableList<ReasonCode> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Justified> justified = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ReasonCode> reason = new SimpleObjectProperty<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final StringProperty moment = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private final StringProperty momentError = new SimpleStringProperty("");
    private List<TicketRow> rows = List.of();
    private @Nullable WorkingHours hours;

    /** @param asked the view and the words of the list as it is now */
    public BulkViewModel(
            Bulk bulk,
            Merges merges,
            Tags tags,
            Reasons reasons,
            Supplier<WorkingHours> workingHours,
            Desk desk,
            Supplier<Chosen.Whole> asked) {
        this.bulk = bulk;
        this.merges = merges;
        this.tags = tags;
        this.reasons = reasons;
        this.desk = desk;
        this.workingHours = workingHours;
        this.asked = asked;
        moment.addListener((property, before, now) -> understand());
    }

    /** How many are chosen. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether all in the view are chosen, also those that the list has not read. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** 0 to 1 for work that takes longer than a second; below 0 when there is nothing to show. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ObservableList<ReasonCode> reasons() {
        return offered;
    }

    public ObjectProperty<@Nullable Justified> justifiedProperty() {
        return justified;
    }

    public ObjectProperty<@Nullable ReasonCode> reasonProperty() {
        return reason;
    }

    /** The rows that are chosen in the list. */
    public void choose(List<TicketRow> chosen) {
        rows = List.copyOf(chosen);
        whole.set(false);
        count.set(rows.size());
    }

    public List<TicketRow> rows() {
        return rows;
    }

    /** Chooses all in the view. @param total how many those are */
    public void chooseWhole(long total) {
        whole.set(true);
        count.set(total);
    }

    public boolean canMerge() {
        return !whole.get() && rows.size() == 2;
    }

    /** Reads which reasons there are to choose from, and when the owner works. */
    public void refresh() {
        desk.background()
                .run(
                        () -> {
                            WorkingHours fresh = workingHours.get();
                            // reads the holidays of the coming days here, not when the menu is opened
                            Later.choices(new ReturnTimes(fresh, desk.clock()), desk.clock());
                            return fresh;
                        },
                        fresh -> hours = fresh);
        desk.background().run(reasons::offered, fresh -> {
            if (!offered.equals(fresh)) {
                offered.setAll(fresh);
            }
        });
    }

    /** The moments to which what is chosen can be put away, counted from now; none until the hours were read. */
    public List<Later> choices() {
        WorkingHours known = hours;
        return known == null ? List.of() : Later.choices(new ReturnTimes(known, desk.clock()), desk.clock());
    }

    /** Another moment, as it is typed. */
    public StringProperty momentProperty() {
        return moment;
    }

    /** The moment that was understood, to the minute; empty when none was. */
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What is wrong with the moment that was typed. */
    public StringProperty momentErrorProperty() {
        return momentError;
    }

    private void understand() {
        momentError.set("");
        Instant found = null;
        try {
            found = moment.get().isBlank() ? null : typed();
        } catch (Refusal e) {
            // it may be half of something that can be read
            found = null;
        }
        reading.set(found == null ? "" : desk.texts().get("tickets.bulk.backAt", DayAndTime.of(found, desk.clock())));
    }

    private @Nullable Instant typed() {
        WorkingHours known = hours;
        return known == null ? null : new ReturnTimes(known, desk.clock()).typed(moment.get());
    }

    /** Puts away what is chosen until the moment that was typed. @return whether it can be read */
    public boolean putAwayTyped() {
        Instant until;
        try {
            until = typed();
        } catch (Refusal e) {
            momentError.set(desk.texts().get(e.sentence()));
            return false;
        }
        if (until == null) {
            return false;
        }
        putAway(until, false);
        moment.set("");
        return true;
    }

    public void putAway(Later choice) {
        putAway(choice.until(), choice.forAnswer());
    }

    private void putAway(Instant until, boolean forAnswer) {
        run(
                changed -> Sentence.of(
                        forAnswer ? "tickets.bulk.awayForAnswer" : "tickets.bulk.away",
                        changed,
                        DayAndTime.of(until, desk.clock())),
                progress -> bulk.snooze(chosen(), until, forAnswer, progress));
    }

    /** Closes what is chosen, once an outcome and a reason are. */
    public void close() {
        Justified outcome = justified.get();
        ReasonCode why = reason.get();
        if (outcome == null || why == null) {
            desk.notices()
                    .refused(Sentence.of(
                            outcome == null ? "tickets.close.outcomeMissing" : "tickets.close.reasonMissing"));
            return;
        }
        run("tickets.change.bulkClose", progress -> bulk.close(chosen(), outcome, why, progress));
    }

    public void reopen() {
        run("tickets.change.bulkReopen", progress -> bulk.reopen(chosen(), progress));
    }

    public void tag(String name) {
        run("tickets.change.bulkTag", progress -> bulk.tag(chosen(), name, progress));
    }

    /** Tags that begin like this; waits for the data file. */
    public List<String> completions(String typed) {
        return tags.completions(typed);
    }

    /** Merges the two that are chosen: the one that came in later goes into the other. */
    public void merge() {
        if (!canMerge()) {
            return;
        }
        boolean inOrder = !rows.getFirst().openedAt().isAfter(rows.getLast().openedAt());
        String into = (inOrder ? rows.getFirst() : rows.getLast()).reference();
        String from = (inOrder ? rows.getLast() : rows.getFirst()).reference();
        new MergeQuestion(merges, desk).merge(from, into, merged -> {});
    }

    private Chosen chosen() {
        return whole.get()
                ? asked.get()
                : new Chosen.These(rows.stream().map(TicketRow::reference).toList());
    }

    private void run(String label, ToIntFunction<Bulk.Progress> work) {
        run(changed -> Sentence.of(label, Integer.toString(changed)), work);
    }

    private void run(IntFunction<Sentence> done, ToIntFunction<Bulk.Progress> work) {
        if (running.get()) {
            return;
        }
        running.set(true);
        stop.set(false);
        Bulk.Progress told = told();
        desk.background()
                .run(
                        () -> work.applyAsInt(told),
                        changed -> {
                            finish();
                            whole.set(false);
                            // the judgement of these is not that of the next
                            justified.set(null);
                            reason.set(null);
                            desk.notices().done(done.apply(changed));
                        },
                        this::refused);
    }

    private void refused(Refusal refusal) {
        finish();
        desk.notices().refused(refusal.sentence());
    }

    private void finish() {
        running.set(false);
        progress.set(-1);
    }

    /** Nothing is changed when it is stopped. */
    public void stop() {
        stop.set(true);
    }

    private Bulk.Progress told() {
        AtomicLong next = new AtomicLong(System.nanoTime() + SHOWN_AFTER_NANOS);
        return (done, of) -> {
            long now = System.nanoTime();
            if (now - next.get() > 0) {
                next.set(now + BETWEEN_NANOS);
                desk.background().onScreen(() -> {
                    if (running.get()) {
                        progress.set((double) done / of);
                    }
                });
            }
            return !stop.get();
        };
    }
}
