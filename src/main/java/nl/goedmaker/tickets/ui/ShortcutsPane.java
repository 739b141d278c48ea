package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.ui.Sight;

/**
 * Views and saved searches below the room of the complaints in the sidebar. A saved search is renamed with F2, removed with
 * Delete, and moved with Alt and an arrow; its menu has the same.
 */
final class ShortcutsPane extends VBox {
    private final ShortcutsViewModel model;
    private final Texts texts;
    private final Runnable chosen;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** @param chosen is told once one was chosen */
    ShortcutsPane(ShortcutsViewModel model, Texts texts, Runnable chosen) {
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        model.shortcuts().addListener((ListChangeListener<Shortcut>) change -> fill());
        model.list().viewProperty().addListener((property, before, view) -> mark());
        model.list().savedProperty().addListener((property, before, saved) -> mark());
        fill();
    }

    /** The keyboard stays on the same list while the counts change. */
    private void fill() {
        String focused = buttons.stream()
                .filter(ToggleButton::isFocused)
                .map(ToggleButton::getId)
                .findFirst()
                .orElse("");
        buttons.clear();
        model.shortcuts().forEach(shortcut -> buttons.add(button(shortcut)));
        getChildren().setAll(buttons);
        mark();
        buttons.stream()
                .filter(button -> button.getId().equals(focused))
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(model.isChosen(model.shortcuts().get(i)));
        }
    }

    private ToggleButton button(Shortcut shortcut) {
        SavedSearch saved = shortcut.saved();
        boolean broken = !shortcut.problem().isEmpty();
        Label name = new Label(shortcut.name());
        name.getStyleClass().add("nav-name");
        name.setMinWidth(0);
        Label count = new Label(broken ? "!" : Long.toString(shortcut.count()));
        count.getStyleClass().add("nav-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setVisible(broken || shortcut.count() > 0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(10, name, gap, count);
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setId("shortcut-" + (saved == null ? shortcut.view() : "saved-" + saved.id()));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("nav-item", "nav-sub");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(38));
        button.setAccessibleText(
                broken
                        ? texts.get("tickets.saved.broken", shortcut.name(), shortcut.problem())
                        : texts.get("tickets.shortcut.spoken", shortcut.name(), shortcut.count()));
        button.setOnAction(event -> {
            model.choose(shortcut);
            mark();
            chosen.run();
        });
        button.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                Sight.bring(button);
            }
        });
        if (saved != null) {
            button.setContextMenu(new ContextMenu(
                    SavedSearchMenu.items(model, saved, texts).toArray(javafx.scene.control.MenuItem[]::new)));
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, saved));
        }
        return button;
    }

    private void onKey(KeyEvent event, SavedSearch saved) {
        if (event.getCode() == KeyCode.F2) {
            model.rename(saved);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(saved);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(saved, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(saved, 1);
        } else {
            return;
        }
        event.consume();
    }
}
