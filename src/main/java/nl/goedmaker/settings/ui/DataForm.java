package nl.goedmaker.settings.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** Where the data is, and the button that makes a backup. */
final class DataForm {
    private final DataCardViewModel model;
    private final FormParts parts;

    DataForm(DataCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
    }

    SettingsCard card() {
        Texts texts = parts.texts();
        TextField folder = new TextField(model.folder());
        folder.setEditable(false);
        folder.setId("data-folder");
        Label last = new Label(model.backupWords());
        last.setId("data-backup-last");
        last.setWrapText(true);
        model.lastBackupProperty().addListener((property, before, now) -> last.setText(model.backupWords()));
        return new SettingsCard(
                "data",
                texts.get("settings.section.data"),
                folder,
                new FormField(texts.get("settings.field.folder"), folder),
                FormParts.buttons(
                        parts.button("settings.data.open", "data-open", model::openFolder),
                        parts.button("settings.data.copy", "data-copy", model::copyFolder)),
                parts.hint("settings.hint.data"),
                last,
                FormParts.buttons(parts.accent("settings.backup.now", "data-backup", model::backup)),
                parts.hint("settings.hint.backup"));
    }
}
