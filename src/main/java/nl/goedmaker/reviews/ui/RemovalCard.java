package nl.goedmaker.reviews.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.removal.Hint;
import nl.goedmaker.reviews.removal.Hint.Sign;
import nl.goedmaker.reviews.removal.Removal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** Mag deze review weg? The platform's own grounds with what the text shows of each, and the text to ask with. */
final class RemovalCard {
    private final RemovalViewModel model;
    private final Texts texts;
    private final Label outcome = wrapped("", "muted", "small");
    private final VBox grounds = new VBox();
    private final VBox earlier = new VBox();
    private final VBox writing;
    private final Label error = wrapped("", "form-error");
    private final Button look;
    private final VBox card;

    RemovalCard(RemovalViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.writing = writing();
        Label title = new Label(texts.get("reviews.removal.title"));
        title.getStyleClass().add("h2");
        outcome.setId("review-removal-outcome");
        look = button("reviews.removal.look", "review-removal-look", this::toggle);
        grounds.getStyleClass().add("conditions");
        error.setId("review-removal-error");
        error.textProperty().bind(model.errorProperty());
        Shown.when(error, error.textProperty().isNotEmpty());
        Shown.now(grounds, false);
        Shown.when(writing, model.groundProperty().isNotNull().and(grounds.visibleProperty()));
        card = new VBox(title, outcome, earlier, look, grounds, error, writing);
        card.getStyleClass().addAll("card", "spacious");
        card.setId("review-removal");
        model.knownProperty().addListener((property, before, known) -> {
            if (before == null
                    || known == null
                    || before.review().id() != known.review().id()) {
                Shown.now(grounds, false);
            }
            show(known);
        });
        show(model.knownProperty().get());
    }

    Node root() {
        return card;
    }

    private void toggle() {
        Shown.now(grounds, !grounds.isVisible());
        look.setText(texts.get(grounds.isVisible() ? "reviews.removal.hide" : "reviews.removal.look"));
    }

    private void show(RemovalViewModel.@Nullable Known known) {
        grounds.getChildren().clear();
        earlier.getChildren().clear();
        Shown.now(card, known != null);
        if (known == null) {
            return;
        }
        outcome.setText(texts.get(model.outcome(known)));
        boolean gone = known.review().removedAt() != null;
        Shown.now(outcome, !gone);
        Shown.now(look, !gone && !known.isWaiting() && !known.hints().isEmpty());
        look.setText(texts.get(grounds.isVisible() ? "reviews.removal.hide" : "reviews.removal.look"));
        for (Removal removal : known.earlier()) {
            earlier.getChildren().add(wrapped(model.line(removal), "small"));
        }
        if (known.isWaiting()) {
            Shown.now(grounds, false);
            FlowPane buttons = new FlowPane(
                    button(
                            "reviews.removal.removed",
                            "review-removal-removed",
                            () -> model.answered(Removal.Outcome.REMOVED)),
                    button(
                            "reviews.removal.refused",
                            "review-removal-refused",
                            () -> model.answered(Removal.Outcome.REFUSED)));
            buttons.getStyleClass().addAll("form-buttons", "survey-buttons");
            earlier.getChildren().add(buttons);
        }
        Shown.now(earlier, !earlier.getChildren().isEmpty());
        ToggleGroup group = new ToggleGroup();
        known.hints().forEach(hint -> grounds.getChildren().add(ground(known.review(), hint, group)));
    }

    private Node ground(Review review, Hint hint, ToggleGroup group) {
        Label words = wrapped(model.words(review, hint), "muted", "small");
        if (hint.sign() == Sign.EXCLUDED) {
            Label name = wrapped(texts.get("reviews.removal.excluded", model.ground(hint)));
            return new VBox(name, words);
        }
        words.getStyleClass().add("ground-words");
        RadioButton choice = new RadioButton(model.ground(hint));
        choice.setId("review-ground-" + hint.rule().ground());
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        choice.setAccessibleText(model.ground(hint) + ". " + words.getText());
        choice.setSelected(hint.rule().ground() == model.groundProperty().get());
        choice.setOnAction(event -> model.groundProperty().set(hint.rule().ground()));
        if (hint.sign() == Sign.FOUND) {
            words.getStyleClass().removeAll("muted");
            words.getStyleClass().add("strong");
        }
        return new VBox(choice, words);
    }

    private VBox writing() {
        TextField proof = new TextField();
        proof.setId("review-removal-proof");
        proof.textProperty().bindBidirectional(model.proofProperty());
        TextArea text = new TextArea();
        TabKey.leaves(text);
        text.setId("review-removal-text");
        text.setWrapText(true);
        text.setPrefRowCount(7);
        text.textProperty().bindBidirectional(model.textProperty());
        Button copy = button("reviews.removal.copy", "review-removal-copy", model::copy);
        Button sent = button("reviews.removal.sent", "review-removal-sent", model::sent);
        sent.getStyleClass().add("accent");
        copy.disableProperty().bind(model.textProperty().isEmpty());
        sent.disableProperty().bind(model.textProperty().isEmpty());
        FlowPane buttons = new FlowPane(copy, sent);
        buttons.getStyleClass().addAll("form-buttons", "survey-buttons");
        VBox box = new VBox(
                new FormField(texts.get("reviews.removal.proofField"), proof),
                new FormField(texts.get("reviews.removal.textField"), text),
                buttons);
        box.getStyleClass().add("review-step");
        return box;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
