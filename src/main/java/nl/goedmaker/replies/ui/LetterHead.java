package nl.goedmaker.replies.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/** What stands around a letter: who it goes to, how long it is and whether it is kept, and the limit. */
public final class LetterHead {
    private final Texts texts;
    private final ReadOnlyStringWrapper to = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper form = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper info = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");

    private final ReadOnlyStringWrapper emptyTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper("");

    LetterHead(Texts texts) {
        this.texts = texts;
    }

    void address(Ticket ticket) {
        boolean answered = ticket.firstRepliedAt() != null;
        emptyTitle.set(texts.get(answered ? "replies.empty.sent" : "replies.empty.title"));
        emptyText.set(texts.get(answered ? "replies.empty.more" : "replies.empty.text"));
        to.set(Envelope.masked(ticket)
                .map(masked -> texts.get("replies.to", masked))
                .orElseGet(() -> texts.get("replies.to.unknown")));
    }

    void describe(Letter letter, Language language, FormOfAddress spoken) {
        String kept = switch (letter.stateProperty().get()) {
            case UNTOUCHED -> "";
            case WAITING -> " · " + texts.get("replies.info.keeping");
            case KEPT -> " · " + texts.get("replies.info.kept");
        };
        language(language, spoken);
        int words = letter.words();
        tooLong.set(words > ReplyDraft.PRIVATE_WORDS);
        info.set("· " + texts.get("replies.info.words", words, ReplyDraft.PRIVATE_WORDS) + kept);
    }

    private void language(Language language, FormOfAddress spoken) {
        this.language.set(texts.get("replies.language." + language) + (language == Language.EN ? "" : " ·"));
        // English has one way only
        form.set(language == Language.EN ? "" : texts.get("replies.form." + language + "." + spoken));
    }

    void limit(Sentence words) {
        limit.set(texts.get(words));
    }

    /** What stands where the letter will stand: whether there was an answer already. */
    public ReadOnlyStringProperty emptyTitleProperty() {
        return emptyTitle.getReadOnlyProperty();
    }

    /** What can be done there. */
    public ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /** Who it goes to, the domain left out: others may look at the screen. */
    public ReadOnlyStringProperty toProperty() {
        return to.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** How the customer is spoken to; empty where the language knows one way only. */
    public ReadOnlyStringProperty formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether it has more words than such an answer should have. */
    public ReadOnlyBooleanProperty tooLongProperty() {
        return tooLong.getReadOnlyProperty();
    }

    /** Length, and whether it is kept. */
    public ReadOnlyStringProperty infoProperty() {
        return info.getReadOnlyProperty();
    }

    /** How much goodwill this ticket gets without a reason. */
    public ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }
}
