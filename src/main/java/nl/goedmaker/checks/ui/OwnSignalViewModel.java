package nl.goedmaker.checks.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.own.Comparison;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.OwnSignals;
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The sheet in which one own signal is put together, with what it would have seen. A new one that was begun is there again next time. */
public final class OwnSignalViewModel {
    private final OwnSignals signals;
    private final Supplier<List<String>> categories;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reads = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tried = new ReadOnlyStringWrapper("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.AGAINST);
    private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>(Strength.LIGHT);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.PERSON);
    private final ObjectProperty<ComplaintField> field = new SimpleObjectProperty<>(ComplaintField.ANY);
    private final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>(Comparison.IS);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty least = new SimpleStringProperty("");
    private final StringProperty days = new SimpleStringProperty("");
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty valueError = new SimpleStringProperty("");
    private final StringProperty countError = new SimpleStringProperty("");
    private final ObservableList<ComplaintField> fields = FXCollections.observableArrayList();
    private final ObservableList<Comparison> comparisons = FXCollections.observableArrayList();
    private final ObservableList<String> values = FXCollections.observableArrayList();
    private List<String> known = List.of();
    private @Nullable OwnSignal edited;
    private @Nullable OwnRule begun;
    private boolean filling;
    private boolean trying;
    private boolean tryAgain;
    private boolean saving;

    /** @param categories the owner's own words for what she sells; may wait for the disk */
    public OwnSignalViewModel(OwnSignals signals, Supplier<List<String>> categories, Desk desk) {
        this.signals = signals;
        this.categories = categories;
        this.desk = desk;
        fill(blank());
        for (Property<?> each : List.of(name, direction, strength, scope, field, comparison, value, least, days)) {
            each.addListener(observable -> changed());
            // without a listener for its value a property tells only once that it changed
            each.addListener((property, before, now) -> {});
        }
    }

    private static OwnRule blank() {
        return new OwnRule(
                "",
                Direction.AGAINST,
                Strength.LIGHT,
                Scope.PERSON,
                ComplaintField.ANY,
                Comparison.IS,
                "",
                2,
                OwnRule.USUAL_DAYS);
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

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    public ObjectProperty<Strength> strengthProperty() {
        return strength;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public ObjectProperty<ComplaintField> fieldProperty() {
        return field;
    }

    public ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    public StringProperty valueProperty() {
        return value;
    }

    public StringProperty leastProperty() {
        return least;
    }

    public StringProperty daysProperty() {
        return days;
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

    /** What can be looked at in what is counted. */
    public ObservableList<ComplaintField> fields() {
        return fields;
    }

    public ObservableList<Comparison> comparisons() {
        return comparisons;
    }

    /** What can be compared with; empty where it is typed. */
    public ObservableList<String> values() {
        return values;
    }

    /** A value to choose, in words. */
    public String words(String chosen) {
        return switch (field.get()) {
            case TYPE -> desk.texts().get("tickets.type." + chosen);
            case JUSTIFIED -> desk.texts().get("tickets.justified." + chosen);
            case CHANNEL -> desk.texts().get("customers.channel." + Channel.ofCode(chosen));
            default -> chosen;
        };
    }

    /** Opens the sheet for a new one. */
    public void create() {
        show(null, Objects.requireNonNullElseGet(begun, OwnSignalViewModel::blank));
    }

    public void edit(OwnSignal own) {
        show(own, own.rule());
    }

    private void show(@Nullable OwnSignal own, OwnRule rule) {
        edited = own;
        fill(rule);
        title.set(desk.texts().get(own == null ? "checks.ownSignal.new" : "checks.ownSignal.editTitle"));
        desk.background().run(categories::get, found -> {
            known = found;
            follow();
        });
        open.set(true);
        tryOut();
    }

    private void fill(OwnRule rule) {
        filling = true;
        name.set(rule.name());
        direction.set(rule.direction());
        strength.set(rule.strength());
        scope.set(rule.scope());
        field.set(rule.field());
        follow();
        comparison.set(rule.comparison());
        value.set(rule.value());
        least.set(Integer.toString(rule.least()));
        days.set(Integer.toString(rule.days()));
        clearErrors();
        filling = false;
    }

    private void clearErrors() {
        List.of(nameError, valueError, countError).forEach(error -> error.set(""));
    }

    private void changed() {
        if (filling) {
            return;
        }
        filling = true;
        follow();
        filling = false;
        clearErrors();
        if (open.get()) {
            tryOut();
        }
    }

    /** What can be chosen follows from what was chosen before it. */
    private void follow() {
        setAll(
                fields,
                Arrays.stream(ComplaintField.values())
                        .filter(each -> each.isOf(scope.get()))
                        .toList());
        if (!fields.contains(field.get())) {
            field.set(ComplaintField.TYPE);
        }
        setAll(comparisons, field.get().comparisons());
        if (!comparisons.contains(comparison.get())) {
            comparison.set(comparisons.getFirst());
        }
        List<String> choices = choices();
        if (setAll(values, choices) && !choices.isEmpty() && !choices.contains(value.get())) {
            value.set(choices.getFirst());
        }
        if (scope.get().isAboutOthers()) {
            direction.set(Direction.FOR);
        }
    }

    private static <T> boolean setAll(ObservableList<T> shown, List<T> fresh) {
        boolean differs = !shown.equals(fresh);
        if (differs) {
            shown.setAll(fresh);
        }
        return differs;
    }

    private List<String> choices() {
        return switch (field.get()) {
            case TYPE -> names(TicketType.values());
            case JUSTIFIED -> names(Justified.values());
            case CHANNEL -> Arrays.stream(Channel.values()).map(Channel::code).toList();
            case CATEGORY -> known;
            case ANY, PRICE, DAYS_AFTER_DELIVERY, TEXT -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private OwnRule typed() {
        boolean isOne = scope.get() == Scope.COMPLAINT;
        return new OwnRule(
                name.get(),
                direction.get(),
                strength.get(),
                scope.get(),
                field.get(),
                comparison.get(),
                field.get() == ComplaintField.ANY ? "" : value.get(),
                isOne ? 1 : number(least.get()),
                isOne ? OwnRule.USUAL_DAYS : number(days.get()));
    }

    private static int number(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.badInput("checks.ownSignal.noNumber");
        }
        return Integer.parseInt(digits);
    }

    /** One trial at a time: what was typed meanwhile is tried after it. */
    private void tryOut() {
        if (trying) {
            tryAgain = true;
            return;
        }
        OwnRule rule;
        try {
            OwnRule now = typed();
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
            rule = typed();
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
        return OwnSignals.isAboutNobody(name.get());
    }

    /** Takes the sheet away; a new one that was begun is there again next time. */
    public void close() {
        if (edited == null) {
            try {
                begun = typed();
            } catch (Refusal refusal) {
                begun = null;
            }
        }
        open.set(false);
    }
}
