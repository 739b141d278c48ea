package nl.goedmaker.drafts.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;

/**
 * A field whose words are kept while they are typed.
 *
 * @param name how it is kept
 * @param typed what the owner typed or chose; empty for nothing
 * @param put shows what was kept; empty for nothing
 */
public record DraftField(String name, Supplier<String> typed, Consumer<String> put) {
    public static DraftField of(String name, StringProperty text) {
        return new DraftField(name, text::get, text::set);
    }
}
