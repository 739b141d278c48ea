package nl.goedmaker.settings.ui;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/** The choices of language, colours and size of text. */
final class LookForm {
    private static final int[] SIZES = {100, 125, 150, 175};

    private final LookCardViewModel model;
    private final FormParts parts;
    private final Texts texts;

    LookForm(LookCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
        this.texts = parts.texts();
    }

    SettingsCard card() {
        HBox languages = languages();
        return new SettingsCard(
                "look",
                texts.get("settings.section.look"),
                languages.getChildren().getFirst(),
                parts.group("settings.field.language", languages),
                parts.group("settings.field.theme", themes()),
                parts.group("settings.field.textSize", sizes()),
                parts.hint("settings.hint.look"));
    }

    private HBox languages() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (Language language : Language.values()) {
            ToggleButton choice =
                    FormParts.choice(group, texts.get("settings.language." + language), "language-" + language.code());
            choices.getChildren()
                    .add(bound(
                            choice,
                            now -> now.language() == language,
                            now -> new Preferences(language, now.theme(), now.textSize())));
        }
        return choices;
    }

    private HBox themes() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (Preferences.Theme theme : Preferences.Theme.values()) {
            ToggleButton choice = FormParts.choice(group, texts.get("settings.theme." + theme), "theme-" + theme);
            choices.getChildren()
                    .add(bound(
                            choice,
                            now -> now.theme() == theme,
                            now -> new Preferences(now.language(), theme, now.textSize())));
        }
        return choices;
    }

    private HBox sizes() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (int size : SIZES) {
            ToggleButton choice = FormParts.choice(group, texts.get("settings.limits.share", size), "size-" + size);
            choices.getChildren()
                    .add(bound(
                            choice,
                            now -> now.textSize() == size,
                            now -> new Preferences(now.language(), now.theme(), size)));
        }
        return choices;
    }

    private ToggleButton bound(
            ToggleButton button, Predicate<Preferences> isChosen, UnaryOperator<Preferences> wanted) {
        button.setSelected(isChosen.test(model.preferencesProperty().get()));
        model.preferencesProperty().addListener((property, before, now) -> button.setSelected(isChosen.test(now)));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(wanted.apply(model.preferencesProperty().get()));
        });
        return button;
    }
}
