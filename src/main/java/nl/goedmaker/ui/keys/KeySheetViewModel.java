package nl.goedmaker.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Texts;

/** All keys by category, or those that were looked for. */
public final class KeySheetViewModel {
    private final Texts texts;
    private final Supplier<KeyMap> keys;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<KeyLines> groups = FXCollections.observableArrayList();

    public KeySheetViewModel(Texts texts, Supplier<KeyMap> keys) {
        this.texts = texts;
        this.keys = keys;
        typed.addListener((property, before, now) -> show());
    }

    public void open() {
        typed.set("");
        show();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    private void show() {
        FoldedText asked = FoldedText.of(typed.get());
        KeyMap now = keys.get();
        List<KeyLines> fresh = new ArrayList<>();
        for (Command.Category category : Command.Category.values()) {
            String title = texts.get(category.title());
            List<KeyLine> lines = Command.in(category).stream()
                    .map(command -> new KeyLine(texts.get(command.title()), now.spelled(command, texts)))
                    .filter(line -> FoldedText.of(title + " " + line.title() + " " + line.keys())
                            .hasAll(asked))
                    .toList();
            if (!lines.isEmpty()) {
                fresh.add(new KeyLines(title, lines));
            }
        }
        groups.setAll(fresh);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<KeyLines> groups() {
        return groups;
    }
}
