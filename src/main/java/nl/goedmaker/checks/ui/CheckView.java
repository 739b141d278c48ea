package nl.goedmaker.checks.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.LegalTerm;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;

/** The step in which a complaint is looked into. */
public final class CheckView {
    /** Characters of an answer that stays on one line. */
    private static final int SHORT = 24;

    /** From here a question has room beside its answers. */
    private static final double BESIDE_FROM_EMS = 48;

    private final CheckViewModel model;
    private final Texts texts;
    private final Parent root;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    @FXML
    private HBox banner;

    @FXML
    private Label bannerTitle;

    @FXML
    private Label bannerText;

    @FXML
    private Label bannerMore;

    @FXML
    private VBox facts;

    @FXML
    private Label answered;

    @FXML
    private Button copy;

    @FXML
    private VBox questions;

    public CheckView(CheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = FxmlViews.load(this, texts);
        bannerTitle.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> model.copyOpenQuestions());
        narrow.bind(Bindings.createBooleanBinding(
                () -> questions.getWidth()
                        < BESIDE_FROM_EMS * answered.getFont().getSize(),
                questions.widthProperty(),
                answered.fontProperty()));
        narrow.addListener((property, before, now) -> Screenwork.later(this::showQuestions));
        model.termProperty().addListener((property, before, term) -> showTerm());
        model.facts().addListener((ListChangeListener<Sentence>) change -> showFacts());
        model.questions().addListener((ListChangeListener<QuestionRow>) change -> showQuestions());
        showTerm();
    }

    public Parent root() {
        return root;
    }

    public void show(Ticket ticket) {
        model.show(ticket);
    }

    private void showTerm() {
        LegalTerm term = model.termProperty().get();
        banner.getStyleClass().setAll("banner", term == null ? "warn" : "info");
        bannerText.setText(term == null ? texts.get("checks.term.unknown") : texts.get(term.burden(model.today())));
        bannerMore.setText(
                term == null ? "" : texts.get(term.withdrawal(model.today())) + " " + texts.get(term.caution()));
        bannerMore.setManaged(term != null);
    }

    private void showFacts() {
        facts.getChildren().clear();
        for (Sentence fact : model.facts()) {
            Label text = new Label(texts.get(fact));
            text.setWrapText(true);
            HBox item = new HBox(text);
            item.getStyleClass().add("item");
            facts.getChildren().add(item);
        }
        last(facts);
    }

    private void showQuestions() {
        String focused = root.getScene() != null && root.getScene().getFocusOwner() != null
                ? String.valueOf(root.getScene().getFocusOwner().getId())
                : "";
        questions.getChildren().setAll(model.questions().stream().map(this::row).toList());
        last(questions);
        answered.setText(texts.get(
                "checks.ask.answered", model.answered(), model.questions().size()));
        copy.setDisable(!model.canCopy());
        if (focused.startsWith("answer-")) {
            Node again = questions.lookup("#" + focused.replaceFirst("-[A-Z]+(_[A-Z]+)*$", "-change"));
            if (again == null) {
                again = questions.lookup("#" + focused);
            }
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private static void last(VBox items) {
        if (!items.getChildren().isEmpty()) {
            items.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private HBox row(QuestionRow row) {
        Label mark = new Label(row.isAnswered() ? "✓" : "");
        mark.getStyleClass().add("question-mark");
        if (row.isAnswered()) {
            mark.getStyleClass().add("done");
        }
        Label question = new Label(texts.get(row.question().key()));
        question.setWrapText(true);
        question.setMinWidth(0);
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox item = new HBox(mark, question);
        item.getStyleClass().add("item");
        if (row.isAnswered()) {
            Label answer = new Label(model.words(row.answer()));
            answer.getStyleClass().add("strong");
            answer.setWrapText(true);
            if (row.answer().length() <= SHORT) {
                answer.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                answer.getStyleClass().add("own-answer");
            }
            Button change = button(texts.get("checks.ask.change"), row, "change");
            change.getStyleClass().setAll("button", "link-button");
            change.setOnAction(event -> model.answer(row.question(), null));
            item.getChildren().addAll(answer, change);
        } else if (narrow.get()) {
            FlowPane below = choices(row);
            below.setAlignment(Pos.CENTER_LEFT);
            VBox both = new VBox(6, question, below);
            HBox.setHgrow(both, Priority.ALWAYS);
            item.getChildren().setAll(mark, both);
        } else {
            item.getChildren().add(choices(row));
        }
        return item;
    }

    private FlowPane choices(QuestionRow row) {
        FlowPane choices = new FlowPane(6, 4);
        choices.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : row.question().answers()) {
            Button button = button(texts.get(answer.key()), row, answer.name());
            if (row.answer().equals(answer.name())) {
                button.getStyleClass().add("chosen");
            }
            button.setOnAction(event -> model.answer(row.question(), answer.name()));
            choices.getChildren().add(button);
        }
        Button own = button(texts.get("checks.own"), row, "own");
        own.getStyleClass().setAll("button", "link-button");
        own.setOnAction(event -> model.answerInOwnWords(row.question()));
        choices.getChildren().add(own);
        choices.getStyleClass().add("answers");
        return choices;
    }

    private Button button(String name, QuestionRow row, String id) {
        Button button = new Button(name);
        button.getStyleClass().add("small-button");
        button.setId("answer-" + row.question() + "-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(row.question().key()) + " " + name);
        return button;
    }
}
