package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.Tag;
import nl.goedmaker.tickets.Tags;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** The owner's own reasons for closing and own tags, in the settings. */
public final class OwnWordsViewModel {
    private final Reasons reasons;
    private final Tags tags;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<Reasons.Own> own = FXCollections.observableArrayList();
    private final ObservableList<Tag> all = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    private record Kept(List<Reasons.Own> own, List<Tag> tags) {}

    public OwnWordsViewModel(Reasons reasons, Tags tags, Desk desk) {
        this.reasons = reasons;
        this.tags = tags;
        this.desk = desk;
        name.addListener((property, before, now) -> error.set(""));
    }

    public ObservableList<Reasons.Own> reasons() {
        return own;
    }

    public ObservableList<Tag> tags() {
        return all;
    }

    /** The name of a new reason. */
    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void refresh() {
        desk.background().run(() -> new Kept(reasons.own(), tags.all()), reading.only(kept -> {
            if (!own.equals(kept.own())) {
                own.setAll(kept.own());
            }
            if (!all.equals(kept.tags())) {
                all.setAll(kept.tags());
            }
        }));
    }

    public void addReason() {
        desk.background()
                .run(
                        () -> reasons.add(name.get()),
                        made -> {
                            name.set("");
                            changed(Sentence.of("tickets.change.reasonAdd", made.ownName()));
                        },
                        refusal -> error.set(desk.texts().get(refusal.sentence())));
    }

    public void rename(ReasonCode reason) {
        ask(
                "tickets.reasons.rename",
                reason.ownName(),
                typed -> change(() -> reasons.rename(reason, typed), "tickets.change.reasonRename", typed));
    }

    public void retire(Reasons.Own reason) {
        boolean off = !reason.retired();
        change(
                () -> reasons.retire(reason.reason(), off),
                off ? "tickets.change.reasonRetire" : "tickets.change.reasonBack",
                reason.reason().ownName());
    }

    public void rename(Tag tag) {
        ask(
                "tickets.tag.rename",
                tag.name(),
                typed -> change(() -> tags.rename(tag.name(), typed), "tickets.change.tagRename", typed));
    }

    public void merge(Tag tag) {
        ask(
                "tickets.tag.merge",
                tag.name(),
                typed -> change(() -> tags.merge(tag.name(), typed), "tickets.change.tagMerge", typed));
    }

    public void delete(Tag tag) {
        change(() -> tags.delete(tag.name()), "tickets.change.tagDelete", tag.name());
    }

    private void ask(String title, String about, Consumer<String> then) {
        desk.dialogs()
                .ask(
                        desk.texts().get(title, about),
                        desk.texts().get("tickets.words.everywhere"),
                        desk.texts().get("tickets.words.name"),
                        desk.texts().get("tickets.words.goOn"))
                .ifPresent(then);
    }

    private void change(Runnable work, String label, String subject) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return subject;
                        },
                        done -> changed(Sentence.of(label, done)));
    }

    private void changed(Sentence what) {
        refresh();
        desk.notices().done(what);
    }
}
