package nl.goedmaker.reviews.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.request.Condition;
import nl.goedmaker.reviews.request.RequestPanel;
import nl.goedmaker.reviews.rules.RequestRule;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** Opnieuw laten beoordelen: each condition, whether it is met, and the one step that may be taken. */
final class RequestCard {
    private final RequestViewModel model;
    private final Texts texts;
    private final VBox conditions = new VBox();
    private final VBox step = new VBox();
    private final VBox effect;
    private final Label error;
    private final VBox card;

    RequestCard(RequestViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.effect = effect();
        this.error = wrapped("", "form-error");
        error.setId("review-request-error");
        error.textProperty().bind(model.errorProperty());
        Shown.when(error, error.textProperty().isNotEmpty());
        Label title = new Label(texts.get("reviews.request.title"));
        title.getStyleClass().add("h2");
        conditions.getStyleClass().add("conditions");
        step.getStyleClass().add("review-step");
        card = new VBox(title, conditions, step, error, effect);
        card.getStyleClass().addAll("card", "spacious");
        card.setId("review-request");
        model.knownProperty().addListener((property, before, known) -> show(known));
        show(model.knownProperty().get());
    }

    Node root() {
        return card;
    }

    private void show(RequestViewModel.@Nullable Known known) {
        conditions.getChildren().clear();
        step.getChildren().clear();
        Shown.now(card, known != null && known.review().removedAt() == null);
        if (known == null) {
            return;
        }
        RequestPanel panel = known.panel();
        panel.conditions().forEach(condition -> conditions.getChildren().add(line(condition)));
        panel.requests()
                .forEach(request -> conditions.getChildren().add(wrapped(model.line(request), "muted", "small")));
        Shown.now(effect, panel.rule().allowsAsking());
        if (panel.waiting().isPresent()) {
            step.getChildren().setAll(answer());
        } else if (panel.conditions().stream().allMatch(RequestCard::mayPass)) {
            ask(panel, known.review());
        }
    }

    private static boolean mayPass(Condition condition) {
        return condition.isMet() || condition.state() == Condition.State.UNSEEN;
    }

    private HBox line(Condition condition) {
        Label sign = new Label(texts.get("reviews.condition.sign." + condition.state()));
        sign.getStyleClass().addAll("condition-sign", condition.isMet() ? "met" : "unmet");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label words = wrapped(texts.get(condition.sentence()));
        HBox line = new HBox(sign, words);
        line.getStyleClass().add("condition");
        line.setAccessibleText(
                texts.get("reviews.condition.spoken." + condition.state(), texts.get(condition.sentence())));
        return line;
    }

    private void ask(RequestPanel panel, Review review) {
        model.how(panel, review).ifPresent(how -> step.getChildren().add(wrapped(texts.get(how), "muted", "small")));
        if (RequestViewModel.wantsReason(panel)) {
            TextField reason = new TextField();
            reason.setId("review-request-reason");
            reason.textProperty().bindBidirectional(model.reasonProperty());
            step.getChildren().add(new FormField(texts.get("reviews.request.reason"), reason));
        }
        Button asked = new Button(model.askedToday());
        asked.setId("review-request-asked");
        asked.getStyleClass().add("accent");
        asked.setOnAction(event -> model.asked());
        FlowPane buttons = new FlowPane(asked);
        if (panel.rule() == RequestRule.NEUTRAL_ASK) {
            Button copy = new Button(texts.get("reviews.request.copy"));
            copy.setId("review-request-copy");
            copy.setOnAction(event -> model.copyText());
            buttons.getChildren().add(copy);
        }
        buttons.getStyleClass().addAll("form-buttons", "survey-buttons");
        step.getChildren().add(buttons);
    }

    private Node answer() {
        TextField grade = new TextField();
        grade.setId("review-request-grade");
        grade.setPrefColumnCount(5);
        grade.textProperty().bindBidirectional(model.givenProperty());
        grade.setOnAction(event -> model.regraded());
        Button keep = new Button(texts.get("reviews.request.keepGrade"));
        keep.setId("review-request-regraded");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> model.regraded());
        Button none = new Button(texts.get("reviews.request.noAnswer"));
        none.setId("review-request-unanswered");
        none.setOnAction(event -> model.unanswered());
        FlowPane buttons = new FlowPane(keep, none);
        buttons.getStyleClass().addAll("form-buttons", "survey-buttons");
        VBox answer = new VBox(new FormField(texts.get("reviews.request.newGrade"), grade), buttons);
        answer.getStyleClass().add("review-step");
        return answer;
    }

    private VBox effect() {
        Label before = new Label(texts.get("reviews.effect.suppose"));
        before.getStyleClass().addAll("muted", "small");
        before.setMinWidth(Region.USE_PREF_SIZE);
        TextField grade = new TextField();
        grade.setId("review-supposed");
        grade.setPrefColumnCount(3);
        grade.setMinWidth(Region.USE_PREF_SIZE);
        grade.setAccessibleText(texts.get("reviews.effect.suppose"));
        grade.textProperty().bindBidirectional(model.supposedProperty());
        before.setLabelFor(grade);
        Label words = wrapped("", "muted", "small");
        words.setId("review-effect");
        words.textProperty().bind(model.effectProperty());
        HBox line = new HBox(before, grade);
        line.getStyleClass().add("suppose");
        VBox effect = new VBox(line, words);
        effect.getStyleClass().add("conditions");
        return effect;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
