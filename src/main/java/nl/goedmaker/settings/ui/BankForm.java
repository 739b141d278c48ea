package nl.goedmaker.settings.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The fields about the account that pays. */
final class BankForm {
    private final BankCardViewModel model;
    private final FormParts parts;

    BankForm(BankCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
    }

    SettingsCard card() {
        TextField account = FormParts.field("bank-name", model.accountName());
        CheckBox batch = new CheckBox(parts.texts().get("settings.field.batchBooking"));
        batch.setId("bank-batch");
        batch.setWrapText(true);
        batch.selectedProperty().bindBidirectional(model.batchBookingProperty());
        return new SettingsCard(
                "bank",
                parts.texts().get("settings.section.bank"),
                account,
                FormParts.pair(
                        parts.labelled("settings.field.accountName", account, model.accountName()),
                        parts.labelled("settings.field.iban", iban(), model.iban())),
                reading(),
                parts.group("settings.field.bankFile", versions()),
                batch,
                parts.hint("settings.hint.bank"),
                FormParts.buttons(parts.accent("settings.save", "bank-save", model::save)));
    }

    private TextField iban() {
        TextField iban = FormParts.field("bank-iban", model.iban());
        iban.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.ibanLeft();
            }
        });
        return iban;
    }

    private Label reading() {
        Label reading = new Label();
        reading.setId("bank-iban-reading");
        reading.getStyleClass().addAll("ok-text", "small");
        reading.setWrapText(true);
        reading.textProperty().bind(model.ibanReadingProperty());
        reading.visibleProperty().bind(reading.textProperty().isNotEmpty());
        reading.managedProperty().bind(reading.visibleProperty());
        return reading;
    }

    private HBox versions() {
        ToggleGroup versions = new ToggleGroup();
        return new HBox(
                version(versions, "pain.001.001.09", "bank-v09"), version(versions, "pain.001.001.03", "bank-v03"));
    }

    private ToggleButton version(ToggleGroup group, String version, String id) {
        ToggleButton button = FormParts.choice(group, version, id);
        button.setSelected(version.equals(model.bankFile().get()));
        model.bankFile()
                .valueProperty()
                .addListener((property, before, now) -> button.setSelected(version.equals(now)));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.bankFile().valueProperty().set(version);
        });
        return button;
    }
}
