package nl.goedmaker.reviews.ui;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.GradeLabel;
import nl.goedmaker.ui.RoomView;
import org.jspecify.annotations.Nullable;

/** The room of reviews: the list on the left, the chosen one or the form for a new one on the right. */
public final class ReviewsView implements RoomView {
    private final ReviewsViewModel model;
    private final Texts texts;
    private final ReviewDetail details;
    private final Parent root;

    @FXML
    private ComboBox<@Nullable Platform> platform;

    @FXML
    private CheckBox unanswered;

    @FXML
    private Button add;

    @FXML
    private FlowPane averages;

    @FXML
    private ListView<Review> list;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private VBox detail;

    public ReviewsView(ReviewsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.details = new ReviewDetail(model, texts);
        this.root = FxmlViews.load(this, texts);
        bindFilters();
        bindList();
        add.setOnAction(event -> {
            model.startAdding();
            details.focusForm();
        });
        model.averages().addListener((ListChangeListener<Average>) change -> showAverages());
        model.selectedProperty().addListener((property, before, review) -> {
            showDetail();
            select(review);
        });
        model.addingProperty().addListener((property, before, adding) -> showDetail());
        showDetail();
    }

    private void bindFilters() {
        platform.getItems().add(null);
        platform.getItems().addAll(Arrays.asList(Platform.values()));
        platform.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Platform value) {
                return value == null ? texts.get("reviews.filter.all") : texts.get(value.displayName());
            }

            @Override
            public @Nullable Platform fromString(String text) {
                return null;
            }
        });
        platform.setButtonCell(new PlatformCell());
        platform.setCellFactory(view -> new PlatformCell());
        platform.valueProperty().bindBidirectional(model.platformProperty());
        unanswered.selectedProperty().bindBidirectional(model.unansweredProperty());
    }

    private void bindList() {
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(view -> new Cell(), model.rows()::more));
        list.setAccessibleText(texts.get("reviews.list"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, review) -> {
            if (review != null) {
                model.addingProperty().set(false);
                model.selectedProperty().set(review);
            }
        });
        model.rows().rows().addListener((ListChangeListener<Review>)
                change -> select(model.selectedProperty().get()));
        empty.visibleProperty()
                .bind(model.rows()
                        .loadedProperty()
                        .and(Bindings.isEmpty(model.rows().rows())));
        empty.mouseTransparentProperty().set(true);
        emptyText
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.unansweredProperty().get()
                                                || model.platformProperty().get() != null
                                        ? "reviews.empty.filtered"
                                        : "reviews.empty"),
                        model.unansweredProperty(),
                        model.platformProperty()));
    }

    /** Keeps the mark on the review that is shown when the list was read again. */
    private void select(@Nullable Review review) {
        if (review == null) {
            return;
        }
        for (Review row : list.getItems()) {
            if (row.id() == review.id() && list.getSelectionModel().getSelectedItem() != row) {
                list.getSelectionModel().select(row);
                return;
            }
        }
    }

    private void showDetail() {
        Review review = model.selectedProperty().get();
        if (model.addingProperty().get()) {
            detail.getChildren().setAll(details.form());
        } else if (review != null) {
            detail.getChildren().setAll(details.of(review));
        } else {
            detail.getChildren().setAll(details.nothing());
        }
    }

    private void showAverages() {
        averages.getChildren().clear();
        for (Average average : model.averages()) {
            Label value = new Label(String.format(texts.language().locale(), "%.1f", average.value()));
            value.getStyleClass().add("strong");
            Label name = new Label(texts.get(
                    "reviews.average",
                    texts.get(average.platform().displayName()),
                    texts.get("reviews.average.over." + average.over()),
                    average.count()));
            name.getStyleClass().addAll("muted", "small");
            HBox content = new HBox(value, name);
            content.getStyleClass().add("average");
            Button button = new Button(null, content);
            button.getStyleClass().setAll("button", "average-button");
            button.setAccessibleText(name.getText() + ": " + value.getText());
            button.setId("average-" + average.platform());
            button.setOnAction(event -> model.platformProperty().set(average.platform()));
            averages.getChildren().add(button);
        }
        averages.setManaged(!averages.getChildren().isEmpty());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    /** A platform by the name it writes itself. */
    private final class PlatformCell extends ListCell<@Nullable Platform> {
        @Override
        protected void updateItem(@Nullable Platform value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            setText(value == null ? texts.get("reviews.filter.all") : texts.get(value.displayName()));
        }
    }

    /** A review of the list. */
    private final class Cell extends ListCell<Review> {
        @Override
        protected void updateItem(@Nullable Review review, boolean isEmpty) {
            super.updateItem(review, isEmpty);
            if (isEmpty || review == null) {
                setGraphic(null);
                return;
            }
            Label author = new Label(review.author().isBlank() ? texts.get("reviews.anonymous") : review.author());
            author.getStyleClass().add("strong");
            Label where = new Label(texts.get(review.platform().displayName()));
            where.getStyleClass().add("pill");
            HBox first = new HBox(author, where);
            first.getStyleClass().add("review-name");
            Label text = new Label((review.text().isBlank()
                            ? texts.get("reviews.noText")
                            : texts.get("reviews.quote", review.text().replaceAll("\\s+", " ")))
                    + " · " + model.day(review));
            text.getStyleClass().addAll("muted", "small", "review-text");
            text.setWrapText(true);
            VBox words = new VBox(first, text);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label state = new Label(texts.get(review.isAnswered() ? "reviews.answered" : "reviews.new"));
            state.getStyleClass().addAll("pill", review.isAnswered() ? "green" : "red");
            state.setMinWidth(Label.USE_PREF_SIZE);
            where.setMinWidth(Label.USE_PREF_SIZE);
            HBox item = new HBox(new GradeLabel(texts, review.grade(), review.scale()), words, state);
            item.getStyleClass().add("item");
            item.prefWidthProperty().bind(list.widthProperty().subtract(20));
            setPrefWidth(0);
            setGraphic(item);
            setAccessibleText(author.getText() + ", " + where.getText() + ", " + state.getText());
        }
    }
}
