package nl.goedmaker.checks.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Screenwork;

/** The card with the questions of a complaint, each with the answers that one click gives. */
final class QuestionsCard extends VBox {
    /** Characters of an answer that stays on one line. */
    private static final int SHORT = 24;

    /** From here a question has room beside its answers. */
    private static final double BESIDE_FROM_EMS = 48;

    private final CheckViewModel model;
    private final Texts texts;
    private final Label answered = new Label();
    private final Button copy = new Button();
    private final Button reply = new Button();
    private final VBox rows = new VBox();
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    QuestionsCard(CheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "flat");
        rows.setId("check-questions");
        getChildren().addAll(head(), rows);
        narrow.bind(Bindings.createBooleanBinding(
                () -> rows.getWidth() < BESIDE_FROM_EMS * answered.getFont().getSize(),
                rows.widthProperty(),
                answered.fontProperty()));
        narrow.addListener((property, before, now) -> Screenwork.later(this::showRows));
        model.questions().addListener((ListChangeListener<QuestionRow>) change -> showRows());
    }

    private HBox head() {
        Label title = new Label(texts.get("checks.ask.title"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        answered.setId("check-answered");
        answered.getStyleClass().addAll("muted", "small");
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        reply.setText(texts.get("checks.copy.reply"));
        reply.setId("check-reply");
        reply.setOnAction(event -> model.putIntoReply());
        copy.setText(texts.get("checks.copy"));
        copy.setId("check-copy");
        copy.setOnAction(event -> model.copyOpenQuestions());
        for (Button button : List.of(reply, copy)) {
            button.getStyleClass().add("small-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(title, answered, gap, reply, copy);
        head.getStyleClass().add("card-head");
        return head;
    }

    private void showRows() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String focused = owner == null ? "" : String.valueOf(owner.getId());
        rows.getChildren().setAll(model.questions().stream().map(this::row).toList());
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
        answered.setText(texts.get(
                "checks.ask.answered", model.answered(), model.questions().size()));
        copy.setDisable(!model.canCopy());
        reply.setDisable(!model.canCopy());
        focusAgain(focused);
    }

    /** The rows are made anew: what had the focus, or what came in its place, gets it again. */
    private void focusAgain(String focused) {
        if (!focused.startsWith("answer-")) {
            return;
        }
        String question = focused.replaceFirst("-[A-Za-z]+(_[A-Z]+)*$", "");
        for (String id : List.of(focused, question + "-change", question + "-leave")) {
            Node again = rows.lookup("#" + id);
            if (again != null) {
                again.requestFocus();
                return;
            }
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
        VBox words = new VBox(2, question);
        model.earlier(row).forEach(before -> words.getChildren().add(SmallText.of(before)));
        if (!row.quote().isBlank()) {
            words.getChildren().add(SmallText.of(texts.get("checks.ask.quote", row.quote())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox item = new HBox(mark, words);
        item.getStyleClass().add("item");
        if (row.isAnswered() && !row.isChanging()) {
            item.getChildren().addAll(answer(row), change(row));
            return item;
        }
        FlowPane choices = choices(row);
        if (narrow.get() || row.isChanging()) {
            choices.setAlignment(Pos.CENTER_LEFT);
            words.getChildren().add(choices);
        } else {
            item.getChildren().add(choices);
        }
        return item;
    }

    private Label answer(QuestionRow row) {
        Label answer = new Label(model.words(row.answer()));
        answer.getStyleClass().add("strong");
        answer.setWrapText(true);
        if (row.answer().length() <= SHORT) {
            answer.setMinWidth(Region.USE_PREF_SIZE);
        } else {
            answer.getStyleClass().add("own-answer");
        }
        return answer;
    }

    private Button change(QuestionRow row) {
        Button change = link(texts.get("checks.ask.change"), row, "change");
        change.setOnAction(event -> model.change(row.question()));
        return change;
    }

    private FlowPane choices(QuestionRow row) {
        FlowPane choices = new FlowPane(6, 4);
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.getStyleClass().add("answers");
        CheckBox otherwise = new CheckBox(texts.get("checks.ask.saysOtherwise"));
        otherwise.setId("answer-" + row.question() + "-otherwise");
        for (Answer answer : row.question().answers()) {
            Button button = button(texts.get(answer.key()), row, answer.name());
            if (row.answer().equals(answer.name())) {
                button.getStyleClass().add("chosen");
            }
            button.setOnAction(event -> model.answer(row, answer.name(), otherwise.isSelected()));
            choices.getChildren().add(button);
        }
        Button own = link(texts.get("checks.own"), row, "own");
        own.setOnAction(event -> model.answerInOwnWords(row, otherwise.isSelected()));
        choices.getChildren().add(own);
        if (row.isChanging()) {
            Button remove = link(texts.get("checks.ask.remove"), row, "remove");
            remove.setOnAction(event -> model.remove(row));
            Button leave = link(texts.get("checks.ask.leave"), row, "leave");
            leave.setOnAction(event -> model.leave());
            choices.getChildren().addAll(remove, leave, otherwise);
        }
        return choices;
    }

    private Button link(String name, QuestionRow row, String id) {
        Button button = button(name, row, id);
        button.getStyleClass().setAll("button", "link-button");
        return button;
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
