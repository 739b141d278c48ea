package nl.goedmaker.replies.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.spelling.OwnWords;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;

/** How customers are spoken to in each language, and how their answers are spelled. */
public final class AddressViewModel {
    /** The languages in which it makes a difference. */
    public static final List<Language> SPEAKING = List.of(Language.NL, Language.DE);

    private final Settings settings;
    private final OwnWords own;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final Map<Language, ReadOnlyObjectWrapper<FormOfAddress>> forms = new EnumMap<>(Language.class);
    private final ReadOnlyBooleanWrapper spelling = new ReadOnlyBooleanWrapper(true);
    private final ObjectProperty<Language> language;
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final EditedText word = new EditedText();

    private record Kept(Map<Language, FormOfAddress> forms, boolean spelling, List<String> words) {}

    public AddressViewModel(Settings settings, OwnWords own, Desk desk) {
        this.settings = settings;
        this.own = own;
        this.desk = desk;
        SPEAKING.forEach(each -> forms.put(each, new ReadOnlyObjectWrapper<>(FormOfAddress.INFORMAL)));
        language = new SimpleObjectProperty<>(desk.texts().language());
        language.addListener((property, before, now) -> {
            word.errorProperty().set("");
            refresh();
        });
    }

    /** @param of one of {@link #SPEAKING} */
    public ReadOnlyObjectProperty<FormOfAddress> formProperty(Language of) {
        return wrapper(of).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<FormOfAddress> wrapper(Language of) {
        return forms.computeIfAbsent(of, added -> new ReadOnlyObjectWrapper<>(FormOfAddress.INFORMAL));
    }

    /** Whether words that stand in no dictionary are marked. */
    public ReadOnlyBooleanProperty spellingProperty() {
        return spelling.getReadOnlyProperty();
    }

    /** Of which language the own words are shown. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The words that are right in the language that is shown, in the order of the alphabet. */
    public ObservableList<String> words() {
        return words;
    }

    /** A word to be added. */
    public EditedText word() {
        return word;
    }

    public void refresh() {
        desk.background().run(this::kept, reading.only(this::show));
    }

    private Kept kept() {
        Map<Language, FormOfAddress> kept = new EnumMap<>(Language.class);
        SPEAKING.forEach(each -> kept.put(each, settings.address(each)));
        return new Kept(kept, settings.checksSpelling(), own.in(language.get()));
    }

    private void show(Kept kept) {
        kept.forms().forEach((of, form) -> wrapper(of).set(form));
        spelling.set(kept.spelling());
        if (!words.equals(kept.words())) {
            words.setAll(kept.words());
        }
    }

    public void choose(Language of, FormOfAddress form) {
        if (wrapper(of).get() != form) {
            change(() -> settings.saveAddress(of, form), Sentence.of(Settings.CHANGED, ""));
        }
    }

    public void checkSpelling(boolean checks) {
        if (spelling.get() != checks) {
            change(() -> settings.saveChecksSpelling(checks), Sentence.of(Settings.CHANGED, ""));
        }
    }

    /** Takes the typed word for right. */
    public void add() {
        String typed = word.get();
        Language of = language.get();
        word.errorProperty().set("");
        desk.background()
                .run(
                        () -> own.add(of, typed),
                        isNew -> {
                            word.saved("");
                            refresh();
                            desk.notices().done(Sentence.of("spelling.change.add", typed.strip()));
                        },
                        refusal -> word.errorProperty().set(desk.texts().get(refusal.sentence())));
    }

    public void remove(String right) {
        Language of = language.get();
        change(() -> own.remove(of, right), Sentence.of("spelling.change.remove", right));
    }

    private void change(Runnable work, Sentence done) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return kept();
                        },
                        kept -> {
                            show(kept);
                            desk.notices().done(done);
                        });
    }
}
