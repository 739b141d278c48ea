package nl.goedmaker.tickets.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.completion.CompletionPopup;

/** What the search field of the list does beside filtering: proposals while one types, Enter that goes to what was typed. */
final class TicketSearch {
    private TicketSearch() {}

    /**
     * @param empty what stands in the place of a list without rows; gets the words that were probably meant
     * @param goOn where Enter goes when no number, code or account was typed
     */
    static void on(TextField field, Pane empty, TicketSearchViewModel model, Texts texts, Runnable goOn) {
        CompletionPopup.on(field, model.completions(), texts);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.enter(goOn);
                event.consume();
            }
        });
        Hyperlink meant = new Hyperlink();
        meant.setId("tickets-meant");
        meant.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "tickets.list.meant", model.meantProperty().get()),
                        model.meantProperty()));
        meant.setOnAction(event -> {
            meant.setVisited(false);
            model.takeMeant();
            field.requestFocus();
            field.end();
        });
        Shown.when(meant, model.meantProperty().isNotEmpty());
        empty.getChildren().add(meant);
    }
}
