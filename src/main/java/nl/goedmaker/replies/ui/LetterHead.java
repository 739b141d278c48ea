package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/** What stands around a letter: who it goes to, how long it is and whether it is kept, the limit, and why it was stopped. */
public final class LetterHead {
    private final Texts texts;
    private final ReadOnlyStringWrapper to = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper info = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lasting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");

    /** Codes that were given to nobody yet. */
    private List<String> codes = List.of();

    LetterHead(Texts texts) {
        this.texts = texts;
    }

    void address(Ticket ticket) {
        to.set(Envelope.masked(ticket)
                .map(masked -> texts.get("replies.to", masked))
                .orElseGet(() -> texts.get("replies.to.unknown")));
    }

    void describe(Letter letter, Language language) {
        String kept = switch (letter.stateProperty().get()) {
            case UNTOUCHED -> "";
            case WAITING -> " · " + texts.get("replies.info.keeping");
            case KEPT -> " · " + texts.get("replies.info.kept");
        };
        info.set(texts.get("replies.language." + language) + " · " + texts.get("replies.info.words", letter.words())
                + kept);
        lasting.set(codes.stream()
                .filter(code -> letter.draft().text().contains(code))
                .findFirst()
                .map(code -> texts.get("replies.lasting", code))
                .orElse(""));
    }

    void codes(List<String> notGiven) {
        codes = List.copyOf(notGiven);
    }

    void limit(Sentence words) {
        limit.set(texts.get(words));
    }

    void block(Sentence why) {
        blocked.set(texts.get(why));
    }

    void unblock() {
        blocked.set("");
    }

    /** Who it goes to, the domain left out: others may look at the screen. */
    public ReadOnlyStringProperty toProperty() {
        return to.getReadOnlyProperty();
    }

    /** Language, length, and whether it is kept. */
    public ReadOnlyStringProperty infoProperty() {
        return info.getReadOnlyProperty();
    }

    /** How much goodwill this ticket gets without a reason. */
    public ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** What can no longer be undone once the answer has left; empty when all of it can. */
    public ReadOnlyStringProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /** Why the answer was not let out when it was tried; empty after the next letter typed. */
    public ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }
}
