package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;

/** The subject and the text on the screen, kept as they are typed. */
final class Letter {
    private final DraftKeeper keeper;
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private String template = "";
    private final ReadOnlyObjectWrapper<List<String>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper put = new ReadOnlyIntegerWrapper();
    private boolean loading;
    /** Counts changes of the owner's, so that a draft read before one never wipes it out. */
    private int changes;

    /** @param whenTyped runs after every change of the owner's */
    Letter(Correspondence correspondence, Background background, Runnable whenTyped) {
        this.keeper = new DraftKeeper(correspondence, background);
        subject.addListener((property, before, now) -> typed(whenTyped));
        files.addListener((property, before, now) -> typed(whenTyped));
        text.addListener((property, before, now) -> typed(whenTyped));
    }

    ReadOnlyObjectProperty<List<String>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Counts the texts that were put on the screen instead of typed: an undo never leads past one. */
    ReadOnlyIntegerProperty putProperty() {
        return put.getReadOnlyProperty();
    }

    /** Changes which files go with it. */
    void enclose(List<String> names) {
        files.set(List.copyOf(names));
        keeper.save();
    }

    private void typed(Runnable whenTyped) {
        if (!loading) {
            changes++;
            whenTyped.run();
        }
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<DraftKeeper.State> stateProperty() {
        return keeper.stateProperty();
    }

    int changes() {
        return changes;
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    int words() {
        String words = text.get().strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }

    Draft draft() {
        return isBlank()
                ? new Draft(subject.get(), text.get(), "")
                : new Draft(subject.get(), text.get(), template, files.get());
    }

    /** Puts a text on the screen that does not have to be kept any more. */
    void put(Draft draft) {
        loading = true;
        set(draft);
        loading = false;
        put.set(put.get() + 1);
    }

    /** Puts a text on the screen as if it had been typed. */
    void begin(Draft draft) {
        set(draft);
        keeper.save();
    }

    private void set(Draft draft) {
        template = draft.template();
        files.set(draft.files());
        if (!subject.get().equals(draft.subject())) {
            subject.set(draft.subject());
        }
        if (!text.get().equals(draft.text())) {
            text.set(draft.text());
        }
    }

    /** Shows what is kept, unless the owner was faster. */
    void load(Draft kept, int changesBefore) {
        if (changes == changesBefore && !keeper.isWaiting()) {
            if (!kept.equals(draft())) {
                put(kept);
            }
            keeper.forget(kept.isEmpty() ? DraftKeeper.State.UNTOUCHED : DraftKeeper.State.KEPT);
        }
    }

    /** It was sent: the screen is empty and nothing waits to be kept. */
    void end() {
        put(Draft.EMPTY);
        keeper.forget(DraftKeeper.State.UNTOUCHED);
    }

    /** Puts words in the place of others, everywhere they stand. */
    void replace(String words, String by) {
        subject.set(subject.get().replace(words, by));
        text.set(text.get().replace(words, by));
        keeper.save();
    }

    /** Takes note of what was typed, to be kept when typing rests. */
    void note(Ticket ticket) {
        keeper.typed(ticket, draft());
    }

    void save() {
        keeper.save();
    }

    /** Keeps what waits, and goes on after that. */
    void thenDo(Runnable work) {
        keeper.thenDo(work);
    }
}
