package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import nl.goedmaker.replies.MarkHelp;
import nl.goedmaker.text.Texts;

/** All that may stand between braces in a text, to put it in. */
final class MarkMenu extends MenuButton {
    private final OwnTextViewModel model;
    private final Texts texts;
    private final Consumer<MarkHelp> chosen;

    MarkMenu(OwnTextViewModel model, Texts texts, Consumer<MarkHelp> chosen) {
        super(texts.get("replies.own.place"));
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        setId("own-text-place");
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("small-button");
        fill();
        // the language may have been changed, and what there is to put in with it
        setOnShowing(event -> fill());
    }

    private void fill() {
        List<MarkHelp> marks = model.marks();
        List<MenuItem> items = new ArrayList<>();
        for (MarkHelp.Kind kind : MarkHelp.Kind.values()) {
            List<MenuItem> of = marks.stream()
                    .filter(mark -> mark.kind() == kind)
                    .map(this::item)
                    .toList();
            if (of.size() > 1) {
                Menu menu = new Menu(texts.get(kind.title()));
                menu.setId("marks-" + kind);
                menu.getItems().setAll(of);
                items.add(menu);
            } else {
                items.addAll(of);
            }
        }
        getItems().setAll(items);
    }

    private MenuItem item(MarkHelp mark) {
        MenuItem item = new MenuItem(texts.get(mark.meaning()) + "   " + mark.written());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(mark));
        return item;
    }

    /** Puts a mark where the caret is; one that has an end is put around what is selected, the caret before its end. */
    static void put(MarkHelp mark, TextInputControl input) {
        IndexRange selected = input.getSelection();
        if (mark.end().isEmpty()) {
            input.replaceSelection(mark.written());
        } else {
            input.replaceSelection(mark.written() + input.getSelectedText() + mark.end());
            input.positionCaret(selected.getEnd() + mark.written().length());
        }
        input.requestFocus();
    }
}
