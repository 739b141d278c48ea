package nl.goedmaker.reviews.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FormField;

/** A small card in the last step of a complaint: a question to copy, and a place for the answer. */
public final class SurveyPane {
    private final SurveyViewModel model;
    private final Texts texts;
    private final VBox answers = new VBox();
    private final VBox card = new VBox();

    public SurveyPane(SurveyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card.setId("survey");
        card.getStyleClass().addAll("card", "spacious");
        Label title = new Label(texts.get("reviews.survey.title"));
        title.getStyleClass().add("h2");
        TextField score = new TextField();
        score.setId("survey-score");
        score.setPrefColumnCount(4);
        score.textProperty().bindBidirectional(model.scoreProperty());
        FormField scored = new FormField(texts.get("reviews.survey.field.score"), score);
        scored.errorProperty().bind(model.errorProperty());
        TextField text = new TextField();
        text.setId("survey-text");
        text.textProperty().bindBidirectional(model.textProperty());
        text.setOnAction(event -> model.keep());
        score.setOnAction(event -> model.keep());
        FlowPane buttons = new FlowPane(
                button("reviews.survey.copy", "survey-copy", model::copy),
                button("reviews.survey.keep", "survey-keep", model::keep));
        buttons.getStyleClass().addAll("form-buttons", "survey-buttons");
        answers.getStyleClass().add("choice-rows");
        card.getChildren()
                .addAll(
                        title,
                        muted(texts.get("reviews.survey.how")),
                        kinds(),
                        scored,
                        new FormField(texts.get("reviews.survey.field.text"), text),
                        buttons,
                        answers);
        InvalidationListener fill = found -> fill();
        model.answers().addListener(fill);
        fill();
    }

    public Parent root() {
        return card;
    }

    public void show(Ticket ticket) {
        model.show(ticket);
    }

    private VBox kinds() {
        ToggleGroup group = new ToggleGroup();
        VBox kinds = new VBox();
        kinds.getStyleClass().add("choice-rows");
        for (SurveyKind kind : SurveyKind.values()) {
            RadioButton button = new RadioButton(texts.get("reviews.survey.kind." + kind));
            button.setWrapText(true);
            button.setId("survey-" + kind);
            button.setToggleGroup(group);
            button.setSelected(kind == model.kindProperty().get());
            // not by an action: the arrow keys select without one
            button.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.kindProperty().set(kind);
                }
            });
            kinds.getChildren().add(button);
        }
        return kinds;
    }

    private void fill() {
        answers.getChildren().setAll(model.answers().stream().map(this::muted).toList());
        answers.setManaged(!model.answers().isEmpty());
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
