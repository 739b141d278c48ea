package nl.goedmaker.replies.ui;

import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.Sight;
import org.jspecify.annotations.Nullable;

/** The buttons below a letter, and what stands in their way. */
final class SendBar {
    private final SendBarViewModel model;
    private final Texts texts;
    private final Supplier<StackPane> layer;
    private final Parent root;
    private @Nullable OverrideSheet sheet;

    @FXML
    private Node stop;

    @FXML
    private Label blocked;

    @FXML
    private Button pass;

    @FXML
    private Node asked;

    @FXML
    private Label question;

    @FXML
    private Button letWait;

    @FXML
    private Button goOn;

    @FXML
    private Button fileInstead;

    @FXML
    private Button openFile;

    @FXML
    private Button isSent;

    @FXML
    private Button notYet;

    @FXML
    private Label lasting;

    @FXML
    private Node remindRow;

    @FXML
    private CheckBox remind;

    @FXML
    private TextField days;

    @FXML
    private FlowPane buttons;

    @FXML
    private Button send;

    @FXML
    private Button openMail;

    @FXML
    private Button saveEml;

    @FXML
    private MenuButton more;

    @FXML
    private MenuItem copy;

    @FXML
    private MenuItem mark;

    @FXML
    private Button keep;

    /**
     * @param kept makes a template of the letter
     * @param layer the window's own layer
     */
    SendBar(SendBarViewModel model, Texts texts, Runnable kept, Supplier<StackPane> layer) {
        this.model = model;
        this.texts = texts;
        this.layer = layer;
        this.root = FxmlViews.load(this, texts);
        bindBanners();
        bindAnswers();
        lasting.textProperty().bind(model.ways().lastingProperty());
        Shown.when(lasting, lasting.textProperty().isNotEmpty());
        remind.selectedProperty().bindBidirectional(model.remind().onProperty());
        days.textProperty().bindBidirectional(model.remind().daysProperty());
        days.disableProperty().bind(remind.selectedProperty().not());
        Shown.when(remindRow, model.ways().writtenProperty());
        send.textProperty().bind(model.ways().sendWordsProperty());
        // it may name a platform, and the letter is narrow in a small window
        send.maxWidthProperty().bind(Bindings.max(60, buttons.widthProperty()));
        way(send, Way.COPY_AND_MARK);
        way(openMail, Way.MAIL);
        way(saveEml, Way.FILE);
        Shown.when(openMail, model.ways().mailableProperty());
        Shown.when(saveEml, model.ways().mailableProperty());
        tellsWhy(more);
        copy.setOnAction(event -> model.send(Way.COPY));
        mark.setOnAction(event -> model.send(Way.MARK));
        keep.setOnAction(event -> kept.run());
        keep.disableProperty().bind(model.ways().writtenProperty().not());
    }

    private void bindBanners() {
        blocked.textProperty().bind(model.blockedProperty());
        Shown.when(stop, blocked.textProperty().isNotEmpty());
        Shown.when(pass, model.passableProperty());
        pass.setOnAction(event -> {
            if (sheet == null) {
                sheet = new OverrideSheet(model.reasons(), texts, layer.get());
            }
            model.passWithReasons();
        });
        question.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.questionProperty().get().words(), model.questionProperty()));
        Shown.when(asked, question.textProperty().isNotEmpty());
        // the letter scrolls in a small window, and what is asked stands below it
        question.textProperty().addListener((property, before, words) -> bring(asked, words));
        blocked.textProperty().addListener((property, before, words) -> bring(stop, words));
    }

    private static void bring(Node banner, String words) {
        if (!words.isEmpty()) {
            Screenwork.later(() -> Sight.bring(banner));
        }
    }

    private void bindAnswers() {
        answer(letWait, Set.of(Question.Kind.HEATED), model::letWait);
        answer(goOn, Set.of(Question.Kind.HEATED, Question.Kind.WAITING, Question.Kind.FILES), model::goOn);
        goOn.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.questionProperty().get().kind() == Question.Kind.FILES
                                        ? "replies.mail.without"
                                        : "replies.wait.goOn"),
                        model.questionProperty()));
        answer(fileInstead, Set.of(Question.Kind.FILES), () -> model.send(Way.FILE));
        answer(openFile, Set.of(Question.Kind.SAVED), model::openFile);
        answer(isSent, Set.of(Question.Kind.MAILED, Question.Kind.SAVED), () -> model.send(Way.MARK));
        answer(notYet, Set.of(Question.Kind.MAILED, Question.Kind.SAVED), model::notYet);
    }

    private void answer(Button button, Set<Question.Kind> kinds, Runnable action) {
        Shown.when(
                button,
                Bindings.createBooleanBinding(
                        () -> kinds.contains(model.questionProperty().get().kind()), model.questionProperty()));
        button.setOnAction(event -> {
            // it goes with its question, and the keyboard must not go with it
            send.requestFocus();
            action.run();
        });
    }

    private void way(Button button, Way way) {
        tellsWhy(button);
        button.setOnAction(event -> model.send(way));
    }

    /** Not disabled: pressed again, it says again what stands in the way, and the keyboard stays where it is. */
    private void tellsWhy(ButtonBase button) {
        button.accessibleHelpProperty().bind(blocked.textProperty());
        blocked.textProperty().addListener((property, before, why) -> {
            button.getStyleClass().remove("blocked");
            if (!why.isEmpty()) {
                button.getStyleClass().add("blocked");
            }
        });
    }

    Parent root() {
        return root;
    }

    /** Sends the letter the usual way. */
    void send() {
        send.fire();
    }

    /** Where the keyboard goes after the last open place of the letter. */
    void requestFocus() {
        send.requestFocus();
    }
}
