package nl.goedmaker.settings.ui;

import javafx.scene.control.TextField;

/** The fields about the shop. */
final class ShopForm {
    private final ShopCardViewModel model;
    private final FormParts parts;

    ShopForm(ShopCardViewModel model, FormParts parts) {
        this.model = model;
        this.parts = parts;
    }

    SettingsCard card() {
        TextField name = FormParts.field("shop-name", model.name());
        return new SettingsCard(
                "shop",
                parts.texts().get("settings.section.shop"),
                name,
                FormParts.pair(
                        parts.labelled("settings.field.name", name, model.name()),
                        parts.labelled(
                                "settings.field.owner", FormParts.field("shop-owner", model.owner()), model.owner())),
                FormParts.pair(
                        parts.labelled(
                                "settings.field.email", FormParts.field("shop-email", model.email()), model.email()),
                        parts.labelled(
                                "settings.field.country",
                                FormParts.field("shop-country", model.country()),
                                model.country())),
                parts.labelled(
                        "settings.field.claimPage", FormParts.field("shop-page", model.claimPage()), model.claimPage()),
                parts.hint("settings.hint.claimPage"),
                FormParts.buttons(parts.accent("settings.save", "shop-save", model::save)));
    }
}
