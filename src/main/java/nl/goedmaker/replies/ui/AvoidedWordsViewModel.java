package nl.goedmaker.replies.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.OwnWord;
import nl.goedmaker.replies.ReaderSettings;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.replies.RuleLevels;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** The words the owner does not want to read in her own answers. */
public final class AvoidedWordsViewModel {
    private final ReaderSettings reader;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<OwnWord> words = FXCollections.observableArrayList();
    private final EditedText phrase = new EditedText();
    private final EditedText better = new EditedText();
    private final BooleanProperty stops = new SimpleBooleanProperty();
    /** The entry that is being changed; blank for a new one. */
    private final ReadOnlyStringWrapper edited = new ReadOnlyStringWrapper("");

    private final ReadOnlyBooleanWrapper off = new ReadOnlyBooleanWrapper();

    public AvoidedWordsViewModel(ReaderSettings reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    public ObservableList<OwnWord> words() {
        return words;
    }

    public EditedText phrase() {
        return phrase;
    }

    /** What to write instead. */
    public EditedText better() {
        return better;
    }

    /** Whether they stop an answer; else they are a tip. */
    public BooleanProperty stopsProperty() {
        return stops;
    }

    /** The words that are being changed; blank while new ones are written. */
    public ReadOnlyStringProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Whether none of them is heeded. */
    public ReadOnlyBooleanProperty offProperty() {
        return off.getReadOnlyProperty();
    }

    public void refresh() {
        desk.background().run(reader::levels, reading.only(this::show));
    }

    private void show(RuleLevels levels) {
        if (!words.equals(levels.words())) {
            words.setAll(levels.words());
        }
        off.set(levels.of(ReplyRule.W1) == RuleLevel.OFF);
    }

    /** {@code Houdt tegen · liever “toch”}. */
    public String about(OwnWord own) {
        String level = desk.texts().get("replies.levels." + own.level());
        return own.better().isBlank()
                ? level
                : level + " · " + desk.texts().get("replies.avoided.rather", own.better());
    }

    /** Puts an entry in the form. */
    public void edit(OwnWord own) {
        edited.set(own.phrase());
        phrase.saved(own.phrase());
        better.saved(own.better());
        stops.set(own.level() == RuleLevel.BLOCK);
    }

    /** Empties the form. */
    public void begin() {
        edit(new OwnWord("", RuleLevel.WARN, ""));
    }

    public void save() {
        phrase.errorProperty().set("");
        better.errorProperty().set("");
        String before = edited.get();
        OwnWord typed = new OwnWord(phrase.get(), stops.get() ? RuleLevel.BLOCK : RuleLevel.WARN, better.get());
        change(
                () -> {
                    if (before.isEmpty()) {
                        reader.add(typed);
                    } else {
                        reader.change(before, typed);
                    }
                },
                this::begin);
    }

    public void remove(OwnWord own) {
        change(() -> reader.remove(own.phrase()), () -> {
            if (edited.get().equals(own.phrase())) {
                begin();
            }
        });
    }

    private void change(Runnable work, Runnable then) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return reader.levels();
                        },
                        levels -> {
                            show(levels);
                            then.run();
                            desk.notices().done(Sentence.of("settings.change.reader"));
                        },
                        this::refused);
    }

    private void refused(Refusal refusal) {
        EditedText field = refusal.sentence().key().equals("replies.words.circle") ? better : phrase;
        field.errorProperty().set(desk.texts().get(refusal.sentence()));
    }
}
