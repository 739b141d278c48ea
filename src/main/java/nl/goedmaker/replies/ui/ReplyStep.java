package nl.goedmaker.replies.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import nl.goedmaker.cashback.ui.GivenLines;
import nl.goedmaker.replies.LetterAsTemplate;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.ui.StepPane;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.writing.WritingArea;

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
    private final SendBar bar;
    private final LetterPaper paper;
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
    private Label language;

    @FXML
    private Button form;

    @FXML
    private StackPane page;

    @FXML
    private VBox emptyHint;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyText;

    @FXML
    private VBox middle;

    @FXML
    private VBox letter;

    @FXML
    private ScrollPane sideScroll;

    @FXML
    private VBox side;

    @FXML
    private VBox limitCard;

    @FXML
    private Label limit;

    /**
     * @param given what was given before in complaints like this one
     * @param kept shows the owner a template that was made of the answer, to be kept
     * @param layer the window's own layer, for the sheet that asks for reasons
     */
    public ReplyStep(
            ReplyStepViewModel model,
            GivenLines given,
            Desk desk,
            Consumer<LetterAsTemplate> kept,
            Supplier<StackPane> layer) {
        this.model = model;
        this.given = given;
        this.desk = desk;
        this.texts = desk.texts();
        this.root = FxmlViews.load(this, texts);
        this.bar = new SendBar(model.sending(), texts, () -> model.asTemplate(kept), layer);
        limitCard.getChildren().add(1, given);
        this.paper = new LetterPaper(model, texts, neighbours());
        page.getChildren().addFirst(paper.root());
        paper.area()
                .refuseLongPaste(
                        length -> desk.notices().told(Sentence.of("ui.edit.tooLong", length, WritingArea.MOST)));
        letter.getChildren().add(letter.getChildren().indexOf(page), new EnclosureRow(model.files(), texts));
        bindTexts();
        makeBlocks();
        makeTemplates();
        letter.getChildren().add(bar.root());
        watchTyping();
        side.getChildren()
                .addAll(0, java.util.List.of(new GapCard(model, texts, paper), new ReaderCard(model, texts, paper)));
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
        language.textProperty().bind(model.head().languageProperty());
        form.textProperty().bind(model.head().formProperty());
        Shown.when(form, form.textProperty().isNotEmpty().and(model.readyProperty()));
        form.setOnAction(event -> model.changeAddress());
        model.head().tooLongProperty().addListener((property, before, tooLong) -> {
            info.getStyleClass().removeAll("muted", "warn-text");
            info.getStyleClass().add(tooLong ? "warn-text" : "muted");
        });
        subject.textProperty().bindBidirectional(model.subjectProperty());
        subject.editableProperty().bind(model.readyProperty());
        emptyHint.visibleProperty().bind(model.textProperty().isEmpty().and(model.readyProperty()));
        emptyTitle.textProperty().bind(model.head().emptyTitleProperty());
        emptyText.textProperty().bind(model.head().emptyTextProperty());
        emptyHint.setMouseTransparent(true);
    }

    private void makeBlocks() {
        BuildingBlocks blocks = new BuildingBlocks(model, texts, paper::insert);
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
            model.begin(row, paper::begun);
        }
    }

    private void watchTyping() {
        resting.setOnFinished(event -> model.save());
        read.setOnFinished(event -> model.read());
        subject.textProperty().addListener((property, before, now) -> typed());
        model.textProperty().addListener((property, before, now) -> typed());
        subject.focusedProperty().addListener((property, before, focused) -> keepUnless(focused));
        paper.area().focusedProperty().addListener((property, before, focused) -> keepUnless(focused));
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

    private LetterPaper.Neighbours neighbours() {
        return new LetterPaper.Neighbours() {
            @Override
            public void before() {
                subject.requestFocus();
            }

            @Override
            public void after() {
                model.subjectGap()
                        .ifPresentOrElse(
                                gap -> {
                                    subject.requestFocus();
                                    subject.selectRange(gap.start(), gap.end());
                                },
                                bar::requestFocus);
            }

            @Override
            public void finished() {
                bar.send();
            }
        };
    }

    /** Puts questions into a ticket's letter the next time it is shown, above who signs; those that stand there do not come again. */
    public void insert(Ticket ticket, String words) {
        model.insert(ticket, words, edit -> Screenwork.later(() -> paper.goTo(edit.to())));
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
