package nl.goedmaker.reviews.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The values of a rule to tick, where it can have several at once. */
final class RuleChoices extends VBox {
    RuleChoices(PlatformsViewModel model) {
        getStyleClass().add("rule-editor");
        for (String name : model.choices()) {
            CheckBox box = new CheckBox(model.choice(name));
            box.setWrapText(true);
            box.setId("rule-value-" + name);
            box.setSelected(model.isChosen(name));
            box.selectedProperty().addListener((property, before, yes) -> model.choose(name, yes));
            getChildren().add(box);
        }
        getChildren().getFirst().setId("rule-value");
    }

    /** The same as a list to choose one from. */
    static ComboBox<String> one(PlatformsViewModel model) {
        ComboBox<String> choices = new ComboBox<>();
        choices.setId("rule-value");
        choices.setMaxWidth(Double.MAX_VALUE);
        choices.getItems().setAll(model.choices());
        choices.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : model.choice(name);
            }

            /** Chosen from, not typed in. */
            @Override
            public String fromString(String text) {
                return text;
            }
        });
        choices.setValue(model.value().get());
        choices.valueProperty()
                .addListener((property, before, name) ->
                        model.value().valueProperty().set(name));
        return choices;
    }
}
