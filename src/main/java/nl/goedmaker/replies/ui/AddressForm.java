package nl.goedmaker.replies.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.LetterChoice;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** The section of the settings with how customers are spoken to and how answers are spelled. */
public final class AddressForm {
    private final AddressViewModel model;
    private final Texts texts;
    private final ListView<String> words;
    private final TextField word = new TextField();

    public AddressForm(AddressViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new ListView<>(model.words());
    }

    public FurtherCard card() {
        HBox forms = new HBox();
        forms.getStyleClass().add("address-forms");
        AddressViewModel.SPEAKING.forEach(language -> forms.getChildren().add(forms(language)));
        CheckBox spelling = new CheckBox(texts.get("replies.spelling.on"));
        spelling.setId("spelling-on");
        spelling.setSelected(model.spellingProperty().get());
        model.spellingProperty().addListener((property, before, on) -> spelling.setSelected(on));
        spelling.setOnAction(event -> model.checkSpelling(spelling.isSelected()));
        return new FurtherCard(
                "answers",
                texts.get("replies.answers.title"),
                first(forms),
                List.of(hint("replies.answers.hint"), forms, spelling, hint("replies.spelling.hint"), ownWords()),
                model::refresh);
    }

    private static Node first(HBox forms) {
        HBox choices =
                (HBox) ((VBox) forms.getChildren().getFirst()).getChildren().getLast();
        return choices.getChildren().getFirst();
    }

    /** Je or u, du or Sie. */
    private VBox forms(Language language) {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        String name = texts.get("replies.language." + language);
        for (FormOfAddress form : FormOfAddress.values()) {
            ToggleButton choice = new ToggleButton(texts.get("replies.address." + language + "." + form));
            choice.setId("address-" + language + "-" + form);
            choice.setToggleGroup(group);
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.getStyleClass().add("choice");
            choice.setAccessibleText(name + ": " + choice.getText());
            choice.setSelected(model.formProperty(language).get() == form);
            model.formProperty(language).addListener((property, before, now) -> choice.setSelected(now == form));
            choice.setOnAction(event -> choice.setSelected(true));
            choice.selectedProperty().addListener((property, before, selected) -> {
                if (selected) {
                    model.choose(language, form);
                }
            });
            choices.getChildren().add(choice);
        }
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        VBox field = new VBox(label, choices);
        field.getStyleClass().add("form-field");
        return field;
    }

    private Node ownWords() {
        ComboBox<Language> language = new ComboBox<>(FXCollections.observableArrayList(Language.values()));
        language.setId("spelling-language");
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Language chosen) {
                return chosen == null ? "" : texts.get("replies.language." + chosen);
            }

            @Override
            public Language fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        language.valueProperty().bindBidirectional(model.languageProperty());
        LetterChoice.on(language);
        word.setId("spelling-word");
        word.textProperty().bindBidirectional(model.word().valueProperty());
        word.setOnAction(event -> model.add());
        FormField field = new FormField(texts.get("replies.spelling.word"), word);
        field.errorProperty().bindBidirectional(model.word().errorProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox entry = new HBox(new FormField(texts.get("replies.spelling.language"), language), field);
        entry.getStyleClass().add("form-pair");
        Button remove = new Button(texts.get("replies.spelling.remove"));
        remove.setId("spelling-remove");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.disableProperty()
                .bind(words.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> remove());
        Button add = new Button(texts.get("replies.spelling.add"));
        add.setId("spelling-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getStyleClass().add("accent");
        add.setOnAction(event -> {
            word.requestFocus();
            model.add();
        });
        HBox buttons = new HBox(add, remove);
        buttons.getStyleClass().add("form-buttons");
        Label none = hint("replies.spelling.none");
        Shown.when(none, Bindings.isEmpty(model.words()));
        Shown.when(remove, Bindings.isNotEmpty(model.words()));
        return block(entry, list(), none, buttons);
    }

    private Node list() {
        Shown.when(words, Bindings.isNotEmpty(model.words()));
        words.setId("spelling-words");
        words.getStyleClass().add("spelling-words");
        words.setAccessibleText(texts.get("replies.spelling.words"));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        return words;
    }

    private void remove() {
        String chosen = words.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            // before the button that was pressed has nothing left to remove
            words.requestFocus();
            model.remove(chosen);
        }
    }

    private static VBox block(Node... parts) {
        VBox block = new VBox(parts);
        block.getStyleClass().add("form");
        return block;
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }
}
