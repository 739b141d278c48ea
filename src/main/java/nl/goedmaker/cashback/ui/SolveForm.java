package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.RemedyRules;
import org.jspecify.annotations.Nullable;

/** The fields of a remedy that is being chosen, and which of them the rules ask for. */
public final class SolveForm {
    /** What the rules need to know of the ticket. */
    record Rules(@Nullable Money limit, boolean sellerProves, boolean isBol) {}

    private final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    private final ObservableList<RemedyKind> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RemedyKind> kind = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty promised = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty consent = new SimpleBooleanProperty();
    private final ObjectProperty<Rules> rules = new SimpleObjectProperty<>(new Rules(null, true, false));

    private final BooleanBinding amountAsked;
    private final BooleanBinding dateAsked;
    private final BooleanBinding consentAsked;
    /** A rule that only the service knows asked for a reason. */
    private final BooleanProperty reasonWanted = new SimpleBooleanProperty();

    private final BooleanBinding reasonAsked;
    private final BooleanBinding bolAsked;
    private final BooleanBinding refusesWithinTerm;

    SolveForm() {
        basis.addListener((property, before, now) -> {
            RemedyKind chosen = kind.get();
            List<RemedyKind> fitting = now == null ? List.of() : RemedyRules.inOrder(now);
            kinds.setAll(fitting);
            kind.set(
                    fitting.size() == 1
                            ? fitting.getFirst()
                            : chosen != null && fitting.contains(chosen) ? chosen : null);
        });
        amountAsked = Bindings.createBooleanBinding(
                () -> kind.get() != null && kind.get().isMoney(), kind);
        dateAsked = Bindings.createBooleanBinding(
                () -> kind.get() != null && kind.get() != RemedyKind.CASHBACK && kind.get() != RemedyKind.EXPLANATION,
                kind);
        consentAsked = Bindings.createBooleanBinding(
                () -> kind.get() == RemedyKind.CASHBACK && basis.get() == Basis.STATUTORY, kind, basis);
        bolAsked = Bindings.createBooleanBinding(
                () -> kind.get() == RemedyKind.CASHBACK && rules.get().isBol(), kind, rules);
        refusesWithinTerm = Bindings.createBooleanBinding(
                () -> kind.get() == RemedyKind.EXPLANATION && rules.get().sellerProves(), kind, rules);
        reasonAsked = Bindings.createBooleanBinding(this::asksReason, kind, basis, amount, rules, reason, reasonWanted);
    }

    private boolean asksReason() {
        RemedyKind chosen = kind.get();
        if (chosen == null) {
            return false;
        }
        return !reason.get().isBlank()
                || (reasonWanted.get() && chosen.isMoney())
                || refusesWithinTerm.get()
                || (chosen == RemedyKind.CASHBACK && rules.get().isBol())
                || (basis.get() == Basis.GOODWILL && chosen.isMoney() && isAboveLimit());
    }

    private boolean isAboveLimit() {
        Money limit = rules.get().limit();
        if (limit == null) {
            return true;
        }
        try {
            return !amount.get().isBlank() && Money.parse(amount.get()).compareTo(limit) > 0;
        } catch (Refusal unfinished) {
            // still being typed; the amount is judged when the remedy is chosen
            return false;
        }
    }

    void wantReason() {
        reasonWanted.set(true);
    }

    void rules(Rules now) {
        rules.set(now);
    }

    void clear() {
        basis.set(null);
        kind.set(null);
        amount.set("");
        promised.set("");
        reason.set("");
        startAnew();
    }

    /** What is asked anew at each complaint, whatever was typed there before: an agreement is never filled in. */
    void startAnew() {
        reasonWanted.set(false);
        consent.set(false);
    }

    /** What is kept while it is typed; the basis first, because it decides what else there is. */
    List<DraftField> drafts() {
        return List.of(
                new DraftField("solve.basis", () -> name(basis.get()), typed -> basis.set(value(Basis.class, typed))),
                new DraftField("solve.kind", () -> name(kind.get()), typed -> kind.set(value(RemedyKind.class, typed))),
                DraftField.of("solve.amount", amount),
                DraftField.of("solve.promised", promised),
                DraftField.of("solve.reason", reason));
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    public ObjectProperty<@Nullable Basis> basisProperty() {
        return basis;
    }

    /** The remedies that go with the basis, in the order of the law. */
    public ObservableList<RemedyKind> kinds() {
        return kinds;
    }

    public ObjectProperty<@Nullable RemedyKind> kindProperty() {
        return kind;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    /** The day as typed; blank for none. */
    public StringProperty promisedProperty() {
        return promised;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public BooleanProperty consentProperty() {
        return consent;
    }

    public ObservableBooleanValue amountAsked() {
        return amountAsked;
    }

    public ObservableBooleanValue dateAsked() {
        return dateAsked;
    }

    public ObservableBooleanValue consentAsked() {
        return consentAsked;
    }

    public ObservableBooleanValue reasonAsked() {
        return reasonAsked;
    }

    /** Whether this is a cashback for an order through bol, which is off unless there is a reason. */
    public ObservableBooleanValue bolAsked() {
        return bolAsked;
    }

    /** Whether an explanation instead of a remedy is chosen while the seller has to prove. */
    public ObservableBooleanValue refusesWithinTerm() {
        return refusesWithinTerm;
    }

    boolean sellerProves() {
        return Objects.requireNonNull(rules.get()).sellerProves();
    }
}
