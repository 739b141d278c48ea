package nl.goedmaker.settings.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.text.Texts;

/** The limits per category as rows, and the form in which one is made or changed. */
final class LimitsForm {
    private final LimitsCardViewModel model;
    private final FormParts parts;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final TextField name;
    private final TextField share;

    LimitsForm(LimitsCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
        this.texts = parts.texts();
        this.name = FormParts.field("limit-name", model.category());
        this.share = FormParts.field("limit-share", model.share());
        rows.getStyleClass().add("limit-rows");
        model.categories().addListener((ListChangeListener<CategoryLimit>) change -> showRows());
        showRows();
    }

    SettingsCard card() {
        return new SettingsCard(
                "limits",
                texts.get("settings.section.limits"),
                name,
                parts.hint("settings.hint.limits"),
                rows,
                FormParts.pair(
                        parts.labelled("settings.field.category", name, model.category()),
                        parts.labelled("settings.field.share", share, model.share()),
                        parts.labelled(
                                "settings.field.most", FormParts.field("limit-most", model.most()), model.most())),
                FormParts.buttons(parts.accent("settings.limits.save", "limit-save", model::save)));
    }

    private void showRows() {
        rows.getChildren().setAll(model.categories().stream().map(this::row).toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(parts.hint("settings.limits.none"));
        }
    }

    private Node row(CategoryLimit limit) {
        Label category = new Label(limit.name());
        category.getStyleClass().add("strong");
        category.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(category, Priority.ALWAYS);
        Label part = new Label(texts.get("settings.limits.share", model.percent(limit.basisPoints())));
        part.getStyleClass().addAll("limit-figure", "limit-share");
        Money ceiling = limit.most();
        Label most = new Label(
                ceiling == null ? texts.get("settings.limits.noMost") : texts.get("settings.limits.most", ceiling));
        most.getStyleClass().addAll("limit-figure", "limit-most", "muted");
        Button change = parts.button("settings.limits.change", "limit-" + limit.id(), () -> edit(limit));
        change.getStyleClass().add("small-button");
        change.setAccessibleText(change.getText() + ": " + limit.name());
        HBox row = new HBox(category, part, most, change);
        row.getStyleClass().add("limit-row");
        return row;
    }

    /** The form stands below the rows: the keyboard goes there, to what is changed most. */
    private void edit(CategoryLimit limit) {
        model.edit(limit);
        share.requestFocus();
    }
}
