package nl.goedmaker.settings.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyMap;
import nl.goedmaker.ui.keys.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The keys of the commands; each change is a step that can be taken back. */
public final class KeysCardViewModel {
    private final Settings settings;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<KeyMap> keys = new ReadOnlyObjectWrapper<>(KeyMap.STANDARD);
    private final ReadOnlyObjectWrapper<@Nullable Command> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Command> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    KeysCardViewModel(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    void show(String kept) {
        keys.set(KeyMap.parse(kept));
    }

    /** The next key pressed is for this command. */
    public void begin(Command command) {
        forget();
        waiting.set(command);
    }

    /** No key after all. */
    public void cancel() {
        waiting.set(null);
    }

    /** The key pressed for the command that waits for one. */
    public void press(KeyStroke stroke) {
        Command command = waiting.get();
        if (command != null) {
            waiting.set(null);
            change(command, stroke);
        }
    }

    private void change(Command command, @Nullable KeyStroke stroke) {
        forget();
        try {
            keep(stroke == null ? keys.get().without(command) : keys.get().with(command, stroke));
        } catch (Refusal e) {
            refused.set(command);
            refusal.set(desk.texts().get(e.sentence()));
        }
    }

    /** Gives a command the key it came with. */
    public void reset(Command command) {
        change(command, null);
    }

    public void resetAll() {
        forget();
        waiting.set(null);
        keep(KeyMap.STANDARD);
    }

    private void keep(KeyMap wanted) {
        if (wanted.equals(keys.get())) {
            return;
        }
        keys.set(wanted);
        desk.change(() -> settings.saveKeys(wanted.word()), Sentence.of("settings.change.keys"));
    }

    private void forget() {
        refused.set(null);
        refusal.set("");
    }

    public ReadOnlyObjectProperty<KeyMap> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** The command that waits for its key. */
    public ReadOnlyObjectProperty<@Nullable Command> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** The command that did not get the key that was pressed; why is in {@link #refusalProperty()}. */
    public ReadOnlyObjectProperty<@Nullable Command> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** All ways to a command, as they stand on the keys. */
    public String spelled(Command command) {
        return keys.get().spelled(command, desk.texts());
    }
}
