package nl.goedmaker.settings.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.keys.Command;
import nl.goedmaker.ui.keys.KeyCapture;
import nl.goedmaker.ui.keys.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The commands with their keys: press the button and then the key that the command is to have. */
final class KeysForm {
    private final KeysCardViewModel model;
    private final FormParts parts;
    private final Texts texts;
    private final VBox rows = new VBox();
    private @Nullable Button first;

    KeysForm(KeysCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
        this.texts = parts.texts();
        rows.getStyleClass().add("limit-rows");
        for (Command.Category category : Command.Category.values()) {
            Label title = new Label(texts.get(category.title()));
            title.getStyleClass().addAll("form-label", "key-category");
            rows.getChildren().add(title);
            Command.in(category).stream()
                    .filter(Command::canChange)
                    .forEach(command -> rows.getChildren().add(row(command)));
        }
    }

    SettingsCard card() {
        Button all = parts.button("settings.keys.resetAll", "keys-reset-all", this::resetAll);
        all.setDisable(model.keysProperty().get().isStandard());
        model.keysProperty().addListener((property, before, now) -> all.setDisable(now.isStandard()));
        return new SettingsCard(
                "keys",
                texts.get("settings.section.keys"),
                first == null ? all : first,
                parts.hint("settings.hint.keys"),
                rows,
                FormParts.buttons(all));
    }

    private void resetAll() {
        if (first != null) {
            // the button is disabled next, and what is disabled with the keyboard in it passes it on at random
            first.requestFocus();
        }
        model.resetAll();
    }

    private VBox row(Command command) {
        String name = texts.get(command.title());
        Label title = new Label(name);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label keys = new Label();
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Button change = parts.button("settings.keys.change", "key-" + command, () -> model.begin(command));
        change.getStyleClass().addAll("small-button", "key-button");
        first = first == null ? change : first;
        Button reset = parts.button("settings.keys.reset", "key-reset-" + command, () -> {
            model.reset(command);
            change.requestFocus();
        });
        reset.getStyleClass().addAll("small-button", "link-button");
        reset.setAccessibleText(texts.get("settings.keys.reset.spoken", name));
        Label refusal = new Label();
        refusal.setId("key-refusal-" + command);
        refusal.getStyleClass().add("form-error");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        waitForKey(change, command);
        Runnable show = () -> {
            boolean waits = model.waitingProperty().get() == command;
            keys.setText(model.spelled(command));
            Shown.now(keys, !keys.getText().isEmpty());
            change.setText(texts.get(waits ? "settings.keys.press" : "settings.keys.change"));
            change.setAccessibleText(texts.get(
                    waits ? "settings.keys.press.spoken" : "settings.keys.change.spoken",
                    name,
                    keys.getText().isEmpty() ? texts.get("settings.keys.none") : keys.getText()));
            KeyCapture.set(change, waits);
            Shown.now(reset, model.keysProperty().get().isChanged(command));
            boolean wrong = model.refusedProperty().get() == command;
            refusal.setText(wrong ? model.refusalProperty().get() : "");
            Shown.now(refusal, wrong);
            change.setAccessibleHelp(refusal.getText());
        };
        model.keysProperty().addListener((property, before, now) -> show.run());
        model.waitingProperty().addListener((property, before, now) -> show.run());
        model.refusalProperty().addListener((property, before, now) -> show.run());
        show.run();
        HBox line = new HBox(title, reset, keys, change);
        line.getStyleClass().addAll("limit-row", "key-setting");
        return new VBox(line, refusal);
    }

    private void waitForKey(Button change, Command command) {
        change.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (model.waitingProperty().get() != command) {
                return;
            }
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
            } else {
                KeyStroke.of(event).ifPresent(model::press);
            }
            event.consume();
        });
        change.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && model.waitingProperty().get() == command) {
                model.cancel();
            }
        });
    }
}
