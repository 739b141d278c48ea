package nl.goedmaker.checks.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** The card of the settings about the privacy of checks. */
public final class PrivacyForm {
    private final PrivacyViewModel model;
    private final Texts texts;

    public PrivacyForm(PrivacyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public FurtherCard card() {
        TextField months = new TextField();
        months.setId("check-months");
        months.setPrefColumnCount(4);
        months.setMaxWidth(Region.USE_PREF_SIZE);
        months.textProperty().bindBidirectional(model.months().valueProperty());
        months.setOnAction(event -> model.saveMonths());
        FormField field = new FormField(texts.get("checks.privacy.months"), months);
        field.errorProperty().bindBidirectional(model.months().errorProperty());
        Button save = new Button(texts.get("checks.privacy.save"));
        save.setId("check-months-save");
        save.setOnAction(event -> model.saveMonths());
        HBox buttons = new HBox(save);
        buttons.getStyleClass().add("form-buttons");
        CheckBox hide = new CheckBox(texts.get("checks.privacy.hide"));
        hide.setId("check-hide-names");
        hide.setWrapText(true);
        hide.setMinHeight(Region.USE_PREF_SIZE);
        hide.selectedProperty().bindBidirectional(model.hidesProperty());
        hide.setOnAction(event -> model.saveHides(hide.isSelected()));
        Label copies = SmallText.of("");
        copies.setId("check-old-copies");
        copies.textProperty().bind(model.copiesProperty());
        return new FurtherCard(
                "check-privacy",
                texts.get("checks.privacy.title"),
                months,
                List.of(SmallText.of(texts.get("checks.privacy.hint")), field, buttons, hide, copies),
                model::refresh);
    }
}
