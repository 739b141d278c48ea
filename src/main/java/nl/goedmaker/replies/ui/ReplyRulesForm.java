package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** The section of the settings with the rules of the reader. */
public final class ReplyRulesForm {
    private final ReplyRulesViewModel model;
    private final Texts texts;

    public ReplyRulesForm(ReplyRulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public FurtherCard card() {
        Button reset = new Button(texts.get("replies.levels.reset"));
        reset.setId("rules-reset");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.disableProperty().bind(model.changedProperty().not());
        VBox rows = new VBox();
        rows.setId("reply-rules");
        rows.getStyleClass().add("limit-rows");
        List<ComboBox<RuleLevel>> boxes = new ArrayList<>();
        for (int i = 0; i < model.rows().size(); i++) {
            heading(model.rows().get(i).rule())
                    .ifPresent(key -> rows.getChildren().add(head(key)));
            rows.getChildren().add(row(i, boxes));
        }
        reset.setOnAction(event -> {
            boxes.getFirst().requestFocus();
            model.reset();
        });
        HBox buttons = new HBox(reset);
        buttons.getStyleClass().add("form-buttons");
        return new FurtherCard(
                "reader",
                texts.get("replies.reader.title"),
                boxes.getFirst(),
                List.of(muted(texts.get("replies.levels.hint")), rows, buttons),
                model::refresh);
    }

    private static Optional<String> heading(ReplyRule rule) {
        return switch (rule) {
            case L1 -> Optional.of("replies.levels.words");
            case F1 -> Optional.of("replies.levels.facts");
            default -> Optional.empty();
        };
    }

    private Label head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().addAll("form-label", "rule-head");
        return head;
    }

    private Node row(int index, List<ComboBox<RuleLevel>> boxes) {
        RuleRow first = model.rows().get(index);
        Label title = new Label(first.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label standard = muted("");
        Shown.when(standard, standard.textProperty().isNotEmpty());
        VBox words = new VBox(title, muted(first.why()), standard);
        words.getStyleClass().add("rule-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node level = first.isFixed() ? fixed() : box(index, boxes, standard);
        HBox row = new HBox(words, level);
        row.getStyleClass().addAll("limit-row", "rule-row");
        return row;
    }

    private Label fixed() {
        Label always = new Label(texts.get("replies.levels.always"));
        always.getStyleClass().addAll("muted", "rule-always");
        always.setMinWidth(Region.USE_PREF_SIZE);
        return always;
    }

    private ComboBox<RuleLevel> box(int index, List<ComboBox<RuleLevel>> boxes, Label standard) {
        RuleRow first = model.rows().get(index);
        ReplyRule rule = first.rule();
        ComboBox<RuleLevel> box = new ComboBox<>(FXCollections.observableArrayList(ReplyRulesViewModel.levels(rule)));
        box.setId("rule-" + rule);
        box.getStyleClass().add("rule-level");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RuleLevel level) {
                return level == null ? "" : texts.get(ReplyRulesViewModel.words(rule, level));
            }

            @Override
            public RuleLevel fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        box.setAccessibleText(first.title());
        box.setAccessibleHelp(first.why());
        LetterChoice.on(box);
        Runnable show = () -> {
            RuleRow now = model.rows().get(index);
            standard.setText(now.standard());
            box.setValue(ReplyRulesViewModel.levels(rule).contains(now.level()) ? now.level() : RuleLevel.WARN);
        };
        show.run();
        model.rows().addListener((InvalidationListener) observable -> show.run());
        box.valueProperty().addListener((property, before, chosen) -> {
            RuleLevel now = model.rows().get(index).level();
            boolean isShown =
                    chosen == now || rule == ReplyRule.W1 && (chosen == RuleLevel.OFF) == (now == RuleLevel.OFF);
            if (chosen != null && !isShown) {
                model.choose(rule, chosen);
            }
        });
        boxes.add(box);
        return box;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
