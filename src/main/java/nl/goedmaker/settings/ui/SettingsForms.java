package nl.goedmaker.settings.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** The cards of the settings, each with its fields and its own button to save. */
final class SettingsForms {
    private final SettingsViewModel model;
    private final Texts texts;

    SettingsForms(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    SettingsCard shop() {
        TextField name = field("shop-name", model.name());
        return new SettingsCard(
                "shop",
                texts.get("settings.section.shop"),
                name,
                pair(
                        labelled("settings.field.name", name, model.name()),
                        labelled("settings.field.owner", field("shop-owner", model.owner()), model.owner())),
                pair(
                        labelled("settings.field.email", field("shop-email", model.email()), model.email()),
                        labelled("settings.field.country", field("shop-country", model.country()), model.country())),
                labelled("settings.field.claimPage", field("shop-page", model.claimPage()), model.claimPage()),
                hint("settings.hint.claimPage"),
                buttons(button("settings.save", "shop-save", true, model::saveShop)));
    }

    SettingsCard bank() {
        TextField account = field("bank-name", model.accountName());
        TextField iban = field("bank-iban", model.iban());
        iban.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.ibanLeft();
            }
        });
        Label reading = new Label();
        reading.setId("bank-iban-reading");
        reading.getStyleClass().addAll("ok-text", "small");
        reading.setWrapText(true);
        reading.textProperty().bind(model.ibanReadingProperty());
        reading.visibleProperty().bind(reading.textProperty().isNotEmpty());
        reading.managedProperty().bind(reading.visibleProperty());
        ToggleGroup versions = new ToggleGroup();
        HBox choices = new HBox(
                version(versions, "pain.001.001.09", "bank-v09"), version(versions, "pain.001.001.03", "bank-v03"));
        choices.getStyleClass().add("choices");
        CheckBox batch = new CheckBox(texts.get("settings.field.batchBooking"));
        batch.setId("bank-batch");
        batch.setWrapText(true);
        batch.selectedProperty().bindBidirectional(model.batchBookingProperty());
        return new SettingsCard(
                "bank",
                texts.get("settings.section.bank"),
                account,
                pair(
                        labelled("settings.field.accountName", account, model.accountName()),
                        labelled("settings.field.iban", iban, model.iban())),
                reading,
                group("settings.field.bankFile", choices),
                batch,
                hint("settings.hint.bank"),
                buttons(button("settings.save", "bank-save", true, model::saveBank)));
    }

    private ToggleButton version(ToggleGroup group, String version, String id) {
        ToggleButton button = choice(group, version, id);
        button.setSelected(version.equals(model.bankFile().get()));
        model.bankFile()
                .valueProperty()
                .addListener((property, before, now) -> button.setSelected(version.equals(now)));
        button.setOnAction(event -> button.setSelected(true));
        whenSelected(button, () -> model.bankFile().valueProperty().set(version));
        return button;
    }

    SettingsCard limits() {
        VBox rows = new VBox();
        rows.getStyleClass().add("limit-rows");
        Runnable fill = () -> {
            rows.getChildren()
                    .setAll(model.categories().stream().map(this::limit).toList());
            if (rows.getChildren().isEmpty()) {
                rows.getChildren().add(hint("settings.limits.none"));
            }
        };
        model.categories().addListener((ListChangeListener<CategoryLimit>) change -> fill.run());
        fill.run();
        TextField name = field("limit-name", model.category());
        return new SettingsCard(
                "limits",
                texts.get("settings.section.limits"),
                name,
                hint("settings.hint.limits"),
                rows,
                pair(
                        labelled("settings.field.category", name, model.category()),
                        labelled("settings.field.share", field("limit-share", model.share()), model.share()),
                        labelled("settings.field.most", field("limit-most", model.most()), model.most())),
                buttons(button("settings.limits.save", "limit-save", true, model::saveLimit)));
    }

    private Node limit(CategoryLimit limit) {
        Label name = new Label(limit.name());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label share = new Label(texts.get("settings.limits.share", model.percent(limit.basisPoints())));
        share.getStyleClass().add("limit-figure");
        Money ceiling = limit.most();
        Label most = new Label(
                ceiling == null ? texts.get("settings.limits.noMost") : texts.get("settings.limits.most", ceiling));
        most.getStyleClass().addAll("limit-figure", "muted");
        Button change = button("settings.limits.change", "limit-" + limit.id(), false, () -> model.edit(limit));
        change.getStyleClass().add("small-button");
        change.setAccessibleText(change.getText() + ": " + limit.name());
        share.setMinWidth(Label.USE_PREF_SIZE);
        most.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(name, share, most, change);
        row.getStyleClass().add("limit-row");
        return row;
    }

    SettingsCard look() {
        ToggleGroup languages = new ToggleGroup();
        HBox languageChoices = new HBox();
        for (Language language : Language.values()) {
            languageChoices
                    .getChildren()
                    .add(preference(
                            languages,
                            texts.get("settings.language." + language),
                            "language-" + language.code(),
                            now -> now.language() == language,
                            now -> new Preferences(language, now.theme(), now.textSize())));
        }
        ToggleGroup themes = new ToggleGroup();
        HBox themeChoices = new HBox();
        for (Preferences.Theme theme : Preferences.Theme.values()) {
            themeChoices
                    .getChildren()
                    .add(preference(
                            themes,
                            texts.get("settings.theme." + theme),
                            "theme-" + theme,
                            now -> now.theme() == theme,
                            now -> new Preferences(now.language(), theme, now.textSize())));
        }
        ToggleGroup sizes = new ToggleGroup();
        HBox sizeChoices = new HBox();
        for (int size : new int[] {100, 125, 150, 175}) {
            sizeChoices
                    .getChildren()
                    .add(preference(
                            sizes,
                            texts.get("settings.limits.share", size),
                            "size-" + size,
                            now -> now.textSize() == size,
                            now -> new Preferences(now.language(), now.theme(), size)));
        }
        List.of(languageChoices, themeChoices, sizeChoices)
                .forEach(box -> box.getStyleClass().add("choices"));
        return new SettingsCard(
                "look",
                texts.get("settings.section.look"),
                languageChoices.getChildren().getFirst(),
                group("settings.field.language", languageChoices),
                group("settings.field.theme", themeChoices),
                group("settings.field.textSize", sizeChoices),
                hint("settings.hint.look"));
    }

    private ToggleButton preference(
            ToggleGroup group,
            String text,
            String id,
            Function<Preferences, Boolean> isChosen,
            Function<Preferences, Preferences> wanted) {
        ToggleButton button = choice(group, text, id);
        button.setSelected(isChosen.apply(model.preferencesProperty().get()));
        model.preferencesProperty().addListener((property, before, now) -> button.setSelected(isChosen.apply(now)));
        button.setOnAction(event -> button.setSelected(true));
        whenSelected(button, () -> {
            Preferences now = model.preferencesProperty().get();
            if (!isChosen.apply(now)) {
                model.choose(wanted.apply(now));
            }
        });
        return button;
    }

    /** Not by an action: the arrow keys select without one. */
    private static void whenSelected(ToggleButton button, Runnable work) {
        button.selectedProperty().addListener((property, before, selected) -> {
            if (selected) {
                work.run();
            }
        });
    }

    SettingsCard data() {
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
                buttons(
                        button("settings.data.open", "data-open", false, model::openFolder),
                        button("settings.data.copy", "data-copy", false, model::copyFolder)),
                hint("settings.hint.data"),
                last,
                buttons(button("settings.backup.now", "data-backup", true, model::backup)),
                hint("settings.hint.backup"));
    }

    private static TextField field(String id, EditedText text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text.valueProperty());
        return field;
    }

    private FormField labelled(String key, TextField field, EditedText text) {
        FormField labelled = new FormField(texts.get(key), field);
        // two ways, because the field clears its own sentence when it is mended
        labelled.errorProperty().bindBidirectional(text.errorProperty());
        return labelled;
    }

    private static HBox pair(Node... fields) {
        HBox pair = new HBox(fields);
        pair.getStyleClass().add("form-pair");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((VBox) field).setPrefWidth(0);
        }
        return pair;
    }

    private VBox group(String key, HBox choices) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        for (Node choice : choices.getChildren()) {
            choice.setAccessibleText(label.getText() + ": " + ((ToggleButton) choice).getText());
        }
        VBox group = new VBox(label, choices);
        group.getStyleClass().add("form-field");
        return group;
    }

    private static ToggleButton choice(ToggleGroup group, String text, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setId(id);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.getStyleClass().add("choice");
        return button;
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }

    private Button button(String key, String id, boolean accent, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        if (accent) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox buttons(Button... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("form-buttons");
        return box;
    }
}
