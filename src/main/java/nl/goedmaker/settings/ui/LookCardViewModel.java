package nl.goedmaker.settings.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** Language, colours and size of text; each holds at once. */
public final class LookCardViewModel {
    private final Settings settings;
    private final Desk desk;
    private final Consumer<Preferences> prefer;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.STANDARD);
    private @Nullable Preferences read;

    LookCardViewModel(Settings settings, Desk desk, Consumer<Preferences> prefer) {
        this.settings = settings;
        this.desk = desk;
        this.prefer = prefer;
    }

    /** An undo may have changed how the window should look. */
    void show(Preferences fresh) {
        Preferences before = read;
        read = fresh;
        preferences.set(fresh);
        if (before != null && !before.equals(fresh)) {
            prefer.accept(fresh);
        }
    }

    /** Takes a language, look or size of text on at once, and keeps it as a step. */
    public void choose(Preferences wanted) {
        if (wanted.equals(preferences.get())) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            settings.save(wanted);
                            return true;
                        },
                        saved -> {
                            read = wanted;
                            preferences.set(wanted);
                            prefer.accept(wanted);
                        });
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }
}
