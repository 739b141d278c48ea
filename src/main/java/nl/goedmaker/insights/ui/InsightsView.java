package nl.goedmaker.insights.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.insights.ui.InsightsViewModel.Board;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Screenwork;
import org.jspecify.annotations.Nullable;

/** The room of figures: charts on the left, the complaints behind the chosen number on the right. */
public final class InsightsView implements RoomView {
    private static final double NARROW = 46;
    private static final double NARROWER = 29;

    private final InsightsViewModel model;
    private final PlatformFiguresViewModel platforms;
    private final PlatformCards platformCards;
    private final InsightCharts drawing;
    private final Parent root;
    private boolean narrow;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox charts;

    @FXML
    private Label rowsTitle;

    @FXML
    private ListView<FigureRow> list;

    @FXML
    private VBox empty;

    public InsightsView(InsightsViewModel model, PlatformFiguresViewModel platforms, Texts texts) {
        this.model = model;
        this.platforms = platforms;
        this.platformCards = new PlatformCards(platforms, texts);
        this.drawing = new InsightCharts(texts, model.chosenProperty());
        this.root = FxmlViews.load(this, texts);
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(view -> new Cell(), model.rows()::more));
        list.setAccessibleText(texts.get("insights.rows.list"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        empty.visibleProperty()
                .bind(model.rows()
                        .loadedProperty()
                        .and(Bindings.isEmpty(model.rows().rows())));
        rowsTitle
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.title(model.chosenProperty().get()), model.chosenProperty()));
        scroll.widthProperty().addListener((property, before, width) -> {
            if (isNarrow() || narrow) {
                // what is replaced while the page is being laid out would not be drawn
                Screenwork.later(this::showAgain);
            }
        });
        model.boardProperty().addListener((property, before, board) -> {
            if (board != null) {
                show(board);
            }
        });
    }

    private void showAgain() {
        Board board = model.boardProperty().get();
        if (board != null) {
            show(board);
        }
    }

    private void openSelected() {
        FigureRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    private void show(Board board) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        narrow = isNarrow();
        Node types = grow(drawing.rows("insights.chart.types", board.types(), "insights.chart.noComplaints"));
        Node categories =
                grow(drawing.rows("insights.chart.categories", board.categories(), "insights.chart.noComplaints"));
        Pane halves = narrow ? new VBox(types, categories) : new HBox(types, categories);
        halves.getStyleClass().add(narrow ? "today-cards" : "insight-columns");
        charts.getChildren()
                .setAll(List.of(
                        drawing.bigs(
                                board.bigs(),
                                scroll.getWidth()
                                        < NARROWER * rowsTitle.getFont().getSize()),
                        drawing.columns("insights.chart.months", board.months(), "insights.chart.noComplaints"),
                        drawing.columns("insights.chart.cashback", board.cashback(), "insights.chart.noCashback"),
                        halves,
                        drawing.lines("insights.survey.title", board.surveys(), "insights.survey.none"),
                        platformCards.root()));
        if (focusedId != null && !focusedId.isEmpty() && root.lookup("#" + focusedId) instanceof Node again) {
            again.requestFocus();
        }
    }

    /** Too narrow for two charts side by side at this size of text. */
    private boolean isNarrow() {
        return scroll.getWidth() < NARROW * rowsTitle.getFont().getSize();
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Shows the complaints behind a number. */
    public void show(Figure figure) {
        model.chosenProperty().set(figure);
        list.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
        platforms.refresh();
    }

    @Override
    public void focus() {
        scroll.requestFocus();
    }

    /** A complaint of the list. */
    private final class Cell extends ListCell<FigureRow> {
        @Override
        protected void updateItem(@Nullable FigureRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            if (isEmpty || row == null) {
                setGraphic(null);
                return;
            }
            VBox words = CardParts.words(row.subject(), model.details(row));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            HBox item = new HBox(words);
            item.getStyleClass().add("item");
            item.prefWidthProperty().bind(list.widthProperty().subtract(20));
            setPrefWidth(0);
            setGraphic(item);
            setAccessibleText(row.subject() + ", " + model.details(row));
        }
    }
}
