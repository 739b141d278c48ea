package nl.goedmaker.checks.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.checks.CheckNotes;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.drafts.ui.DraftField;
import nl.goedmaker.drafts.ui.DraftFields;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The owner's notes of looking into a complaint: what she saw, never what she thinks of somebody. */
public final class NotesViewModel {
    private final CheckNotes notes;
    private final Function<String, List<Sentence>> reader;
    private final Desk desk;
    private final DraftFields drafts;
    private final Latest reading = new Latest();
    private final ObservableList<CheckNote> kept = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private @Nullable Ticket ticket;

    /** @param reader what there is to say about the words of a note */
    public NotesViewModel(CheckNotes notes, Function<String, List<Sentence>> reader, Desk desk, DraftDesk drafts) {
        this.notes = notes;
        this.reader = reader;
        this.desk = desk;
        this.drafts = drafts.fields(DraftField.of("check-note", typed));
        typed.addListener((property, before, words) -> read(words));
    }

    /** The plain notes, the oldest first. */
    public ObservableList<CheckNote> kept() {
        return kept;
    }

    /** What is being written. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What there is to say about what is being written; blank for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    public void show(Ticket shown) {
        Ticket before = ticket;
        ticket = shown;
        if (before == null || !before.reference().equals(shown.reference())) {
            kept.clear();
        }
        drafts.show(DraftPlace.ticket(shown.id()));
        desk.background().run(() -> notes.of(shown), reading.only(found -> {
            List<CheckNote> plain =
                    found.stream().filter(note -> !note.isExplanation()).toList();
            if (!plain.equals(kept)) {
                kept.setAll(plain);
            }
        }));
    }

    private void read(String words) {
        List<Sentence> found = reader.apply(words);
        remark.set(found.isEmpty() ? "" : desk.texts().get(found.getFirst()));
    }

    /** The day of a note. */
    public String day(CheckNote note) {
        return Dates.day(
                note.at().atZone(desk.clock().getZone()).toLocalDate(),
                desk.texts().language());
    }

    /** Keeps what is written. */
    public void keep() {
        Ticket now = ticket;
        String words = typed.get();
        if (now == null || words.isBlank()) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            notes.note(now, words);
                            return now.reference();
                        },
                        reference -> {
                            if (typed.get().equals(words)) {
                                typed.set("");
                                drafts.save();
                            }
                            desk.notices().done(Sentence.of("checks.change.note", reference));
                        });
    }

    public void remove(CheckNote note) {
        Ticket now = ticket;
        if (now != null) {
            desk.change(() -> notes.remove(now, note), Sentence.of("checks.change.noteRemoved", now.reference()));
        }
    }
}
