package nl.goedmaker.ui.completion;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.Texts;

/** The proposals for what is being typed now, and which of them is chosen: none, until the owner goes to one. */
public final class CompletionViewModel {
    /** Fewer letters begin so many words that the proposals would only be in the way. */
    private static final int LETTERS = 2;

    private final CompletionSource source;
    private final Texts texts;
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private int question;

    public CompletionViewModel(CompletionSource source, Texts texts) {
        this.source = source;
        this.texts = texts;
    }

    /** Something was typed: proposes when enough of a word stands before the caret. */
    public void typed(String text, int caret) {
        if (isWorthIt(text, caret)) {
            ask(text, caret);
        } else {
            close();
        }
    }

    /** Proposes whatever can stand at the caret, because the owner asks for it. */
    public void ask(String text, int caret) {
        int mine = ++question;
        source.propose(text, caret, found -> {
            // an answer to an older text is of no use
            if (mine == question) {
                show(found.stream()
                        .filter(proposal -> proposal.end() <= text.length() && proposal.changes(text))
                        .toList());
            }
        });
    }

    private static boolean isWorthIt(String text, int caret) {
        int letters = 0;
        if (text.substring(0, caret).chars().filter(typed -> typed == '"').count() % 2 == 1) {
            return true;
        }
        for (int at = caret; at > 0 && !Character.isWhitespace(text.charAt(at - 1)); at--) {
            char typed = text.charAt(at - 1);
            if (typed == ':') {
                return true;
            }
            if (Character.isLetter(typed) && ++letters == LETTERS) {
                return true;
            }
        }
        return false;
    }

    private void show(List<Proposal> fresh) {
        chosen.set(-1);
        if (!proposals.equals(fresh)) {
            proposals.setAll(fresh);
        }
    }

    /** Takes the proposals away; an answer that is still to come is dropped. */
    public void close() {
        question++;
        show(List.of());
    }

    public boolean isOpen() {
        return !proposals.isEmpty();
    }

    /**
     * Goes one on or back; back from the first one none is chosen.
     *
     * @return whether there was somewhere to go
     */
    public boolean move(int by) {
        int wanted = chosen.get() + Integer.signum(by);
        if (wanted < -1 || wanted >= proposals.size()) {
            return false;
        }
        chosen.set(wanted);
        return true;
    }

    /** The one that was gone to. */
    public Optional<Proposal> chosen() {
        return chosen.get() < 0 ? Optional.empty() : Optional.of(proposals.get(chosen.get()));
    }

    /** The one that was gone to, else the first. */
    public Optional<Proposal> best() {
        return chosen().or(() -> proposals.stream().findFirst());
    }

    public ObservableList<Proposal> proposals() {
        return proposals;
    }

    /** Place of the chosen proposal; -1 when none is. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What there is to choose, or what is chosen and its place, for those who hear it. */
    public String spoken() {
        return chosen().map(proposal ->
                        texts.get("ui.completion.spoken", proposal.label(), chosen.get() + 1, proposals.size()))
                .orElseGet(() -> texts.get("ui.completion.count", proposals.size()));
    }
}
