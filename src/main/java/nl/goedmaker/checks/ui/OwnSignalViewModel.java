package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.OwnSignals;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The sheet in which one own signal is put together, with what it would have seen. A new one that was begun is there again next time. */
public final class OwnSignalViewModel {
    private final OwnSignals signals;
    private final Supplier<List<String>> categories;
    private final Desk desk;
    private final OwnSignalForm form;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reads = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tried = new ReadOnlyStringWrapper("");
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty valueError = new SimpleStringProperty("");
    private final StringProperty countError = new SimpleStringProperty("");
    private @Nullable OwnSignal edited;
    private @Nullable OwnRule begun;
    private boolean trying;
    private boolean tryAgain;
    private boolean saving;

    /** @param categories the owner's own words for what she sells; may wait for the disk */
    public OwnSignalViewModel(OwnSignals signals, Supplier<List<String>> categories, Desk desk) {
        this.signals = signals;
        this.categories = categories;
        this.desk = desk;
        this.form = new OwnSignalForm(desk.texts(), this::changed);
    }

    /** The building blocks. */
    public OwnSignalForm form() {
        return form;
    }

    private void changed() {
        clearErrors();
        if (open.get()) {
            tryOut();
        }
    }

    /** Whether the sheet is in sight. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The rule in words; blank while it cannot be used. */
    public ReadOnlyStringProperty readsProperty() {
        return reads.getReadOnlyProperty();
    }

    /** In how many of the last complaints it would have been seen, or what it still needs. */
    public ReadOnlyStringProperty triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** One sentence about the name; blank when all is well. */
    public StringProperty nameErrorProperty() {
        return nameError;
    }

    /** The same about what is compared. */
    public StringProperty valueErrorProperty() {
        return valueError;
    }

    /** The same about how many and how long. */
    public StringProperty countErrorProperty() {
        return countError;
    }

    /** Opens the sheet for a new one. */
    public void create() {
        show(null, Objects.requireNonNullElseGet(begun, OwnSignalForm::blank));
    }

    public void edit(OwnSignal own) {
        show(own, own.rule());
    }

    private void show(@Nullable OwnSignal own, OwnRule rule) {
        edited = own;
        form.fill(rule);
        clearErrors();
        title.set(desk.texts().get(own == null ? "checks.ownSignal.new" : "checks.ownSignal.editTitle"));
        desk.background().run(categories::get, form::know);
        open.set(true);
        tryOut();
    }

    private void clearErrors() {
        List.of(nameError, valueError, countError).forEach(error -> error.set(""));
    }

    /** One trial at a time: what was typed meanwhile is tried after it. */
    private void tryOut() {
        if (trying) {
            tryAgain = true;
            return;
        }
        OwnRule rule;
        try {
            OwnRule now = form.typed();
            // a rule can be tried before it has a name
            rule = now.name().isBlank() ? named(now, title.get()) : now;
        } catch (Refusal refusal) {
            reads.set("");
            tried.set(desk.texts().get(refusal.sentence()));
            return;
        }
        trying = true;
        tried.set(desk.texts().get("checks.ownSignal.trying"));
        desk.background()
                .run(
                        () -> signals.tried(rule),
                        found -> {
                            reads.set(desk.texts().get(new OwnSignal(0, rule).words()));
                            done(Sentence.of(
                                    "checks.ownSignal.tried", found.seen().size(), found.of()));
                        },
                        refusal -> {
                            reads.set("");
                            done(refusal.sentence());
                        });
    }

    private static OwnRule named(OwnRule rule, String name) {
        return new OwnRule(
                name,
                rule.direction(),
                rule.strength(),
                rule.scope(),
                rule.field(),
                rule.comparison(),
                rule.value(),
                rule.least(),
                rule.days());
    }

    private void done(Sentence came) {
        trying = false;
        tried.set(desk.texts().get(came));
        if (tryAgain) {
            tryAgain = false;
            tryOut();
        }
    }

    /** Keeps it as one step; a refusal stands below the field it is about. */
    public void save() {
        if (saving) {
            return;
        }
        OwnRule rule;
        try {
            rule = form.typed();
        } catch (Refusal refusal) {
            refused(refusal);
            return;
        }
        OwnSignal own = edited;
        saving = true;
        desk.background().run(() -> kept(own, rule), this::saved, refusal -> {
            saving = false;
            refused(refusal);
        });
    }

    private Sentence kept(@Nullable OwnSignal own, OwnRule rule) {
        if (own == null) {
            return Sentence.of("checks.change.ownAdd", signals.add(rule).rule().name());
        }
        signals.change(own.id(), rule);
        return Sentence.of("checks.change.ownChange", rule.name());
    }

    private void saved(Sentence what) {
        saving = false;
        if (edited == null) {
            begun = null;
        }
        open.set(false);
        desk.notices().done(what);
    }

    private void refused(Refusal refusal) {
        String why = desk.texts().get(refusal.sentence());
        (switch (refusal.sentence().key()) {
                    case "checks.ownSignal.noName",
                            "checks.ownSignal.longName",
                            "checks.ownSignal.taken",
                            "checks.ownSignal.tooMany",
                            "checks.ownSignal.gone" -> nameError;
                    case "checks.ownSignal.least", "checks.ownSignal.days", "checks.ownSignal.noNumber" -> countError;
                    case "checks.ownSignal.aboutSomebody" -> isNameFine() ? valueError : nameError;
                    default -> valueError;
                })
                .set(why);
    }

    /** Whether the words that are about somebody stand in the value. */
    private boolean isNameFine() {
        return OwnSignals.isAboutNobody(form.nameProperty().get());
    }

    /** Takes the sheet away; a new one that was begun is there again next time. */
    public void close() {
        if (edited == null) {
            try {
                begun = form.typed();
            } catch (Refusal refusal) {
                begun = null;
            }
        }
        open.set(false);
    }
}
