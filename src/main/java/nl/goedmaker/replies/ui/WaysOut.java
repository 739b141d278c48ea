package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.Circumstances;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/** How a letter can leave, and what that means for good. */
public final class WaysOut {
    private final Letter letter;
    private final Texts texts;
    private final ReadOnlyStringWrapper lasting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sendWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mailable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper();

    /** Codes that were given to nobody yet. */
    private List<String> codes = List.of();

    WaysOut(Letter letter, Texts texts) {
        this.letter = letter;
        this.texts = texts;
        written.bind(letter.textProperty().isNotEmpty());
        letter.textProperty().addListener((property, before, now) -> describe());
        letter.filesProperty().addListener((property, before, now) -> describe());
    }

    void show(Ticket shown) {
        mailable.set(shown.customer().email() != null);
        sendWords.set(
                shown.channel().hasOwnMessages()
                        ? texts.get("replies.send.platform", Dispatch.named(shown))
                        : texts.get("replies.send"));
    }

    void codes(List<String> notGiven) {
        codes = List.copyOf(notGiven);
        describe();
    }

    private void describe() {
        Draft draft = letter.draft();
        lasting.set(codes.stream()
                .filter(code -> draft.text().contains(code) || draft.files().contains(Circumstances.SLIP))
                .findFirst()
                .map(code -> texts.get("replies.lasting", code))
                .orElse(""));
    }

    /** What can no longer be undone once the answer has left; empty when all of it can. */
    public ReadOnlyStringProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /** What the first button does; it names the platform whose own messages the answer goes with. */
    public ReadOnlyStringProperty sendWordsProperty() {
        return sendWords.getReadOnlyProperty();
    }

    /** Whether an address is known to which a mail can go. */
    public ReadOnlyBooleanProperty mailableProperty() {
        return mailable.getReadOnlyProperty();
    }

    /** Whether there is a letter at all. */
    public ReadOnlyBooleanProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
