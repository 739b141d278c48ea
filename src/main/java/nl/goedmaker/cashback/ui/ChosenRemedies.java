package nl.goedmaker.cashback.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;

/** Fills a card with the remedies chosen so far, each with the button that says it was done. */
final class ChosenRemedies {
    private final SolveStepViewModel model;
    private final Texts texts;
    private final VBox list;

    ChosenRemedies(SolveStepViewModel model, Texts texts, VBox list) {
        this.model = model;
        this.texts = texts;
        this.list = list;
        model.rows().addListener((ListChangeListener<RemedyRow>) change -> show());
        show();
    }

    private void show() {
        list.getChildren().setAll(model.rows().stream().map(this::item).toList());
        if (list.getChildren().isEmpty()) {
            Label nothing = new Label(texts.get("cashback.solve.nothingChosen"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            HBox row = new HBox(nothing);
            row.getStyleClass().add("item");
            list.getChildren().add(row);
        }
        list.getChildren().getLast().getStyleClass().add("last");
    }

    private Node item(RemedyRow row) {
        Label what = new Label(row.what());
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        Label detail = new Label(row.detail());
        detail.getStyleClass().addAll("muted", "small");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, what, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox item = new HBox(words, row.isDone() ? done() : doneButton(row));
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("item");
        return item;
    }

    private Node done() {
        Label done = new Label(texts.get("cashback.solve.isDone"));
        done.getStyleClass().addAll("pill", "green");
        done.setMinWidth(Region.USE_PREF_SIZE);
        return done;
    }

    private Node doneButton(RemedyRow row) {
        Button done = new Button(texts.get("cashback.solve.done"));
        done.setId("remedy-done");
        done.getStyleClass().add("small-button");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setAccessibleText(texts.get("cashback.solve.doneSpoken", row.what()));
        done.setOnAction(event -> model.done(row));
        return done;
    }
}
