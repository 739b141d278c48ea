package nl.goedmaker.insights.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the cards of today and of the figures are made of. */
final class CardParts {
    private CardParts() {}

    /** A card whose children run to its edges. */
    static VBox flatCard(String title) {
        HBox head = new HBox(new Label(title));
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("card", "flat");
        return card;
    }

    /** The last row of a card has no line below it. */
    static VBox closed(VBox card) {
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    /** A row of a card: what it is, what it says, what can be done about it. */
    static HBox item(Node first, VBox words, Node last) {
        HBox item = item(words, last);
        item.getChildren().addFirst(first);
        return item;
    }

    static HBox item(VBox words, Node last) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.getStyleClass().add("item-words");
        HBox item = new HBox(words, last);
        item.getStyleClass().add("item");
        return item;
    }

    static Label pill(String text, String colour) {
        Label pill = new Label(text);
        pill.getStyleClass().addAll("pill", colour);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    /** A line that matters above one that explains. */
    static VBox words(String first, String second) {
        Label strong = wrapped(first);
        strong.getStyleClass().add("strong");
        return new VBox(strong, small(second));
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    static Label small(String text) {
        Label label = muted(text);
        label.getStyleClass().add("small");
        return label;
    }

    static Label big(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("big");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** @param spoken what a screen reader says, which knows no line and no card around the button */
    static Button button(String text, String spoken, String id, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(spoken);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
