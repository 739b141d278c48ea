package nl.goedmaker.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cli.Services;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.Notices;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The frame of the window: which room is open, what waits in each, and what can be taken back. */
public final class MainViewModel {
    private final Services services;
    private final Background background;
    private final Latest reading = new Latest();
    private final LongSupplier nanos;
    private final List<StepProgress> steps = new ArrayList<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final Notices notices;
    private final Texts texts;
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.TODAY);
    private final ObservableMap<Room, Long> counts = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<@Nullable Change> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Change> redoable = new ReadOnlyObjectWrapper<>();
    private Consumer<Preferences> preferences = now -> {};
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");

    /** When something joins what waits without anybody doing anything. */
    private Instant next = Instant.MAX;

    private record State(
            long due,
            long open,
            long reviews,
            long offered,
            long queued,
            Optional<Change> undoable,
            Optional<Change> redoable,
            Optional<Instant> backup,
            Instant next) {}

    public MainViewModel(Services services, Background background, Notices notices, Texts texts) {
        this(services, background, notices, texts, System::nanoTime);
    }

    /** @param nanos passes the time after which a step counts as a large one */
    MainViewModel(Services services, Background background, Notices notices, Texts texts, LongSupplier nanos) {
        this.nanos = nanos;
        this.services = services;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
    }

    public ObjectProperty<Room> roomProperty() {
        return room;
    }

    /** How much waits in a room; no entry where nothing is counted. */
    public ObservableMap<Room, Long> counts() {
        return counts;
    }

    public ReadOnlyObjectProperty<@Nullable Change> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Change> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty backupProperty() {
        return backup.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), services.clock().getZone());
    }

    public void refresh() {
        background.run(this::read, reading.only(state -> {
            counts.put(Room.TODAY, state.due());
            counts.put(Room.TICKETS, state.open());
            counts.put(Room.REVIEWS, state.reviews());
            counts.put(Room.CASHBACK, state.offered());
            counts.put(Room.PAYOUTS, state.queued());
            undoable.set(state.undoable().orElse(null));
            redoable.set(state.redoable().orElse(null));
            next = state.next();
            backup.set(state.backup().map(this::backupWords).orElseGet(() -> texts.get("app.backup.none")));
        }));
    }

    /** @return whether something has come back, or has to be told, since the counts were read */
    public boolean hasTurned() {
        return !services.clock().instant().isBefore(next);
    }

    /** {@code Back-up: vandaag 08:12 ✓}; without the mark when it is older than a week. */
    private String backupWords(Instant made) {
        LocalDateTime moment = LocalDateTime.ofInstant(made, services.clock().getZone());
        LocalDate day = moment.toLocalDate();
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
        if (day.equals(today())) {
            return texts.get("app.backup.today", time);
        }
        if (day.equals(today().minusDays(1))) {
            return texts.get("app.backup.yesterday", time);
        }
        return texts.get(
                day.isBefore(today().minusDays(7)) ? "app.backup.old" : "app.backup.day",
                Dates.shortDay(day, today(), texts.language()));
    }

    private State read() {
        return new State(
                services.agenda().things(),
                services.tickets().count(View.OPEN, ""),
                services.reviews().count(null, true),
                services.cashbacks().count(CashbackState.OFFERED),
                services.payouts().countQueue(),
                services.journal().undoable(),
                services.journal().redoable(),
                services.backups().last(),
                services.agenda().next());
    }

    public void undo() {
        step(services.journal()::undo, change -> tell(change, "app.undo.done", "app.undo.nothing"));
    }

    public void redo() {
        step(services.journal()::redo, change -> tell(change, "app.redo.done", "app.redo.nothing"));
    }

    private void step(Function<Journal.Progress, Optional<Change>> work, Consumer<Optional<Change>> done) {
        StepProgress watched = new StepProgress(
                nanos,
                share -> background.onScreen(() -> {
                    if (!steps.isEmpty()) {
                        progress.set(share);
                    }
                }));
        steps.add(watched);
        background.run(
                () -> work.apply(watched),
                change -> {
                    end(watched);
                    done.accept(change);
                },
                refusal -> {
                    end(watched);
                    notices.refused(refusal.sentence());
                });
    }

    private void end(StepProgress watched) {
        steps.remove(watched);
        if (steps.isEmpty()) {
            progress.set(-1);
        }
    }

    /** How much of a large step is taken back or done again, from 0 to 1; -1 while nothing takes long. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Leaves what is being taken back or done again as it was. */
    public void stop() {
        steps.forEach(StepProgress::stop);
    }

    /** Gets the language and look as they are once a step has been taken back or done again. */
    public void onPreferences(Consumer<Preferences> listener) {
        preferences = listener;
    }

    /** Something to know, nothing to undo. */
    void tell(Sentence what) {
        notices.told(what);
    }

    private void tell(Optional<Change> change, String done, String nothing) {
        if (change.map(Change::label).filter(Settings.CHANGED::equals).isPresent()) {
            background.run(services.settings()::preferences, preferences);
        }
        notices.told(change.map(step -> Sentence.of(done, step.sentence())).orElseGet(() -> Sentence.of(nothing)));
    }
}
