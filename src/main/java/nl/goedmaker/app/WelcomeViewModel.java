package nl.goedmaker.app;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Background;
import org.jspecify.annotations.Nullable;

/** The first question of the program: look around in the demo shop, or begin with one's own. */
final class WelcomeViewModel {
    /** What the owner wants to begin with. */
    enum Choice {
        DEMO,
        EMPTY
    }

    private final Settings settings;
    private final Background background;
    private final Runnable demo;
    private final Consumer<Preferences> prefer;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private Consumer<Choice> answered = choice -> {};

    /**
     * @param demo fills the data file with the demo shop
     * @param prefer makes the window speak another language at once
     */
    WelcomeViewModel(Settings settings, Background background, Runnable demo, Consumer<Preferences> prefer) {
        this.settings = settings;
        this.background = background;
        this.demo = demo;
        this.prefer = prefer;
    }

    void whenAnswered(Consumer<Choice> listener) {
        answered = listener;
    }

    /** Whether the demo shop is being filled. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the demo shop could not be filled, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set(null);
        background.run(
                () -> {
                    if (choice == Choice.DEMO) {
                        demo.run();
                    }
                    settings.welcomed();
                    return choice;
                },
                done -> {
                    busy.set(false);
                    answered.accept(done);
                },
                no -> {
                    busy.set(false);
                    refusal.set(no.sentence());
                });
    }

    void speak(Language language) {
        background.run(
                () -> {
                    Preferences now = settings.preferences();
                    Preferences wanted = new Preferences(language, now.theme(), now.textSize());
                    settings.save(wanted);
                    return wanted;
                },
                prefer);
    }
}
