package nl.goedmaker.reviews.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.GradeLabel;
import nl.goedmaker.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** The right side of the room: one review in full, or the form for a new one. */
final class ReviewDetail {
    private final ReviewsViewModel model;
    private final Texts texts;
    private @Nullable ComboBox<Platform> firstField;

    ReviewDetail(ReviewsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nothing() {
        Label label = muted("reviews.chooseOne");
        VBox box = new VBox(label);
        box.getStyleClass().add("empty");
        return List.of(box);
    }

    List<Node> of(Review review) {
        String author = review.author().isBlank() ? texts.get("reviews.anonymous") : review.author();
        Label name = new Label(author);
        name.getStyleClass().add("strong");
        Label where = new Label(texts.get(review.platform().displayName()) + " · " + model.day(review));
        where.getStyleClass().addAll("muted", "small");
        VBox who = new VBox(name, where);
        HBox.setHgrow(who, Priority.ALWAYS);
        GradeLabel grade = new GradeLabel(texts, review.grade(), review.scale());
        grade.getStyleClass().add("grade-big");
        HBox head = new HBox(grade, who);
        head.getStyleClass().add("review-head");
        if (review.ticket() != null) {
            Button ticket = new Button(review.ticket());
            ticket.getStyleClass().add("small-button");
            ticket.setId("review-ticket");
            ticket.setMinWidth(Button.USE_PREF_SIZE);
            ticket.setAccessibleText(texts.get("reviews.openTicket", review.ticket()));
            ticket.setOnAction(event -> model.openTicket(review));
            head.getChildren().add(ticket);
        }
        Label text = new Label(
                review.text().isBlank() ? texts.get("reviews.noText") : texts.get("reviews.quote", review.text()));
        text.setWrapText(true);
        text.getStyleClass().add("review-full");
        VBox card = card(head, text);
        VBox answer;
        if (review.isAnswered()) {
            Label title = heading("reviews.yourAnswer");
            Label reply = new Label(review.reply());
            reply.setWrapText(true);
            Label when = new Label(model.answered(review));
            when.getStyleClass().addAll("muted", "small");
            answer = card(title, reply, when);
        } else {
            answer = card(heading("reviews.yourAnswer"), muted("reviews.noAnswerYet"));
        }
        return List.of(card, answer);
    }

    List<Node> form() {
        ComboBox<Platform> platform = new ComboBox<>();
        platform.getItems().addAll(Platform.values());
        platform.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Platform value) {
                return value == null ? "" : texts.get(value.displayName());
            }

            @Override
            public @Nullable Platform fromString(String text) {
                return null;
            }
        });
        platform.valueProperty().bindBidirectional(model.newPlatformProperty());
        platform.setId("review-new-platform");
        firstField = platform;
        TextField author = field("review-new-author", model.newAuthorProperty());
        TextField grade = field("review-new-grade", model.newGradeProperty());
        TextField day = field("review-new-day", model.newDayProperty());
        TextArea text = new TextArea();
        TabKey.leaves(text);
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setId("review-new-text");
        text.textProperty().bindBidirectional(model.newTextProperty());
        FormField gradeField = new FormField(texts.get("reviews.field.grade"), grade);
        gradeField.errorProperty().bind(model.gradeErrorProperty());
        FormField dayField = new FormField(texts.get("reviews.field.day"), day);
        dayField.errorProperty().bind(model.dayErrorProperty());
        Button save = new Button(texts.get("reviews.save"));
        save.getStyleClass().add("accent");
        save.setId("review-new-save");
        save.setOnAction(event -> model.add());
        Button cancel = new Button(texts.get("app.cancel"));
        cancel.setOnAction(event -> model.addingProperty().set(false));
        cancel.setCancelButton(true);
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("form-buttons");
        VBox card = card(
                heading("reviews.add.title"),
                new FormField(texts.get("reviews.field.platform"), platform),
                new FormField(texts.get("reviews.field.author"), author),
                gradeField,
                new FormField(texts.get("reviews.field.text"), text),
                dayField,
                buttons);
        card.getStyleClass().add("form-card");
        return List.of(card);
    }

    void focusForm() {
        if (firstField != null) {
            firstField.requestFocus();
        }
    }

    private static TextField field(String id, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card");
        return card;
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("h2");
        return label;
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
