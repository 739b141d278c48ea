package nl.goedmaker.cashback.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/** What is said beside the fields of a remedy: the law's terms, where the choices come from, and the owner's own limit. */
public final class SolveWords {
    private final Texts texts;
    private final ReadOnlyStringWrapper kindQuestion = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper burden = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper withdrawal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canWithdraw = new ReadOnlyBooleanWrapper(true);

    SolveWords(Texts texts, SolveForm form) {
        this.texts = texts;
        form.basisProperty()
                .addListener((property, before, basis) ->
                        kindQuestion.set(basis == null ? "" : texts.get("cashback.solve.kind." + basis)));
    }

    void show(SolveTerms terms) {
        burden.set(texts.get(terms.burden()));
        String until = texts.get(terms.withdrawal());
        withdrawal.set(terms.canWithdraw() ? texts.get("cashback.solve.basis.WITHDRAWAL") + " " + until : until);
        canWithdraw.set(terms.canWithdraw());
    }

    void limit(Sentence words) {
        limit.set(texts.get(words));
    }

    /** Asks for the remedy and says, for the ground that was chosen, where the choices come from. */
    public ReadOnlyStringProperty kindQuestionProperty() {
        return kindQuestion.getReadOnlyProperty();
    }

    /** How much goodwill this ticket gets without a reason. */
    public ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** Who has to prove, until when. */
    public ReadOnlyStringProperty burdenProperty() {
        return burden.getReadOnlyProperty();
    }

    /** What withdrawal is and until when it may be done, or only that it is over. */
    public ReadOnlyStringProperty withdrawalProperty() {
        return withdrawal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canWithdrawProperty() {
        return canWithdraw.getReadOnlyProperty();
    }
}
