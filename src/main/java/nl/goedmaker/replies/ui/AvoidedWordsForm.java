package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.replies.OwnWord;
import nl.goedmaker.settings.ui.EditedText;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SmallButton;

/** The section of the settings with the words that the owner does not want to read in answers. */
public final class AvoidedWordsForm {
    private final AvoidedWordsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final TextField phrase;

    public AvoidedWordsForm(AvoidedWordsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.phrase = field("avoided-phrase", model.phrase());
        rows.setId("avoided-words");
        rows.getStyleClass().add("limit-rows");
        model.words().addListener((InvalidationListener) observable -> KeptFocus.during(rows, this::fill, phrase));
        fill();
    }

    public FurtherCard card() {
        Label off = muted("replies.avoided.off");
        Shown.when(off, model.offProperty());
        HBox pair = new HBox(
                labelled("replies.avoided.phrase", phrase, model.phrase()),
                labelled("replies.avoided.better", field("avoided-better", model.better()), model.better()));
        pair.getStyleClass().add("form-pair");
        CheckBox stops = new CheckBox(texts.get("replies.avoided.stops"));
        stops.setId("avoided-stops");
        stops.selectedProperty().bindBidirectional(model.stopsProperty());
        return new FurtherCard(
                "avoided",
                texts.get("replies.avoided.title"),
                phrase,
                List.of(muted("replies.avoided.hint"), off, rows, pair, stops, buttons()),
                model::refresh);
    }

    private HBox buttons() {
        Button save = new Button();
        save.setId("avoided-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().add("accent");
        save.textProperty()
                .bind(Bindings.when(model.editedProperty().isEmpty())
                        .then(texts.get("replies.avoided.add"))
                        .otherwise(texts.get("replies.avoided.save")));
        save.setOnAction(event -> save());
        Button cancel = new Button(texts.get("replies.avoided.cancel"));
        cancel.setId("avoided-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            phrase.requestFocus();
            model.begin();
        });
        Shown.when(cancel, model.editedProperty().isNotEmpty());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    /** The next words can be typed at once. */
    private void save() {
        phrase.requestFocus();
        model.save();
    }

    private FormField labelled(String key, TextField field, EditedText text) {
        FormField labelled = new FormField(texts.get(key), field);
        labelled.errorProperty().bindBidirectional(text.errorProperty());
        labelled.setPrefWidth(0);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        return labelled;
    }

    private TextField field(String id, EditedText text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text.valueProperty());
        field.setOnAction(event -> save());
        return field;
    }

    private void fill() {
        rows.getChildren().setAll(model.words().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(muted("replies.avoided.none"));
        }
    }

    private Node row(OwnWord own) {
        Label words = new Label(own.phrase());
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Label about = new Label(model.about(own));
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(words, about);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox row = new HBox(
                left,
                SmallButton.about(own.phrase(), texts.get("replies.own.change"), () -> {
                    model.edit(own);
                    phrase.requestFocus();
                }),
                SmallButton.about(own.phrase(), texts.get("replies.own.remove"), () -> model.remove(own)));
        row.getStyleClass().add("limit-row");
        return row;
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
