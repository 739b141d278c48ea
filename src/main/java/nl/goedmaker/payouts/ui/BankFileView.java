package nl.goedmaker.payouts.ui;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Shown;

/** The card of the bank file: sum, day, checks, and the button that makes it or says why not yet. */
final class BankFileView {
    private final BankFileViewModel model;
    private final Texts texts;

    @FXML
    private VBox root;

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
    private Label lasting;

    @FXML
    private Label reason;

    @FXML
    private Button openSettings;

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
    private HBox folderLine;

    @FXML
    private Label folder;

    @FXML
    private Button changeFolder;

    BankFileView(BankFileViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        FxmlViews.load(this, texts);
        bindDay();
        bindMaking();
        bindLists();
        bindPlaces();
    }

    private void bindDay() {
        TextField day = new TextField();
        day.setId("payouts-day");
        day.textProperty().bindBidirectional(model.day().typedProperty());
        FormField field = new FormField(texts.get("payouts.day"), day);
        field.errorProperty().bind(model.day().problemProperty());
        daySlot.getChildren().setAll(field);
    }

    private void bindMaking() {
        model.summaryProperty().addListener((property, before, now) -> show(now));
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.summaryProperty().get().makeable()
                                || !model.workingProperty().get().isEmpty(),
                        model.summaryProperty(),
                        model.workingProperty()));
        export.setOnAction(event -> model.export());
        export.accessibleHelpProperty()
                .bind(Bindings.when(reason.textProperty().isEmpty())
                        .then(lasting.getText())
                        .otherwise(reason.textProperty()));
        Shown.when(lasting, export.disabledProperty().not());
        Shown.when(reason, reason.textProperty().isNotEmpty());
        working.textProperty().bind(model.workingProperty());
        Shown.when(progress, working.textProperty().isNotEmpty());
        Shown.when(openSettings, model.payerMissingProperty());
        openSettings.setOnAction(event -> model.openSettings());
    }

    private void show(BankFileSummary now) {
        total.setText(now.total());
        details.setText(now.details());
        reason.setText(now.reason());
        checks.getChildren().setAll(now.checks().stream().map(this::check).toList());
        Shown.now(checks, !now.checks().isEmpty());
        lists.setDisable(!now.hasPayments());
    }

    private Label check(BankFileSummary.CheckLine line) {
        Label label = new Label(texts.get(line.holds() ? "payouts.checks.holds" : "payouts.checks.fails", line.text()));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", line.holds() ? "money-holds" : "danger-text");
        return label;
    }

    private void bindLists() {
        listPdf.setOnAction(event -> model.savePdf());
        listCsv.setOnAction(event -> model.saveCsv());
        lists.accessibleHelpProperty().bind(reason.textProperty());
    }

    private void bindPlaces() {
        payer.textProperty().bind(model.payerProperty());
        Shown.when(payer, payer.textProperty().isNotEmpty());
        folder.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("payouts.folder", model.folderProperty().get()), model.folderProperty()));
        Shown.when(folderLine, model.folderProperty().isNotEmpty());
        changeFolder.setOnAction(event -> model.chooseFolder());
    }

    Region root() {
        return root;
    }
}
