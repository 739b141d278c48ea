package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.scene.control.MenuItem;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.SavedSearch;

/** What can be done with a saved search, as lines of a menu. */
final class SavedSearchMenu {
    private SavedSearchMenu() {}

    static List<MenuItem> items(ShortcutsViewModel model, SavedSearch saved, Texts texts) {
        return List.of(
                item("saved-rename", texts.get("tickets.saved.rename", saved.name()), () -> model.rename(saved)),
                item("saved-up", texts.get("tickets.saved.up"), () -> model.move(saved, -1)),
                item("saved-down", texts.get("tickets.saved.down"), () -> model.move(saved, 1)),
                item("saved-remove", texts.get("tickets.saved.remove", saved.name()), () -> model.remove(saved)));
    }

    static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        // a low line in a name is no letter to press
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
