package nl.goedmaker.checks.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
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
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;

/** The building blocks of an own signal as they stand on the sheet: what can be chosen follows from what was chosen before it. */
public final class OwnSignalForm {
    private final Texts texts;
    private final Runnable changed;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.AGAINST);
    private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>(Strength.LIGHT);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.PERSON);
    private final ObjectProperty<ComplaintField> field = new SimpleObjectProperty<>(ComplaintField.ANY);
    private final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>(Comparison.IS);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty least = new SimpleStringProperty("");
    private final StringProperty days = new SimpleStringProperty("");
    private final ObservableList<ComplaintField> fields = FXCollections.observableArrayList();
    private final ObservableList<Comparison> comparisons = FXCollections.observableArrayList();
    private final ObservableList<String> values = FXCollections.observableArrayList();
    private List<String> known = List.of();
    private boolean filling;

    /** @param changed told when the owner changed anything */
    OwnSignalForm(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        fill(blank());
        for (Property<?> each : List.of(name, direction, strength, scope, field, comparison, value, least, days)) {
            each.addListener(observable -> changed());
            // without a listener for its value a property tells only once that it changed
            each.addListener((property, before, now) -> {});
        }
    }

    /** What a new one begins with. */
    static OwnRule blank() {
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

    /** The owner's own words for what she sells. */
    void know(List<String> categories) {
        known = categories;
        follow();
    }

    private void changed() {
        if (filling) {
            return;
        }
        filling = true;
        follow();
        filling = false;
        changed.run();
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
            case TYPE -> texts.get("tickets.type." + chosen);
            case JUSTIFIED -> texts.get("tickets.justified." + chosen);
            case CHANNEL -> texts.get("customers.channel." + Channel.ofCode(chosen));
            default -> chosen;
        };
    }

    void fill(OwnRule rule) {
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
        filling = false;
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

    /** @throws Refusal when how many or how long is no number */
    OwnRule typed() {
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
}
