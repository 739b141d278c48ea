package nl.goedmaker.settings.ui;

import java.util.List;
import java.util.Locale;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;

/** The shop as letters and slips name it. */
public final class ShopCardViewModel {
    private final Settings settings;
    private final Desk desk;
    private final EditedText name = new EditedText();
    private final EditedText owner = new EditedText();
    private final EditedText email = new EditedText();
    private final EditedText country = new EditedText();
    private final EditedText claimPage = new EditedText();

    ShopCardViewModel(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    void show(Shop shop) {
        name.load(shop.name());
        owner.load(shop.ownerName());
        email.load(shop.email());
        country.load(shop.country());
        claimPage.load(shop.claimPage());
    }

    /** Keeps the card; the part about the account stays as it was kept last. */
    public void save() {
        List.of(email, claimPage, country)
                .forEach(field -> field.errorProperty().set(""));
        String land = country.get().strip().toUpperCase(Locale.ROOT);
        if (!land.matches("[A-Z]{2}")) {
            country.errorProperty().set(desk.texts().get("settings.country.unusable"));
            return;
        }
        String typedName = name.get();
        String typedOwner = owner.get();
        String typedEmail = email.get();
        String page = claimPage.get();
        desk.background()
                .run(
                        () -> {
                            Shop kept = settings.shop();
                            settings.save(new Shop(
                                    typedName, typedOwner, typedEmail, kept.accountName(), kept.iban(), page, land));
                            return settings.shop();
                        },
                        this::saved,
                        this::refused);
    }

    private void saved(Shop shop) {
        name.saved(shop.name());
        owner.saved(shop.ownerName());
        email.saved(shop.email());
        country.saved(shop.country());
        claimPage.saved(shop.claimPage());
        desk.notices().done(SettingsViewModel.CHANGED);
    }

    private void refused(Refusal refusal) {
        boolean isPage = refusal.sentence().key().equals("settings.claimPage.unusable");
        (isPage ? claimPage : email).errorProperty().set(desk.texts().get(refusal.sentence()));
    }

    public EditedText name() {
        return name;
    }

    public EditedText owner() {
        return owner;
    }

    public EditedText email() {
        return email;
    }

    public EditedText country() {
        return country;
    }

    public EditedText claimPage() {
        return claimPage;
    }
}
