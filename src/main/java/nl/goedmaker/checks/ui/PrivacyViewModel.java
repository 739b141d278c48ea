package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.goedmaker.checks.Retention;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** How long what was noted in checks is kept, and whether names are hidden meanwhile. */
public final class PrivacyViewModel {
    private record Kept(int months, boolean hides, List<Retention.Copy> copies) {}

    private static final int MOST_NAMED = 10;

    private final Settings settings;
    private final Retention retention;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final EditedText months = new EditedText();
    private final BooleanProperty hides = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper copies = new ReadOnlyStringWrapper("");

    public PrivacyViewModel(Settings settings, Retention retention, Desk desk) {
        this.settings = settings;
        this.retention = retention;
        this.desk = desk;
        refresh();
    }

    public EditedText months() {
        return months;
    }

    public BooleanProperty hidesProperty() {
        return hides;
    }

    /** Which backups are from before the term. */
    public ReadOnlyStringProperty copiesProperty() {
        return copies.getReadOnlyProperty();
    }

    public void refresh() {
        desk.background()
                .run(
                        () -> new Kept(settings.checkMonths(), settings.hidesNames(), retention.copiesFromBefore()),
                        reading.only(kept -> {
                            months.load(Integer.toString(kept.months()));
                            hides.set(kept.hides());
                            copies.set(words(kept.copies()));
                        }));
    }

    private String words(List<Retention.Copy> old) {
        return old.isEmpty()
                ? desk.texts().get("checks.privacy.noCopies")
                : desk.texts()
                        .get(
                                "checks.privacy.copies",
                                old.stream()
                                        .limit(MOST_NAMED)
                                        .map(Retention.Copy::name)
                                        .collect(Collectors.joining(", ")));
    }

    public void saveMonths() {
        String typed = months.get().strip();
        desk.background()
                .run(
                        () -> {
                            settings.saveCheckMonths(typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0);
                            retention.forget();
                            return typed;
                        },
                        saved -> {
                            months.saved(saved);
                            desk.notices().done(Sentence.of("settings.change"));
                            refresh();
                        },
                        refusal -> months.errorProperty().set(desk.texts().get(refusal.sentence())));
    }

    public void saveHides(boolean wanted) {
        desk.change(() -> settings.saveHidesNames(wanted), Sentence.of("settings.change"));
    }
}
