package nl.goedmaker.payouts.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.ListHead;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SideBySide;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** What waits to be paid, with a tick for each, and what the checks ask of the chosen one. */
final class QueueView {
    private static final double BUTTONS_BESIDE_FROM_EMS = 52;

    private final QueueViewModel model;
    private final JudgementViewModel judgement;
    private final Tooltip headHelp = new Tooltip();
    private boolean reselecting;

    @FXML
    private VBox root;

    @FXML
    private HBox head;

    @FXML
    private StackPane allSlot;

    @FXML
    private CheckBox all;

    @FXML
    private ListView<PayoutRow> list;

    @FXML
    private VBox empty;

    @FXML
    private Button openClaims;

    @FXML
    private VBox judgeBox;

    @FXML
    private GridPane judge;

    @FXML
    private VBox judgeWords;

    @FXML
    private Label judgeTitle;

    @FXML
    private Label judgeText;

    @FXML
    private HBox judgeButtons;

    @FXML
    private Button approve;

    @FXML
    private Button hold;

    @FXML
    private Button release;

    @FXML
    private Button openTicket;

    QueueView(QueueViewModel model, Texts texts) {
        this.model = model;
        this.judgement = model.judgement();
        FxmlViews.load(this, texts);
        ListHead.align(head, list);
        list.setItems(model.rows().rows());
        list.setCellFactory(EndOfList.watched(cells -> new PayoutCell(model, texts), model.rows()::more));
        bindChoice();
        bindTicks();
        bindJudgement();
        Shown.when(
                empty,
                model.rows().loadedProperty().and(Bindings.isEmpty(model.rows().rows())));
        openClaims.setOnAction(event -> model.openClaims());
    }

    private void bindChoice() {
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            // a list that is read again forgets its choice for a moment; the owner did not
            if (row != null && !reselecting) {
                judgement.choose(row);
            }
        });
        model.rows().rows().addListener((ListChangeListener<PayoutRow>) change -> {
            reselect();
            Screenwork.later(this::reselect);
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
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
                judgement.ask(row);
                answer();
                event.consume();
            }
            default -> {}
        }
    }

    /** The keyboard comes to the first of the buttons that answer what the checks ask. */
    private void answer() {
        judgeButtons.getChildren().stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
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
        judgement.choose(row);
    }

    private void bindTicks() {
        model.tickingsProperty().addListener((property, before, now) -> list.refresh());
        showHead(model.headProperty().get());
        model.headProperty().addListener((property, before, now) -> showHead(now));
        all.setOnAction(event -> model.tickAll(all.isSelected()));
        all.accessibleHelpProperty().bind(model.headHelpProperty());
        headHelp.textProperty().bind(model.headHelpProperty());
        // on the slot around it: what is greyed gets no mouse
        model.headHelpProperty().addListener((property, before, help) -> {
            Tooltip.uninstall(allSlot, headHelp);
            if (!help.isEmpty()) {
                Tooltip.install(allSlot, headHelp);
            }
        });
    }

    private void showHead(HeadTick now) {
        all.setDisable(now == HeadTick.NOTHING_TO_TICK);
        all.setIndeterminate(now == HeadTick.SOME);
        all.setSelected(now == HeadTick.ALL);
    }

    private void bindJudgement() {
        SideBySide.arrange(judge, judgeWords, judgeButtons, judgeText, BUTTONS_BESIDE_FROM_EMS);
        Shown.when(judgeBox, judgement.judgementProperty().isNotNull());
        judgement.judgementProperty().addListener((property, before, now) -> {
            if (now != null) {
                judge.getStyleClass().setAll("banner", now.tone());
                judgeTitle.setText(now.title());
                judgeText.setText(now.text());
                Shown.now(judgeText, !now.text().isEmpty());
                Shown.now(approve, now.canApprove());
                Shown.now(hold, now.canHold());
                Shown.now(release, now.canRelease());
            }
        });
        approve.setOnAction(event -> judgement.approve());
        hold.setOnAction(event -> judgement.hold());
        release.setOnAction(event -> judgement.release());
        openTicket.setOnAction(event -> judgement.openTicket());
    }

    /** Whether it can be done to the chosen payout, also to one of which nothing is asked. */
    boolean can(Command command) {
        Judgement possible = judgement.possible();
        return possible != null
                && switch (command) {
                    case APPROVE_PAYOUT -> possible.canApprove();
                    case HOLD_PAYOUT -> possible.canHold();
                    case RELEASE_PAYOUT -> possible.canRelease();
                    case PAYOUT_TICKET -> true;
                    default -> false;
                };
    }

    void run(Command command) {
        switch (command) {
            case APPROVE_PAYOUT -> judgement.approve();
            case HOLD_PAYOUT -> judgement.hold();
            case RELEASE_PAYOUT -> judgement.release();
            case PAYOUT_TICKET -> judgement.openTicket();
            default -> throw new IllegalArgumentException(command.name());
        }
    }

    Region root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }
}
