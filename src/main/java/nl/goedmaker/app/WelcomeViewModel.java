package nl.goedmaker.app;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.demo.DemoProgress;
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
    private final Consumer<DemoProgress> demo;
    private final Consumer<Preferences> prefer;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> ended = new ReadOnlyObjectWrapper<>();
    private Consumer<Choice> answered = choice -> {};

    /**
     * @param demo fills the data file with the demo shop, whole or not at all
     * @param prefer makes the window speak another language at once
     */
    WelcomeViewModel(
            Settings settings, Background background, Consumer<DemoProgress> demo, Consumer<Preferences> prefer) {
        this.settings = settings;
        this.background = background;
        this.demo = demo;
        this.prefer = prefer;
    }

    void whenAnswered(Consumer<Choice> listener) {
        answered = listener;
    }

    /** Whether a choice is being carried out. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the demo shop is being filled. */
    ReadOnlyBooleanProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** How much of the demo shop is there, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the demo shop was not filled, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What became of the demo shop when the owner stopped it, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Sentence> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    void choose(Choice choice) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        filling.set(choice == Choice.DEMO);
        progress.set(0);
        stopped.set(false);
        refusal.set(null);
        ended.set(null);
        background.run(
                () -> {
                    if (choice == Choice.DEMO) {
                        demo.accept(this::goesOn);
                    }
                    settings.welcomed();
                    return choice;
                },
                done -> {
                    rest();
                    answered.accept(done);
                },
                no -> {
                    rest();
                    (stopped.get() ? ended : refusal).set(no.sentence());
                });
    }

    private void rest() {
        busy.set(false);
        filling.set(false);
    }

    private boolean goesOn(int told, int of) {
        // a hundred steps are enough for the eye
        if (told * 100 / of > (told - 1) * 100 / of) {
            double share = (double) told / of;
            background.onScreen(() -> progress.set(share));
        }
        return !stopped.get();
    }

    /** Stops filling the demo shop; what was filled already is taken back. */
    void stop() {
        stopped.set(true);
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
