package nl.goedmaker.payouts.ui;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.RoomView;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.ControlCommands;

/** The room of the payouts: the queue with its checks, the bank file, and what was made before. */
public final class PayoutsView implements RoomView {
    private static final double BESIDE_FROM_EMS = 84;
    private static final double BUTTONS_BESIDE_FROM_EMS = 72;

    private final PayoutsViewModel model;
    private final Parent root;
    private final ControlCommands controls;
    private final QueueView queue;

    @FXML
    private Label subtitle;

    @FXML
    private GridPane madeBanner;

    @FXML
    private VBox madeWords;

    @FXML
    private HBox madeButtons;

    @FXML
    private Label madeTitle;

    @FXML
    private Label madeText;

    @FXML
    private Button madeUploaded;

    @FXML
    private Button madeNotUploaded;

    @FXML
    private Button madeFolder;

    @FXML
    private Button madeLater;

    @FXML
    private GridPane columns;

    @FXML
    private StackPane batches;

    public PayoutsView(PayoutsViewModel model, Texts texts) {
        this.model = model;
        this.root = FxmlViews.load(this, texts);
        this.controls = new ControlCommands(
                root,
                Map.ofEntries(
                        Map.entry(Command.MAKE_BANK_FILE, List.of("payouts-export")),
                        Map.entry(Command.PAYMENT_LIST, List.of("payouts-lists")),
                        Map.entry(Command.BANK_FOLDER, List.of("payouts-folder")),
                        Map.entry(Command.UPLOADED, List.of("payouts-made-uploaded", "batch-uploaded")),
                        Map.entry(Command.NOT_UPLOADED, List.of("payouts-made-not-uploaded", "batch-not-uploaded")),
                        Map.entry(Command.BOOKED, List.of("batch-booked")),
                        Map.entry(Command.SAVE_BANK_FILE, List.of("batch-save"))));
        this.queue = new QueueView(model.queue(), texts);
        BankFileView file = new BankFileView(model.bankFile(), texts);
        SideBySide.arrange(columns, queue.root(), file.root(), subtitle, BESIDE_FROM_EMS);
        batches.getChildren().setAll(List.of(new BatchesView(model.earlier(), texts).root()));
        subtitle.textProperty().bind(model.subtitleProperty());
        bindMade();
    }

    private void bindMade() {
        SideBySide.arrange(madeBanner, madeWords, madeButtons, subtitle, BUTTONS_BESIDE_FROM_EMS);
        Shown.when(madeBanner, model.madeProperty().isNotNull());
        model.madeProperty().addListener((property, before, now) -> {
            if (now != null) {
                madeTitle.setText(now.title());
                madeText.setText(now.text());
                madeBanner.getStyleClass().setAll("banner", now.written() ? "info" : "warn");
                Shown.now(madeUploaded, now.written());
                Shown.now(madeFolder, now.written());
                madeUploaded.requestFocus();
            }
        });
        madeUploaded.setOnAction(event -> answer(model::madeUploaded));
        madeNotUploaded.setOnAction(event -> answer(model::madeNotUploaded));
        madeLater.setOnAction(event -> answer(model::dismissMade));
        madeFolder.setOnAction(event -> model.openFolder());
    }

    /** Shows a bank file made before, with its payments. */
    public void open(String msgId) {
        model.earlier().open(msgId);
    }

    private void answer(Runnable said) {
        said.run();
        queue.focus();
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
        return queue.can(command) || controls.can(command);
    }

    @Override
    public void run(Command command) {
        if (queue.can(command)) {
            queue.run(command);
        } else {
            controls.run(command);
        }
    }

    @Override
    public void focus() {
        queue.focus();
    }
}
