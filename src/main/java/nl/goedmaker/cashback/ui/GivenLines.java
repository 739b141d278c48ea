package nl.goedmaker.cashback.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;

/** What was given before, for the card with the limit: each number opens the complaints behind it. */
public final class GivenLines extends VBox {
    private final GivenViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();

    public GivenLines(GivenViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("given-before");
        getStyleClass().add("given-before");
        lines.getStyleClass().add("given-lines");
        Label note = new Label();
        note.setId("given-note");
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, note.textProperty().isNotEmpty());
        getChildren().addAll(lines, note);
        model.rows().addListener((InvalidationListener) changed -> KeptFocus.during(lines, this::fill, this));
    }

    private void fill() {
        lines.getChildren().setAll(model.rows().stream().map(this::line).toList());
        Shown.now(lines, !lines.getChildren().isEmpty());
    }

    private Node line(GivenRow row) {
        Button line = new Button(row.words());
        line.setMnemonicParsing(false);
        line.getStyleClass().add("given-line");
        if (model.rows().getFirst().equals(row)) {
            line.getStyleClass().add("given-head");
        }
        line.setId("given-" + model.rows().indexOf(row));
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setAccessibleText(row.words());
        line.setAccessibleHelp(texts.get("cashback.given.open"));
        line.setOnAction(event -> model.open(row));
        return line;
    }

    public void show(Ticket ticket) {
        model.show(ticket);
    }
}
