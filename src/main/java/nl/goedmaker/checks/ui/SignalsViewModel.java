package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.hindsight.Hindsight;
import nl.goedmaker.checks.hindsight.Pointing;
import nl.goedmaker.checks.hindsight.Replay;
import nl.goedmaker.checks.hindsight.Retrospect;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.checks.tuning.SignalSettings;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The signals of the check: how they are set, what they were worth in this shop, and what other settings would have changed. */
public final class SignalsViewModel {
    private record Kept(List<Signal> signals, Tuning tuning) {}

    /** @param unread messages and photos that were not read yet when it was done */
    private record Seen(Hindsight hindsight, int unread) {}

    private final SignalSettings settings;
    private final Retrospect retrospect;
    private final Readings readings;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<SignalRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Replay> replay = new ReadOnlyObjectWrapper<>();
    private final AtomicBoolean goOn = new AtomicBoolean();
    private Kept kept = new Kept(List.of(), Tuning.NONE);
    private Tuning chosen = Tuning.NONE;
    private @Nullable Hindsight hindsight;

    public SignalsViewModel(SignalSettings settings, Retrospect retrospect, Readings readings, Desk desk) {
        this.settings = settings;
        this.retrospect = retrospect;
        this.readings = readings;
        this.desk = desk;
    }

    /** All signals in their own order; those that speak for the customer are not set apart. */
    public ObservableList<SignalRow> rows() {
        return rows;
    }

    /** Whether something was chosen that is not kept yet. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether it is looking back just now. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** How far looking back is, or on how many complaints it was done; blank before. */
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What was chosen against what is kept; {@code null} while nothing was chosen, or nobody looked back. */
    public ReadOnlyObjectProperty<@Nullable Replay> replayProperty() {
        return replay.getReadOnlyProperty();
    }

    /** What was chosen and not kept stays chosen. */
    public void refresh() {
        desk.background().run(() -> new Kept(settings.signals(), settings.tuning()), reading.only(this::take));
    }

    private void take(Kept fresh) {
        Tuning before = kept.tuning();
        Tuning still = fresh.tuning();
        for (Signal signal : fresh.signals()) {
            String name = signal.name();
            if (chosen.strengths().get(name) != before.strengths().get(name)) {
                still = still.strength(name, chosen.strengths().get(name));
            }
            if (chosen.asleep().contains(name) != before.asleep().contains(name)) {
                still = still.sleeping(name, chosen.asleep().contains(name));
            }
        }
        kept = fresh;
        chosen = still;
        show();
    }

    private void show() {
        List<SignalRow> fresh = kept.signals().stream().map(this::row).toList();
        List<String> names = fresh.stream().map(SignalRow::name).toList();
        if (!names.equals(rows.stream().map(SignalRow::name).toList())) {
            rows.setAll(fresh);
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
        changed.set(!chosen.equals(kept.tuning()));
        Hindsight seen = hindsight;
        replay.set(seen == null || !changed.get() ? null : seen.replay(kept.tuning(), chosen));
    }

    private SignalRow row(Signal signal) {
        Pointing pointing = hindsight == null
                ? null
                : Objects.requireNonNull(hindsight).of(signal.name()).orElse(null);
        boolean sleeps = chosen.asleep().contains(signal.name());
        return new SignalRow(
                signal.name(),
                desk.texts().get(signal.title()),
                signal.direction(),
                chosen.strengths().get(signal.name()),
                sleeps,
                signal.isOwn(),
                pointing == null ? "" : desk.texts().get(pointing.sentence()),
                pointing != null && pointing.misleads() && !sleeps
                        ? desk.texts().get("checks.hindsight.misleads")
                        : "",
                pointing);
    }

    /** @param strength {@code null} for the one it finds by itself */
    public void choose(String signal, @Nullable Strength strength) {
        chosen = chosen.strength(signal, strength);
        show();
    }

    public void sleep(String signal, boolean sleeps) {
        chosen = chosen.sleeping(signal, sleeps);
        show();
    }

    /** Keeps all that was chosen, in one step. */
    public void save() {
        Tuning wanted = chosen;
        desk.background()
                .run(
                        () -> {
                            settings.save(wanted);
                            return new Kept(settings.signals(), settings.tuning());
                        },
                        fresh -> {
                            kept = fresh;
                            chosen = fresh.tuning();
                            show();
                            desk.notices().done(Sentence.of("checks.change.signals"));
                        });
    }

    /** Goes back to what is kept. */
    public void discard() {
        chosen = kept.tuning();
        show();
    }

    /** Looks back at the complaints that were closed last; may take a while. */
    public void look() {
        if (looking.get()) {
            return;
        }
        goOn.set(true);
        looking.set(true);
        tell(0, Retrospect.USUAL);
        desk.background()
                .run(
                        () -> new Seen(retrospect.of(Retrospect.USUAL, this::reached), readings.waiting()),
                        seen -> {
                            looking.set(false);
                            hindsight = seen.hindsight();
                            told.set(over(seen));
                            show();
                        },
                        refusal -> {
                            looking.set(false);
                            told.set("");
                            desk.notices().refused(refusal.sentence());
                        });
    }

    private String over(Seen seen) {
        String over = desk.texts()
                .get("checks.hindsight.over", seen.hindsight().closed().size());
        return seen.unread() == 0 ? over : over + ' ' + desk.texts().get("checks.outcome.unread", seen.unread());
    }

    private boolean reached(int done, int of) {
        desk.background().onScreen(() -> tell(done, of));
        return goOn.get();
    }

    private void tell(int done, int of) {
        if (looking.get()) {
            told.set(desk.texts().get("checks.signals.progress", done, of));
        }
    }

    /** Stops looking back; what was looked at by then is shown. */
    public void stop() {
        goOn.set(false);
    }

    public void openTicket(String reference) {
        desk.navigation().openTicket(reference, "CHECK");
    }
}
