package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import nl.goedmaker.cashback.ui.GivenLines;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;

/** The fourth step: building blocks and templates, the text, and who reads along. */
public final class ReplyStep implements StepPane {
    private static final double HINTS_FROM_EMS = 60;
    /** From here the letter has room enough for who reads along to stand beside it. */
    private static final double SIDE_FROM_EMS = 50;

    private static final Duration KEEP = Duration.seconds(1);
    private static final Duration READ = Duration.millis(350);

    private final ReplyStepViewModel model;
    private final GivenLines given;
    private final Desk desk;
    private final Texts texts;
    private final Parent root;
    private final PauseTransition resting = new PauseTransition(KEEP);
    private final PauseTransition read = new PauseTransition(READ);

    @FXML
    private ScrollPane blockScroll;

    @FXML
    private ListView<TemplateRow> templates;

    @FXML
    private TextField templateSearch;

    @FXML
    private Label to;

    @FXML
    private Label info;

    @FXML
    private TextField subject;

    @FXML
    private TextArea text;

    @FXML
    private VBox emptyHint;

    @FXML
    private Label blocked;

    @FXML
    private Button send;

    @FXML
    private Button openMail;

    @FXML
    private Button saveEml;

    @FXML
    private Button keep;

    @FXML
    private VBox middle;

    @FXML
    private ScrollPane sideScroll;

    @FXML
    private VBox side;

    @FXML
    private VBox limitCard;

    @FXML
    private Label limit;

    @FXML
    private Label lasting;

    /** @param kept shows the owner a template that was made of the answer, to be kept */
    public ReplyStep(ReplyStepViewModel model, GivenLines given, Desk desk, Consumer<LetterAsTemplate> kept) {
        this.model = model;
        this.given = given;
        this.desk = desk;
        this.texts = desk.texts();
        this.root = FxmlViews.load(this, texts);
        limitCard.getChildren().add(1, given);
        bindTexts();
        makeBlocks();
        makeTemplates();
        makeButtons();
        keep.setOnAction(event -> model.asTemplate(kept));
        keep.disableProperty().bind(model.textProperty().isEmpty());
        watchTyping();
        side.getChildren()
                .addAll(0, java.util.List.of(new GapCard(model, texts, text), new ReaderCard(model, texts, text)));
        // later: nothing may be moved while the window is being styled or laid out
        ((Region) root).widthProperty().addListener((property, before, width) -> Screenwork.later(this::arrange));
        limit.fontProperty().addListener((property, before, font) -> Screenwork.later(this::arrange));
    }

    /** Who reads along stands beside the letter, or below it where there is little room. */
    private void arrange() {
        boolean beside =
                ((Region) root).getWidth() >= SIDE_FROM_EMS * limit.getFont().getSize();
        if (beside == sideScroll.isVisible()) {
            return;
        }
        Shown.now(sideScroll, beside);
        if (beside) {
            middle.getChildren().remove(side);
            side.getStyleClass().add("scrolled");
            sideScroll.setContent(side);
        } else {
            sideScroll.setContent(null);
            side.getStyleClass().remove("scrolled");
            middle.getChildren().add(side);
        }
    }

    private void bindTexts() {
        to.textProperty().bind(model.head().toProperty());
        info.textProperty().bind(model.head().infoProperty());
        limit.textProperty().bind(model.head().limitProperty());
        blocked.textProperty().bind(model.head().blockedProperty());
        lasting.textProperty().bind(model.head().lastingProperty());
        Shown.when(lasting, lasting.textProperty().isNotEmpty());
        Node banner = blocked.getParent();
        banner.visibleProperty().bind(blocked.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        text.textProperty().bindBidirectional(model.textProperty());
        subject.editableProperty().bind(model.readyProperty());
        text.editableProperty().bind(model.readyProperty());
        emptyHint.visibleProperty().bind(model.textProperty().isEmpty().and(model.readyProperty()));
        emptyHint.setMouseTransparent(true);
    }

    private void makeBlocks() {
        BuildingBlocks blocks = new BuildingBlocks(model.reading(), texts, part -> insert(model.starter(part)));
        blocks.hintsProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> ((Region) root).getWidth()
                                >= HINTS_FROM_EMS * limit.getFont().getSize(),
                        ((Region) root).widthProperty(),
                        limit.fontProperty()));
        // as high as its wrapped words need where there is room; a scroll pane by itself asks for their height
        // unwrapped
        blockScroll.prefHeightProperty().bind(blocks.heightProperty().add(2));
        blockScroll.setContent(blocks);
    }

    /** Puts a sentence where the caret is, as a paragraph of its own, and stands on its first open place. */
    private void insert(String sentence) {
        int caret = text.getCaretPosition();
        String before = text.getText(0, caret);
        String gap = before.isBlank() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        text.insertText(caret, gap + sentence);
        text.requestFocus();
        int start = caret + gap.length();
        if (!goToGap(start)) {
            text.positionCaret(start + sentence.length());
        }
    }

    private boolean goToGap(int from) {
        Optional<Gap> gap = model.nextGap(from);
        gap.ifPresent(found -> {
            text.requestFocus();
            text.selectRange(found.start(), found.end());
        });
        return gap.isPresent();
    }

    private void makeTemplates() {
        templateSearch.textProperty().bindBidirectional(model.templates().searchProperty());
        new TemplatePick(templates, model.templates(), templateSearch, this::begin);
        Label none = new Label(texts.get("replies.templates.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "small", "item");
        templates.setPlaceholder(none);
    }

    private void begin(TemplateRow row) {
        boolean sure = !model.hasText()
                || desk.dialogs()
                        .confirm(
                                texts.get("replies.template.replaceTitle"),
                                texts.get("replies.template.replaceText", row.name()),
                                texts.get("replies.template.replace"));
        if (sure) {
            model.begin(row);
        }
    }

    private void makeButtons() {
        for (Button button : java.util.List.of(send, openMail, saveEml)) {
            // not disabled: pressed again, it says again what stands in the way, and the keyboard stays where it is
            button.accessibleHelpProperty().bind(blocked.textProperty());
            blocked.textProperty().addListener((property, before, why) -> {
                button.getStyleClass().remove("blocked");
                if (!why.isEmpty()) {
                    button.getStyleClass().add("blocked");
                }
            });
        }
        send.setOnAction(event -> model.copyAndMarkSent());
        openMail.setOnAction(event -> model.openMail());
        saveEml.setOnAction(event -> model.whenSendable(() -> {
            Optional<Path> file = desk.dialogs().saveAs(texts.get("replies.eml.title"), model.fileName(), "eml");
            file.ifPresent(model::saveEml);
        }));
    }

    private void watchTyping() {
        resting.setOnFinished(event -> model.save());
        read.setOnFinished(event -> model.read());
        subject.textProperty().addListener((property, before, now) -> typed());
        text.textProperty().addListener((property, before, now) -> typed());
        subject.focusedProperty().addListener((property, before, focused) -> keepUnless(focused));
        text.focusedProperty().addListener((property, before, focused) -> keepUnless(focused));
        ObservableValue<Boolean> inSight = root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        inSight.addListener((property, before, shown) -> {
            if (!shown) {
                read.stop();
            }
            keepUnless(shown);
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void typed() {
        // not later with each letter: whoever types on and on is kept as well
        if (resting.getStatus() != Animation.Status.RUNNING) {
            resting.playFromStart();
        }
        read.playFromStart();
    }

    private void keepUnless(boolean stays) {
        if (!stays) {
            resting.stop();
            model.save();
        }
    }

    /** F8 and Tab go from one open place to the next; without one, Tab leaves the text as it leaves any field. */
    private void keyPressed(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        if (event.getCode() == KeyCode.F8 || (tab && !event.isShiftDown())) {
            if (!goToGap(text.getSelection().getEnd()) && tab) {
                send.requestFocus();
            }
            event.consume();
        } else if (tab) {
            subject.requestFocus();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(Ticket ticket) {
        model.show(ticket);
        given.show(ticket);
    }
}
