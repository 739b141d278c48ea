package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketOrder;

/** How the list is sorted, and what can be done with the search it shows. */
final class ListMenu {
    private final MenuButton button;
    private final TicketsViewModel model;
    private final ShortcutsViewModel shortcuts;
    private final Texts texts;

    ListMenu(MenuButton button, TicketsViewModel model, ShortcutsViewModel shortcuts, Texts texts) {
        this.button = button;
        this.model = model;
        this.shortcuts = shortcuts;
        this.texts = texts;
        model.orderProperty().addListener((property, before, order) -> fill());
        model.viewProperty().addListener((property, before, view) -> fill());
        model.savedProperty().addListener((property, before, saved) -> fill());
        model.filterProperty().addListener((property, before, words) -> fill());
        shortcuts.shortcuts().addListener((ListChangeListener<Shortcut>) change -> fill());
        model.columnsProperty().addListener((property, before, columns) -> fill());
        fill();
    }

    private void fill() {
        TicketOrder order = model.orderProperty().get();
        SavedSearch saved = model.savedProperty().get();
        String sorted = texts.get("tickets.order." + order.by());
        button.setText(texts.get("tickets.order.button", sorted));
        List<MenuItem> items = new ArrayList<>();
        for (TicketOrder.By by : model.viewProperty().get().orders()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("tickets.order." + by));
            item.setId("order-" + by);
            item.setSelected(by == order.by());
            item.setOnAction(event ->
                    model.sort(by == TicketOrder.By.OPENED ? TicketOrder.descending(by) : TicketOrder.ascending(by)));
            items.add(item);
        }
        CheckMenuItem reverse = new CheckMenuItem(texts.get("tickets.order.descending"));
        reverse.setId("order-descending");
        reverse.setSelected(order.descending());
        reverse.setOnAction(event -> model.sort(new TicketOrder(order.by(), !order.descending())));
        items.add(reverse);
        items.add(new SeparatorMenuItem());
        items.add(ColumnMenu.of(model, texts));
        items.add(new SeparatorMenuItem());
        // in a narrow window the sidebar has no room for them
        shortcuts.shortcuts().stream()
                .filter(shortcut -> shortcut.saved() != null)
                .forEach(shortcut -> items.add(open(shortcut)));
        if (saved == null) {
            MenuItem save = SavedSearchMenu.item("saved-save", texts.get("tickets.saved.save"), shortcuts::save);
            save.setDisable(model.filterProperty().get().isBlank()
                    || !model.problemProperty().get().isEmpty());
            items.add(save);
        } else {
            items.addAll(SavedSearchMenu.items(shortcuts, saved, texts));
        }
        button.getItems().setAll(items);
    }

    private MenuItem open(Shortcut shortcut) {
        CheckMenuItem item = new CheckMenuItem(shortcut.name());
        item.setId("open-saved-" + Objects.requireNonNull(shortcut.saved()).id());
        item.setSelected(shortcuts.isChosen(shortcut));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> shortcuts.choose(shortcut));
        return item;
    }
}
