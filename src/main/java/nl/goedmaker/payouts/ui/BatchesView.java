package nl.goedmaker.payouts.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.ListHead;
import nl.goedmaker.ui.Shown;
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
    private Label next;

    @FXML
    private HBox head;

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
        onEnter(payments, model::act);
        ListHead.align(head, payments);
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
        Shown.when(one, model.openProperty().isNotNull());
        Shown.when(overview, model.openProperty().isNull());
        one.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        back.setOnAction(event -> close());
        model.openProperty().addListener((property, before, row) -> show(before, row));
        act(uploaded, row -> model.uploaded(row.batch()));
        act(notUploaded, row -> model.notUploaded(row.batch()));
        act(booked, row -> model.booked(row.batch()));
        act(saveFile, model::saveFile);
        act(savePdf, model::savePdf);
        act(saveCsv, model::saveCsv);
    }

    private void act(Button button, Consumer<BatchRow> action) {
        button.setOnAction(event -> {
            BatchRow row = model.openProperty().get();
            if (row != null) {
                action.accept(row);
            }
        });
    }

    private void show(@Nullable BatchRow before, @Nullable BatchRow row) {
        if (row == null) {
            return;
        }
        name.setText(row.name());
        about.setText(String.join(" · ", row.day(), row.payments(), row.amount()));
        status.setText(row.status());
        status.getStyleClass().setAll("label", "pill", row.colour());
        next.setText(row.next());
        Shown.now(uploaded, row.isUndecided());
        Shown.now(notUploaded, row.isUndecided());
        Shown.now(booked, row.isUploaded());
        Shown.now(saveFile, row.isGood());
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
