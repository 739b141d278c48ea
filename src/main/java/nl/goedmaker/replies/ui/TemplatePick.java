package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Choosing a template by mouse, or by keyboard from the search field down; headings are stepped over. */
final class TemplatePick {
    private final ListView<TemplateRow> list;
    private final TemplateChoice choice;
    private final Consumer<TemplateRow> chosen;

    TemplatePick(ListView<TemplateRow> list, TemplateChoice choice, TextField search, Consumer<TemplateRow> chosen) {
        this.list = list;
        this.choice = choice;
        this.chosen = chosen;
        list.setItems(choice.rows());
        list.setCellFactory(made -> new TemplateCell(choice, chosen));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.focusedProperty().addListener((property, before, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                select(0, 1);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().clearSelection();
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choice.rows().stream().filter(row -> !row.isHeading()).findFirst().ifPresent(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !choice.searchProperty().get().isEmpty()) {
            choice.searchProperty().set("");
            event.consume();
        }
    }

    private void listKey(KeyEvent event) {
        MultipleSelectionModel<TemplateRow> selection = list.getSelectionModel();
        TemplateRow row = selection.getSelectedItem();
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (row != null && !row.isHeading()) {
                    chosen.accept(row);
                }
            }
            case DOWN -> select(selection.getSelectedIndex() + 1, 1);
            case UP -> select(selection.getSelectedIndex() - 1, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The first template from a row on, in a direction; none beyond the ends. */
    private void select(int from, int by) {
        for (int at = from; at >= 0 && at < choice.rows().size(); at += by) {
            if (!choice.rows().get(at).isHeading()) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 1));
                return;
            }
        }
    }
}
