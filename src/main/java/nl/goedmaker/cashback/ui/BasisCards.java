package nl.goedmaker.cashback.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;

/** The three grounds beside each other, each with what it means. */
final class BasisCards extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SolveStepViewModel model;
    private final Texts texts;
    private final Map<Basis, RadioButton> buttons = new EnumMap<>(Basis.class);
    private final ToggleGroup group = new ToggleGroup();

    BasisCards(SolveStepViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("choice-cards");
        for (Basis value : Basis.values()) {
            getChildren().add(card(value));
        }
        model.form()
                .basisProperty()
                .addListener(
                        (property, before, value) -> group.selectToggle(value == null ? null : buttons.get(value)));
    }

    private Node card(Basis value) {
        RadioButton button = button(value);
        buttons.put(value, button);
        Label words = new Label();
        words.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        if (value == Basis.WITHDRAWAL) {
            words.textProperty().bind(model.words().withdrawalProperty());
            button.disableProperty().bind(model.words().canWithdrawProperty().not());
        } else {
            words.setText(texts.get("cashback.solve.basis." + value));
        }
        button.accessibleTextProperty().bind(Bindings.concat(button.textProperty(), ". ", words.textProperty()));
        VBox card = new VBox(button, words);
        card.getStyleClass().add("choice-card");
        card.setOnMouseClicked(event -> {
            if (!button.isDisabled()) {
                button.setSelected(true);
                button.requestFocus();
            }
        });
        button.selectedProperty()
                .addListener((property, before, selected) -> card.pseudoClassStateChanged(SELECTED, selected));
        // a third each, said beforehand: only then is the height asked for at the width that is drawn
        card.prefWidthProperty().bind(widthProperty().subtract(16).divide(Basis.values().length));
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private RadioButton button(Basis value) {
        RadioButton button = new RadioButton(texts.get("tickets.remedy.basis." + value));
        button.setId("basis-" + value);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("strong");
        button.selectedProperty().addListener((property, before, selected) -> {
            if (selected) {
                model.form().basisProperty().set(value);
            }
        });
        return button;
    }
}
