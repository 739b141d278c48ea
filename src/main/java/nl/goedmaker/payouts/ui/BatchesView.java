package nl.goedmaker.payouts.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import org.jspecify.annotations.Nullable;

/** The bank files made before; one of them open with its payments. */
public final class BatchesView {
    private final BatchesViewModel model;
    private final Parent root;

    @FXML
    private VBox overview;

    @FXML
    private ListView<BatchRow> list;

    @FXML
    private VBox empty;

    @FXML
    private VBox one;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private Label about;

    @FXML
    private Label status;

    @FXML
    private Button uploaded;

    @FXML
    private Button notUploaded;

    @FXML
    private Button booked;

    @FXML
    private Button saveFile;

    @FXML
    private Button savePdf;

    @FXML
    private Button saveCsv;

    @FXML
    private ListView<PaymentRow> payments;

    public BatchesView(BatchesViewModel model, Texts texts) {
        this.model = model;
        this.root = FxmlViews.load(this, texts);
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(cells -> new BatchCell(model, texts), model.rows()::more));
        onEnter(list, model::open);
        empty.visibleProperty()
                .bind(model.rows()
                        .loadedProperty()
                        .and(Bindings.isEmpty(model.rows().rows())));
        payments.setItems(model.payments().rows());
        payments.setCellFactory(EndOfList.watched(cells -> new PaymentCell(model, texts), model.payments()::more));
        onEnter(payments, row -> {
            if (row.canReturn()) {
                model.returned(row);
            } else if (row.canGoAgain()) {
                model.again(row);
            }
        });
        bindOne();
    }

    private static <T> void onEnter(ListView<T> list, Consumer<T> action) {
        list.setOnKeyPressed(event -> {
            T row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                action.accept(row);
                event.consume();
            }
        });
    }

    private void bindOne() {
        one.visibleProperty().bind(model.openProperty().isNotNull());
        one.managedProperty().bind(one.visibleProperty());
        overview.visibleProperty().bind(one.visibleProperty().not());
        overview.managedProperty().bind(overview.visibleProperty());
        one.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        back.setOnAction(event -> close());
        model.openProperty().addListener((property, before, row) -> show(before, row));
        act(uploaded, model::uploaded);
        act(notUploaded, model::notUploaded);
        act(booked, model::booked);
        act(saveFile, model::saveFile);
        act(savePdf, model::savePdf);
        act(saveCsv, model::saveCsv);
        BooleanBinding undecided = Bindings.createBooleanBinding(
                () -> BatchesViewModel.isUndecided(model.openProperty().get()), model.openProperty());
        shownWhen(uploaded, undecided);
        shownWhen(notUploaded, undecided);
        shownWhen(
                booked,
                Bindings.createBooleanBinding(
                        () -> BatchesViewModel.isUploaded(model.openProperty().get()), model.openProperty()));
    }

    private void act(Button button, Consumer<PayoutBatch> action) {
        button.setOnAction(event -> {
            BatchRow row = model.openProperty().get();
            if (row != null) {
                action.accept(row.batch());
            }
        });
    }

    private static void shownWhen(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private void show(@Nullable BatchRow before, @Nullable BatchRow row) {
        if (row == null) {
            return;
        }
        name.setText(row.name());
        about.setText(String.join(" · ", row.day(), row.payments(), row.amount()));
        status.setText(row.status());
        Line.colour(status, row.colour());
        if (before == null) {
            back.requestFocus();
        }
    }

    private void close() {
        model.close();
        list.requestFocus();
    }

    public Parent root() {
        return root;
    }
}
