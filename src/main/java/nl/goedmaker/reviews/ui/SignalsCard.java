package nl.goedmaker.reviews.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.signals.Signal;
import nl.goedmaker.text.Texts;

/** Below a review: what there is to notice, with the way to what it rests on. Not there when there is nothing. */
final class SignalsCard {
    private final SignalsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox card;

    SignalsCard(SignalsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        HBox head = new HBox(new Label(texts.get("reviews.signal.title")));
        head.getStyleClass().add("card-head");
        card = new VBox(head, rows);
        card.getStyleClass().addAll("card", "flat");
        card.setId("review-signals");
        card.managedProperty().bind(card.visibleProperty());
        InvalidationListener fill = found -> fill();
        model.found().addListener(fill);
        fill();
    }

    Node root() {
        return card;
    }

    private void fill() {
        card.setVisible(!model.found().isEmpty());
        rows.getChildren().setAll(model.found().stream().map(this::row).toList());
        Label note = wrapped(texts.get("reviews.signal.note"), "muted", "small");
        HBox last = new HBox(note);
        last.getStyleClass().addAll("item", "last");
        rows.getChildren().add(last);
    }

    private Node row(Signal signal) {
        Label strength = new Label(texts.get("reviews.signal.strength." + signal.strength()));
        strength.getStyleClass().add("pill");
        if (signal.strength() == Signal.Strength.STRONG) {
            strength.getStyleClass().add("orange");
        }
        strength.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(wrapped(texts.get(signal.sentence())));
        words.setMinWidth(0);
        words.getStyleClass().add("item-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("signal-rows");
        for (Signal.Row row : model.rows(signal)) {
            Button way = new Button(model.name(row));
            way.getStyleClass().addAll("small-button", "link-button");
            way.setAccessibleText(texts.get("reviews.signal.open", way.getText()));
            way.setOnAction(event -> model.open(row));
            ways.getChildren().add(way);
        }
        if (!ways.getChildren().isEmpty()) {
            words.getChildren().add(ways);
        }
        HBox item = new HBox(strength, words);
        item.getStyleClass().addAll("item", "signal");
        return item;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
