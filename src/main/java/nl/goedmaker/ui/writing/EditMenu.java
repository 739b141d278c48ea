package nl.goedmaker.ui.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.goedmaker.text.Texts;

/** The menu of the field: first what can be done about the words it was opened on, then what every field for text has. */
final class EditMenu {
    private final WritingArea area;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    EditMenu(WritingArea area, Texts texts) {
        this.area = area;
        this.texts = texts;
        menu.getStyleClass().add("edit-menu");
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            showAtCaret(false);
            return;
        }
        int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
        if (offset < area.getSelection().getStart()
                || offset > area.getSelection().getEnd()) {
            area.moveTo(offset);
        }
        area.proposals().at(offset, items -> show(items, true, event.getScreenX(), event.getScreenY()));
    }

    /** Opened with the keyboard, the first item has it, so that Enter takes it. */
    private void chooseFirst() {
        Event.fireEvent(
                menu.getSkin().getNode(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }

    /** @param onlyProposals without what every field for text has; nothing is shown when nothing is proposed */
    void showAtCaret(boolean onlyProposals) {
        int offset = area.getSelection().getStart();
        area.proposals().at(offset, items -> {
            Bounds at = area.getCharacterBoundsOnScreen(offset, Math.min(offset + 1, area.getLength()))
                    .or(area::getCaretBounds)
                    .orElseGet(() -> area.localToScreen(area.getLayoutBounds()));
            if (at != null && !(onlyProposals && items.isEmpty())) {
                show(items, !onlyProposals, at.getMinX(), at.getMaxY());
                chooseFirst();
            }
        });
    }

    private void show(List<MenuItem> proposed, boolean whole, double x, double y) {
        List<MenuItem> items = new ArrayList<>(proposed);
        if (whole) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(own());
        }
        menu.getItems().setAll(items);
        menu.show(area, x, y);
    }

    private List<MenuItem> own() {
        boolean chosen = area.getSelection().getLength() > 0;
        boolean writes = area.isEditable();
        return List.of(
                item(texts.get("ui.edit.undo"), area::undo, () -> writes && area.isUndoAvailable()),
                item(texts.get("ui.edit.redo"), area::redo, () -> writes && area.isRedoAvailable()),
                new SeparatorMenuItem(),
                item(texts.get("ui.edit.cut"), area::cut, () -> writes && chosen),
                item(texts.get("ui.edit.copy"), area::copy, () -> chosen),
                item(
                        texts.get("ui.edit.paste"),
                        area::paste,
                        () -> writes && Clipboard.getSystemClipboard().hasString()),
                item(texts.get("ui.edit.selectAll"), area::selectAll, () -> area.getLength() > 0));
    }

    private static MenuItem item(String words, Runnable action, BooleanSupplier can) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        item.setDisable(!can.getAsBoolean());
        return item;
    }
}
