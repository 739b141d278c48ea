package nl.goedmaker.tickets.ui;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SmallButton;

/** A field for an account. Once it is kept nobody can read it any more: then it says only that it is known, and can be forgotten. */
final class HiddenAccount extends HBox {
    HiddenAccount(TextField input, StringProperty value, Texts texts) {
        Label known = new Label(texts.get("tickets.form.known"));
        known.setId(input.getId() + "-known");
        Button forget =
                SmallButton.about(texts.get("tickets.field.PAID_FROM"), texts.get("tickets.form.forget"), () -> {
                    value.set("");
                    input.requestFocus();
                });
        forget.setId(input.getId() + "-forget");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("hidden-account");
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().addAll(input, known, forget);
        value.addListener((property, before, now) -> show(now, input, known, forget));
        show(value.get(), input, known, forget);
    }

    private static void show(String value, Node input, Node... instead) {
        boolean isKnown = value.equals(TicketFields.KNOWN);
        Shown.now(input, !isKnown);
        for (Node each : instead) {
            Shown.now(each, isKnown);
        }
    }
}
