package nl.goedmaker.reviews.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.GradeLabel;
import org.jspecify.annotations.Nullable;

/** A review of the list. */
final class ReviewCell extends ListCell<Review> {
    private final ReviewsViewModel model;
    private final Texts texts;
    private final ListView<Review> list;

    ReviewCell(ReviewsViewModel model, Texts texts, ListView<Review> list) {
        this.model = model;
        this.texts = texts;
        this.list = list;
    }

    @Override
    protected void updateItem(@Nullable Review review, boolean isEmpty) {
        super.updateItem(review, isEmpty);
        if (isEmpty || review == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label author = new Label(review.author().isBlank() ? texts.get("reviews.anonymous") : review.author());
        author.getStyleClass().add("strong");
        Label where = new Label(texts.get(review.platform().displayName()));
        where.getStyleClass().add("pill");
        where.setMinWidth(Label.USE_PREF_SIZE);
        HBox first = new HBox(author, where);
        first.getStyleClass().add("review-name");
        String day = model.day(review);
        String words = review.text().isBlank()
                ? texts.get("reviews.noText")
                : texts.get("reviews.quote", review.text().replaceAll("\\s+", " "));
        Label text = new Label(day + " · " + words);
        text.getStyleClass().addAll("muted", "small");
        VBox middle = new VBox(first, text);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Label state = new Label(texts.get(review.isAnswered() ? "reviews.answered" : "reviews.new"));
        state.getStyleClass().add("pill");
        if (!review.isAnswered()) {
            state.getStyleClass().add("red");
        }
        state.setMinWidth(Label.USE_PREF_SIZE);
        GradeLabel grade = new GradeLabel(texts, review.grade(), review.scale());
        HBox item = new HBox(grade, middle, state);
        item.getStyleClass().add("item");
        item.prefWidthProperty().bind(list.widthProperty().subtract(20));
        setPrefWidth(0);
        setGraphic(item);
        setAccessibleText(String.join(
                ", ", author.getText(), where.getText(), grade.getAccessibleText(), words, day, state.getText()));
    }
}
