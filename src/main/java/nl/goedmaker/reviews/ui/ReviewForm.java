package nl.goedmaker.reviews.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.TabKey;
import org.jspecify.annotations.Nullable;

/** The form for a review typed by hand. */
final class ReviewForm extends VBox {
    private final Texts texts;
    private final ComboBox<@Nullable Platform> platform = new ComboBox<>();

    /** @param paste takes what was copied from a platform's page */
    ReviewForm(NewReviewViewModel model, Texts texts, Runnable paste) {
        this.texts = texts;
        platform.getItems().addAll(Platform.values());
        platform.setConverter(new PlatformName(texts));
        platform.valueProperty().bindBidirectional(model.platformProperty());
        platform.setId("review-new-platform");
        LetterChoice.on(platform);
        TextArea text = new TextArea();
        TabKey.leaves(text);
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setId("review-new-text");
        text.textProperty().bindBidirectional(model.textProperty());
        FormField grade =
                new FormField(texts.get("reviews.field.grade"), field("review-new-grade", model.gradeProperty()));
        grade.errorProperty().bind(model.gradeErrorProperty());
        FormField day = new FormField(texts.get("reviews.field.day"), field("review-new-day", model.dayProperty()));
        day.errorProperty().bind(model.dayErrorProperty());
        Label title = new Label(texts.get("reviews.add.title"));
        title.getStyleClass().add("h2");
        getChildren()
                .addAll(
                        head(title, paste),
                        new FormField(texts.get("reviews.field.platform"), platform),
                        new FormField(
                                texts.get("reviews.field.author"), field("review-new-author", model.authorProperty())),
                        grade,
                        new FormField(texts.get("reviews.field.text"), text),
                        day,
                        buttons(model));
        getStyleClass().addAll("card", "form-card");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.add();
                event.consume();
            }
        });
    }

    /** Side by side where there is room for both. */
    private FlowPane head(Label title, Runnable paste) {
        Button fill = new Button(texts.get("reviews.paste"));
        fill.setId("review-new-paste");
        fill.setTooltip(new Tooltip(texts.get("reviews.paste.hint")));
        fill.setAccessibleHelp(texts.get("reviews.paste.hint"));
        fill.setOnAction(event -> paste.run());
        FlowPane head = new FlowPane(title, fill);
        head.getStyleClass().add("form-head");
        return head;
    }

    private HBox buttons(NewReviewViewModel model) {
        Button save = new Button(texts.get("reviews.save"));
        save.getStyleClass().add("accent");
        save.setId("review-new-save");
        save.setOnAction(event -> model.add());
        Button cancel = new Button(texts.get("app.cancel"));
        cancel.setOnAction(event -> model.close());
        cancel.setCancelButton(true);
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    void begin() {
        platform.requestFocus();
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
