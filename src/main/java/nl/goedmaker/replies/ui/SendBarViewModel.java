package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What stands below a letter: the ways it can leave, and what stands in the way. */
public final class SendBarViewModel {
    private final Dispatch dispatch;
    private final Letter letter;
    private final ReadOnlyObjectProperty<@Nullable Ticket> ticket;
    private final Runnable read;
    private final Texts texts;
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lasting = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper();

    /** Codes that were given to nobody yet. */
    private List<String> codes = List.of();

    /** @param read has the letter read again */
    SendBarViewModel(
            Dispatch dispatch,
            Letter letter,
            ReadOnlyObjectProperty<@Nullable Ticket> ticket,
            Runnable read,
            Texts texts) {
        this.dispatch = dispatch;
        this.letter = letter;
        this.ticket = ticket;
        this.read = read;
        this.texts = texts;
        written.bind(letter.textProperty().isNotEmpty());
        letter.textProperty().addListener((property, before, now) -> describe());
    }

    /** Another letter is on the screen, or what is known of its ticket was read again. */
    void show(Ticket shown) {
        dispatch.codesNotGiven(shown, found -> {
            if (isShown(shown)) {
                codes = List.copyOf(found);
                describe();
            }
        });
    }

    private boolean isShown(Ticket other) {
        Ticket now = ticket.get();
        return now != null && now.id() == other.id();
    }

    private void describe() {
        lasting.set(codes.stream()
                .filter(code -> letter.draft().text().contains(code))
                .findFirst()
                .map(code -> texts.get("replies.lasting", code))
                .orElse(""));
    }

    /** The owner types: what stood in the way may be gone. */
    void typed() {
        blocked.set("");
    }

    /** Lets the letter go, unless something speaks against it. */
    public void send(Way way) {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = letter.draft();
        letter.thenDo(() -> dispatch.send(way, shown, draft, () -> sent(shown), this::block));
    }

    private void sent(Ticket shown) {
        if (isShown(shown)) {
            letter.end();
            read.run();
        }
    }

    private void block(Refusal refusal) {
        blocked.set(texts.get(refusal.sentence()));
        read.run();
    }

    /** Why the answer was not let out when it was tried; empty after the next letter typed. */
    public ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** What can no longer be undone once the answer has left; empty when all of it can. */
    public ReadOnlyStringProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /** Whether there is a letter at all. */
    public ReadOnlyBooleanProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
