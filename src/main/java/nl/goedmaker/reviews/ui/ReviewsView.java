package nl.goedmaker.reviews.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;
import org.jspecify.annotations.Nullable;

/** The room of reviews: the list on the left, the chosen one or the form for a new one on the right. */
public final class ReviewsView implements RoomView {
    private final ReviewsViewModel model;
    private final Texts texts;
    private final PlatformName names;
    private final StandingWords words;
    private final ReviewDetail details;
    private final ReviewForm form;
    private final ReviewIntake intake;
    private final Parent root;
    private final ControlCommands controls;

    @FXML
    private ComboBox<@Nullable Platform> platform;

    @FXML
    private CheckBox unanswered;

    @FXML
    private Button add;

    @FXML
    private Button read;

    @FXML
    private FlowPane averages;

    @FXML
    private FlowPane narrowed;

    @FXML
    private ListView<Review> list;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private VBox detail;

    /** @param imports the sheet for files, made when it is first needed */
    public ReviewsView(ReviewsViewModel model, Supplier<ImportViewModel> imports, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.names = new PlatformName(texts);
        this.words = new StandingWords(texts);
        this.details = new ReviewDetail(model, texts);
        this.form = new ReviewForm(model.form(), texts, this::paste);
        this.root = FxmlViews.load(this, texts);
        this.intake = new ReviewIntake(imports, model, form::begin);
        intake.on(root);
        read.setOnAction(event -> intake.choose());
        this.controls = new ControlCommands(
                root,
                Map.of(
                        Command.NEW_REVIEW, List.of("reviews-add"),
                        Command.IMPORT_REVIEWS, List.of("reviews-import"),
                        Command.ANSWER_REVIEW, List.of("review-answer"),
                        Command.COPY_REVIEW_ANSWER, List.of("review-answer-copy"),
                        Command.REVIEW_POSTED, List.of("review-answer-posted"),
                        Command.REVIEW_TICKET, List.of("review-ticket"),
                        Command.LINK_REVIEW, List.of("review-link-0"),
                        Command.UNLINK_REVIEW, List.of("review-unlink"),
                        Command.COMPLAINT_OF_REVIEW, List.of("review-complain")));
        bindFilters();
        bindList();
        add.setOnAction(event -> {
            model.form().open();
            form.begin();
        });
        model.countedProperty().addListener((property, before, counted) -> showCounted());
        model.standings().addListener((ListChangeListener<Standing>) change -> showAverages());
        model.selectedProperty().addListener((property, before, review) -> {
            showDetail();
            mark();
        });
        model.form().openProperty().addListener((property, before, open) -> showDetail());
        showDetail();
        showAverages();
        showCounted();
    }

    private void paste() {
        intake.paste();
    }

    private void bindFilters() {
        platform.getItems().add(null);
        platform.getItems().addAll(Arrays.asList(Platform.values()));
        platform.setConverter(names);
        platform.setButtonCell(new PlatformCell());
        platform.setCellFactory(view -> new PlatformCell());
        platform.valueProperty().bindBidirectional(model.platformProperty());
        unanswered.selectedProperty().bindBidirectional(model.unansweredProperty());
    }

    private void bindList() {
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(view -> new ReviewCell(model, texts, list), model.rows()::more));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && model.selectedProperty().get() != null) {
                details.begin();
                event.consume();
            }
        });
        list.setAccessibleText(texts.get("reviews.list"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, review) -> {
            if (review != null) {
                model.form().close();
                model.selectedProperty().set(review);
            }
        });
        model.rows().rows().addListener((ListChangeListener<Review>) change -> mark());
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
                                                || model.countedProperty().get() != null
                                        ? "reviews.empty.filtered"
                                        : "reviews.empty"),
                        model.unansweredProperty(),
                        model.platformProperty(),
                        model.countedProperty()));
    }

    /**
     * Marks the review that is shown, once the list is done taking in its rows: on the way it forgets what was marked before.
     */
    private void mark() {
        Screenwork.later(() -> {
            Review review = model.selectedProperty().get();
            for (int i = 0; review != null && i < list.getItems().size(); i++) {
                if (list.getItems().get(i).id() == review.id()
                        && !list.getSelectionModel().isSelected(i)) {
                    list.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        });
    }

    private void showDetail() {
        Review review = model.selectedProperty().get();
        if (model.form().openProperty().get()) {
            detail.getChildren().setAll(form);
        } else if (review != null) {
            detail.getChildren().setAll(details.of(review));
        } else {
            detail.getChildren().clear();
        }
    }

    private void showAverages() {
        averages.getChildren().clear();
        for (Standing standing : model.standings()) {
            Platform which = standing.average().platform();
            Label value = new Label(words.figure(standing));
            value.getStyleClass().add("strong");
            Label name = new Label(texts.get(
                    "reviews.platformCount",
                    texts.get(which.displayName()),
                    standing.average().count()));
            name.getStyleClass().addAll("muted", "small");
            HBox content = new HBox(value, name);
            content.getStyleClass().add("average");
            if (standing.average().isEstimate()) {
                Label estimate = new Label(texts.get("reviews.estimate"));
                estimate.getStyleClass().addAll("pill", "orange");
                content.getChildren().add(estimate);
            }
            Button button = new Button(null, content);
            button.getStyleClass().setAll("button", "average-button");
            button.setTooltip(new Tooltip(words.title(standing.average())));
            button.setAccessibleText(words.spoken(standing));
            button.setId("average-" + which);
            button.setOnAction(event -> model.show(standing));
            averages.getChildren().add(button);
        }
        averages.setManaged(!averages.getChildren().isEmpty());
    }

    /** What the list is narrowed to stands above it, with the way back. */
    private void showCounted() {
        Counted counted = model.countedProperty().get();
        narrowed.getChildren().clear();
        if (counted != null) {
            narrowed.getChildren().add(chip(counted));
            if (model.isOfEarlier(counted)) {
                Label grades = new Label(texts.get("reviews.counted.grades"));
                grades.getStyleClass().addAll("muted", "small");
                narrowed.getChildren().add(grades);
            }
        }
        narrowed.setVisible(counted != null);
        narrowed.setManaged(counted != null);
    }

    private Node chip(Counted counted) {
        Label label = new Label(words.counted(counted));
        Button remove = new Button("×");
        remove.getStyleClass().add("chip-remove");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        String spoken =
                texts.get("reviews.counted.remove", texts.get(counted.platform().displayName()));
        remove.setAccessibleText(spoken);
        remove.setTooltip(new Tooltip(spoken));
        remove.setId("reviews-counted-remove");
        remove.setOnAction(event -> {
            model.countedProperty().set(null);
            list.requestFocus();
        });
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("pill", "chip");
        chip.setId("reviews-counted");
        return chip;
    }

    /** Shows the reviews behind a figure. */
    public void show(Counted counted) {
        model.show(counted);
    }

    /** Shows a review with the keyboard in the place for its answer. */
    public void answer(long id) {
        model.show(id, details::begin);
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
    public boolean can(Command command) {
        return controls.can(command);
    }

    @Override
    public void run(Command command) {
        controls.run(command);
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
            setText(isEmpty ? "" : names.toString(value));
        }
    }
}
