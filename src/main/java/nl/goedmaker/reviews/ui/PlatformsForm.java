package nl.goedmaker.reviews.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.reviews.ui.PlatformsViewModel.Ground;
import nl.goedmaker.reviews.ui.PlatformsViewModel.Line;
import nl.goedmaker.reviews.ui.PlatformsViewModel.Page;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Sight;
import org.jspecify.annotations.Nullable;

/** The section of the settings with what each platform allows and how it counts. */
public final class PlatformsForm {
    private static final String VALUE = "rule-value";

    private final PlatformsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final ComboBox<Platform> platforms = new ComboBox<>();

    public PlatformsForm(PlatformsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rows.getStyleClass().add("limit-rows");
        platforms.getItems().setAll(Platform.values());
        platforms.setConverter(new PlatformName(texts));
        platforms.setVisibleRowCount(Platform.values().length);
        platforms.setId("rules-platform");
        platforms.valueProperty().bindBidirectional(model.platformProperty());
        model.pageProperty().addListener((property, before, page) -> show());
        model.editedProperty().addListener((property, before, edited) -> {
            show();
            focus(edited == null ? change(before) : VALUE);
        });
    }

    public FurtherCard card() {
        TextField quiet = field("rules-quiet", model.quietDays());
        quiet.setPrefColumnCount(4);
        quiet.setMaxWidth(Region.USE_PREF_SIZE);
        quiet.setOnAction(event -> model.saveQuietDays());
        Button save = button("reviews.rules.quiet.save", "", "rules-quiet-save", model::saveQuietDays);
        return new FurtherCard(
                "platforms",
                texts.get("reviews.rules.title"),
                platforms,
                List.of(
                        hint(texts.get("reviews.rules.hint")),
                        new FormField(texts.get("reviews.filter.platform"), platforms),
                        rows,
                        labelled("reviews.rules.quiet", quiet, model.quietDays()),
                        hint(texts.get("reviews.rules.quiet.hint")),
                        buttons(save)),
                model::refresh);
    }

    private void show() {
        Page page = model.pageProperty().get();
        if (page == null) {
            return;
        }
        Node focused = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        String focusedId = focused == null ? null : focused.getId();
        rows.getChildren().clear();
        page.lines().forEach(line -> rows.getChildren().add(row(line)));
        if (!page.parts().isEmpty()) {
            rows.getChildren()
                    .add(entry(new VBox(name(texts.get("reviews.rules.parts")), strong(page.parts())), new Region()));
        }
        if (!page.grounds().isEmpty()) {
            Label heading = new Label(texts.get("reviews.rules.grounds"));
            heading.getStyleClass().addAll("strong", "rule-heading");
            rows.getChildren().add(heading);
            page.grounds().forEach(ground -> rows.getChildren().add(row(ground)));
        }
        if (focusedId != null && !focusedId.isEmpty()) {
            focus(focusedId);
        }
    }

    private void focus(String id) {
        if (rows.lookup("#" + id) instanceof Node again) {
            again.requestFocus();
            Node row = id.equals(VALUE) ? again.getParent().getParent() : again;
            Screenwork.later(() -> Sight.bring(row));
        }
    }

    private static String change(@Nullable Statement statement) {
        return "rule-change-" + statement;
    }

    private Node row(Line line) {
        VBox words = new VBox(name(line.name()), strong(line.value()));
        if (!line.own().isEmpty()) {
            Label own = wrapped(line.own());
            own.getStyleClass().addAll("ok-text", "small");
            words.getChildren().add(own);
        }
        words.getChildren().add(hint(line.source()));
        warn(words, line.isOld());
        if (!line.follow().isEmpty()) {
            Button follow = new Button(line.follow());
            follow.setId("rule-follow-" + line.statement());
            follow.getStyleClass().addAll("small-button", "link-button", "rule-follow");
            follow.setWrapText(true);
            follow.setAccessibleText(line.name() + ": " + line.follow());
            follow.setOnAction(event -> model.follow(line.statement()));
            words.getChildren().add(follow);
        }
        if (line.statement() == model.editedProperty().get()) {
            words.getChildren().add(editor(line));
            return entry(words, new Region());
        }
        Button change = button(
                "reviews.rules.change", line.name(), change(line.statement()), () -> model.edit(line.statement()));
        change.getStyleClass().add("small-button");
        return entry(words, change);
    }

    private Node row(Ground ground) {
        VBox words = new VBox(strong(ground.name()), hint(ground.source()));
        warn(words, ground.isOld());
        return entry(words, new Region());
    }

    private void warn(VBox words, boolean isOld) {
        if (isOld) {
            Label old = wrapped(texts.get("reviews.rules.old"));
            old.getStyleClass().addAll("warn-text", "small");
            words.getChildren().add(old);
        }
    }

    private static Label name(String text) {
        Label name = wrapped(text);
        name.getStyleClass().add("form-label");
        return name;
    }

    /** What it says on the left, what can be done on the right. */
    private static Node entry(VBox words, Node last) {
        words.getStyleClass().add("rule-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(words, last);
        entry.getStyleClass().addAll("limit-row", "rule-row");
        return entry;
    }

    private Node editor(Line line) {
        FormField value = new FormField(line.name(), valueField(line.statement()));
        value.errorProperty().bindBidirectional(model.value().errorProperty());
        TextField reason = field("rule-reason", model.reason());
        reason.setOnAction(event -> model.save());
        Button save = button("reviews.rules.save", line.name(), "rule-save", model::save);
        save.getStyleClass().add("accent");
        VBox editor = new VBox(
                value,
                labelled("reviews.rules.why", reason, model.reason()),
                buttons(save, button("reviews.rules.cancel", line.name(), "rule-cancel", model::cancel)));
        editor.getStyleClass().add("rule-editor");
        return editor;
    }

    private Node valueField(Statement statement) {
        if (statement.choices().isEmpty()) {
            TextField field = field(VALUE, model.value());
            field.setMaxWidth(Region.USE_PREF_SIZE);
            field.setOnAction(event -> model.save());
            return field;
        }
        return statement.isSeveral() ? new RuleChoices(model) : RuleChoices.one(model);
    }

    private FormField labelled(String key, TextField field, EditedText text) {
        FormField labelled = new FormField(texts.get(key), field);
        labelled.errorProperty().bindBidirectional(text.errorProperty());
        return labelled;
    }

    private static TextField field(String id, EditedText text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text.valueProperty());
        return field;
    }

    /** @param about what the button's word is about, said by a screen reader; blank when the word is enough */
    private Button button(String key, String about, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(about.isEmpty() ? button.getText() : button.getText() + ": " + about);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox buttons(Button... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("form-buttons");
        return box;
    }

    private static Label strong(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label hint(String text) {
        Label hint = wrapped(text);
        hint.getStyleClass().addAll("muted", "small");
        return hint;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
