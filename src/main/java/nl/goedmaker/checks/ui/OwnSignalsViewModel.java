package nl.goedmaker.checks.ui;

import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.OwnSignals;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** The list of the owner's own signals. */
public final class OwnSignalsViewModel {
    private final OwnSignals signals;
    private final Supplier<OwnSignalViewModel> sheet;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<OwnSignal> all = FXCollections.observableArrayList();

    /** @param sheet in which one is made or changed; asked for when it is needed first */
    public OwnSignalsViewModel(OwnSignals signals, Supplier<OwnSignalViewModel> sheet, Desk desk) {
        this.signals = signals;
        this.sheet = sheet;
        this.desk = desk;
    }

    /** The oldest first. */
    public ObservableList<OwnSignal> all() {
        return all;
    }

    public void refresh() {
        desk.background().run(signals::all, reading.only(fresh -> {
            if (!all.equals(fresh)) {
                all.setAll(fresh);
            }
        }));
    }

    /** What a signal looks for. */
    public String words(OwnSignal own) {
        return desk.texts().get(own.words());
    }

    public void create() {
        sheet.get().create();
    }

    public void edit(OwnSignal own) {
        sheet.get().edit(own);
    }

    public void remove(OwnSignal own) {
        desk.background()
                .run(
                        () -> {
                            signals.remove(own.id());
                            return signals.all();
                        },
                        fresh -> {
                            all.setAll(fresh);
                            desk.notices()
                                    .done(Sentence.of(
                                            "checks.change.ownRemove",
                                            own.rule().name()));
                        });
    }
}
