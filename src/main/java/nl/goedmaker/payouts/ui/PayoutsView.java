package nl.goedmaker.payouts.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.ListHead;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.SideBySide;
import org.jspecify.annotations.Nullable;

/** The room of the payouts: the queue with its checks, the bank file, and what was made before. */
public final class PayoutsView implements RoomView {
    private static final double BESIDE_FROM_EMS = 84;

    private final PayoutsViewModel model;
    private final BatchesViewModel earlier;
    private final Texts texts;
    private final Parent root;
    private boolean reselecting;

    @FXML
    private Label subtitle;

    @FXML
    private HBox madeBanner;

    @FXML
    private Label madeText;

    @FXML
    private Button madeUploaded;

    @FXML
    private Button madeNotUploaded;

    @FXML
    private Button madeLater;

    @FXML
    private GridPane columns;

    @FXML
    private StackPane batches;

    @FXML
    private VBox main;

    @FXML
    private CheckBox all;

    @FXML
    private HBox head;

    @FXML
    private ListView<PayoutRow> list;

    @FXML
    private VBox empty;

    @FXML
    private VBox judgeBox;

    @FXML
    private HBox judge;

    @FXML
    private Label judgeTitle;

    @FXML
    private Label judgeText;

    @FXML
    private Button approve;

    @FXML
    private Button hold;

    @FXML
    private Button release;

    @FXML
    private Button openTicket;

    @FXML
    private VBox side;

    @FXML
    private Label total;

    @FXML
    private Label details;

    @FXML
    private VBox daySlot;

    @FXML
    private VBox checks;

    @FXML
    private Button export;

    @FXML
    private VBox progress;

    @FXML
    private Label working;

    @FXML
    private MenuButton lists;

    @FXML
    private MenuItem listPdf;

    @FXML
    private MenuItem listCsv;

    @FXML
    private Label payer;

    @FXML
    private VBox noPayer;

    @FXML
    private Button openSettings;

    @FXML
    private HBox folderLine;

    @FXML
    private Label folder;

    @FXML
    private Button changeFolder;

    public PayoutsView(PayoutsViewModel model, BatchesViewModel earlier, Texts texts) {
        this.model = model;
        this.earlier = earlier;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        ListHead.align(head, list);
        SideBySide.arrange(columns, main, side, subtitle, BESIDE_FROM_EMS);
        batches.getChildren().setAll(List.of(new BatchesView(earlier, texts).root()));
        subtitle.textProperty().bind(model.subtitleProperty());
        bindList();
        bindJudgement();
        bindFile();
        bindMade();
    }

    private void bindList() {
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(cells -> new PayoutCell(model, texts), model.rows()::more));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (!reselecting) {
                model.choose(row, false);
            }
        });
        model.rows().rows().addListener((ListChangeListener<PayoutRow>) change -> reselect());
        model.ticksProperty().addListener((property, before, now) -> {
            list.refresh();
            all.setSelected(!model.rows().rows().isEmpty()
                    && model.rows().rows().stream().filter(PayoutRow::isPayable).allMatch(model::isTicked));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        all.setOnAction(event -> model.tickAll(all.isSelected()));
        empty.visibleProperty()
                .bind(model.rows()
                        .loadedProperty()
                        .and(Bindings.isEmpty(model.rows().rows())));
    }

    private void keyPressed(KeyEvent event) {
        PayoutRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                model.toggle(row);
                event.consume();
            }
            case ENTER -> {
                model.choose(row, true);
                event.consume();
            }
            default -> {}
        }
    }

    /** A list that was read again has new rows; what was chosen stays chosen. */
    private void reselect() {
        reselecting = true;
        @Nullable PayoutRow row = model.stillChosen().orElse(null);
        list.getSelectionModel().clearSelection();
        if (row != null) {
            list.getSelectionModel().select(row);
        }
        reselecting = false;
        model.choose(row, false);
    }

    private void bindJudgement() {
        shownWhen(judgeBox, model.judgementProperty().isNotNull());
        model.judgementProperty().addListener((property, before, now) -> {
            if (now != null) {
                judge.getStyleClass().setAll("banner", now.tone());
                judgeTitle.setText(now.title());
                judgeText.setText(now.text());
                show(judgeText, !now.text().isEmpty());
                show(approve, now.canApprove());
                show(hold, now.canHold());
                show(release, now.canRelease());
            }
        });
        approve.setOnAction(event -> model.approve());
        hold.setOnAction(event -> model.hold());
        release.setOnAction(event -> model.release());
        openTicket.setOnAction(event -> model.openTicket());
    }

    private void bindFile() {
        TextField day = new TextField();
        day.setId("payouts-day");
        day.textProperty().bindBidirectional(model.dayProperty());
        FormField dayField = new FormField(texts.get("payouts.day"), day);
        dayField.errorProperty().bind(model.dayProblemProperty());
        daySlot.getChildren().setAll(dayField);
        model.summaryProperty().addListener((property, before, now) -> show(now));
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.summaryProperty().get().makeable()
                                || !model.workingProperty().get().isEmpty(),
                        model.summaryProperty(),
                        model.workingProperty()));
        export.setOnAction(event -> model.export());
        working.textProperty().bind(model.workingProperty());
        shownWhen(progress, working.textProperty().isNotEmpty());
        listPdf.setOnAction(event -> model.saveList(true));
        listCsv.setOnAction(event -> model.saveList(false));
        lists.disableProperty().bind(Bindings.isEmpty(model.rows().rows()));
        payer.textProperty().bind(model.payerProperty());
        shownWhen(payer, payer.textProperty().isNotEmpty());
        shownWhen(noPayer, payer.textProperty().isEmpty());
        openSettings.setOnAction(event -> model.openSettings());
        folder.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("payouts.folder", model.folderProperty().get()), model.folderProperty()));
        shownWhen(folderLine, model.folderProperty().isNotEmpty());
        changeFolder.setOnAction(event -> model.chooseFolder());
    }

    private void show(BankFileSummary now) {
        total.setText(now.total());
        details.setText(now.details());
        checks.getChildren().setAll(now.checks().stream().map(this::check).toList());
    }

    private Label check(BankFileSummary.CheckLine line) {
        Label label = new Label(texts.get(line.holds() ? "payouts.checks.holds" : "payouts.checks.fails", line.text()));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", line.holds() ? "money-holds" : "danger-text");
        return label;
    }

    private void bindMade() {
        shownWhen(madeBanner, model.madeProperty().isNotNull());
        model.madeProperty().addListener((property, before, now) -> {
            if (now != null) {
                madeText.setText(now.text());
                madeBanner.getStyleClass().setAll("banner", now.written() ? "info" : "warn");
                show(madeUploaded, now.written());
                madeUploaded.requestFocus();
            }
        });
        madeUploaded.setOnAction(event -> decide(true));
        madeNotUploaded.setOnAction(event -> decide(false));
        madeLater.setOnAction(event -> model.dismissMade());
    }

    private void decide(boolean wasUploaded) {
        MadeFile made = model.madeProperty().get();
        if (made == null) {
            return;
        }
        if (wasUploaded) {
            earlier.uploaded(made.batch());
        } else {
            earlier.notUploaded(made.batch());
        }
        model.dismissMade();
        list.requestFocus();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void shownWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
        earlier.refresh();
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
