package nl.goedmaker.settings.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.IbanReading;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** What the owner sets. Each save is one step; what is typed and not saved yet survives every refresh. */
public final class SettingsViewModel {
    /** The newest version of the bank file, with one sum on the statement: what most banks take. */
    static final String USUAL_FILE = "pain.001.001.09";

    private static final String CHANGED = "settings.change";

    private final Settings settings;
    private final Desk desk;
    private final Place place;
    private final Consumer<Preferences> prefer;

    private final EditedText name = new EditedText();
    private final EditedText owner = new EditedText();
    private final EditedText email = new EditedText();
    private final EditedText country = new EditedText();
    private final EditedText claimPage = new EditedText();
    private final EditedText accountName = new EditedText();
    private final EditedText iban = new EditedText();
    private final ReadOnlyStringWrapper ibanReading = new ReadOnlyStringWrapper("");
    private final EditedText bankFile = new EditedText();
    private final BooleanProperty batchBooking = new SimpleBooleanProperty(true);
    private boolean keptBatchBooking = true;

    private final ObservableList<CategoryLimit> categories = FXCollections.observableArrayList();
    private final EditedText category = new EditedText();
    private final EditedText share = new EditedText();
    private final EditedText most = new EditedText();

    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.STANDARD);
    private @Nullable Preferences read;
    private final ObjectProperty<@Nullable Instant> lastBackup = new SimpleObjectProperty<>();

    /**
     * The data folder, as far as a screen needs it.
     *
     * @param folder its path, to read
     * @param link its address, for the desktop to open
     * @param backup makes a copy and answers its name
     * @param lastBackup when the newest copy was made
     */
    public record Place(String folder, String link, Supplier<String> backup, Supplier<Optional<Instant>> lastBackup) {}

    /** @param prefer makes the window speak and look as chosen, at once */
    public SettingsViewModel(Settings settings, Desk desk, Place place, Consumer<Preferences> prefer) {
        this.settings = settings;
        this.desk = desk;
        this.place = place;
        this.prefer = prefer;
        bankFile.saved(USUAL_FILE);
        iban.valueProperty().addListener((property, before, typed) -> readIban(typed));
    }

    private record Kept(
            Shop shop,
            String profile,
            List<CategoryLimit> categories,
            Preferences preferences,
            @Nullable Instant backup) {}

    public void refresh() {
        desk.background()
                .run(
                        () -> new Kept(
                                settings.shop(),
                                settings.bankProfile(),
                                settings.categories(),
                                settings.preferences(),
                                place.lastBackup().get().orElse(null)),
                        this::show);
    }

    private void show(Kept kept) {
        Shop shop = kept.shop();
        name.load(shop.name());
        owner.load(shop.ownerName());
        email.load(shop.email());
        country.load(shop.country());
        claimPage.load(shop.claimPage());
        accountName.load(shop.accountName());
        iban.load(grouped(shop.iban()));
        List<String> profile = List.of(kept.profile().split("\\+", -1));
        bankFile.load(kept.profile().isBlank() ? USUAL_FILE : profile.getFirst());
        boolean batch = !profile.contains("single");
        if (batchBooking.get() == keptBatchBooking) {
            batchBooking.set(batch);
        }
        keptBatchBooking = batch;
        if (!categories.equals(kept.categories())) {
            categories.setAll(kept.categories());
        }
        lastBackup.set(kept.backup());
        showPreferences(kept.preferences());
    }

    /** An undo may have changed how the window should look. */
    private void showPreferences(Preferences fresh) {
        Preferences before = read;
        read = fresh;
        preferences.set(fresh);
        if (before != null && !before.equals(fresh)) {
            prefer.accept(fresh);
        }
    }

    private static String grouped(String iban) {
        return iban.isBlank() ? "" : Iban.parse(iban).grouped();
    }

    private void readIban(String typed) {
        iban.errorProperty().set("");
        try {
            IbanReading reading = Iban.read(typed);
            StringBuilder words = new StringBuilder(
                    desk.texts().get("settings.iban.read", reading.iban().grouped()));
            if (!reading.iban().grouped().equals(typed)) {
                reading.notes()
                        .forEach(note -> words.append(' ').append(desk.texts().get(note)));
            }
            ibanReading.set(words.toString());
        } catch (Refusal e) {
            // while typing, half an account number is no mistake yet
            ibanReading.set("");
        }
    }

    /** The owner has left the field: now a mistake is one, and a right number is shown in groups. */
    public void ibanLeft() {
        if (iban.get().isBlank()) {
            return;
        }
        try {
            String grouped = Iban.parse(iban.get()).grouped();
            if (!grouped.equals(iban.get())) {
                String notes = ibanReading.get();
                iban.valueProperty().set(grouped);
                ibanReading.set(notes);
            }
        } catch (Refusal e) {
            iban.errorProperty().set(desk.texts().get(e.sentence()));
        }
    }

    /** Saves the card about the shop. */
    public void saveShop() {
        List.of(email, claimPage, country)
                .forEach(field -> field.errorProperty().set(""));
        String land = country.get().strip().toUpperCase(java.util.Locale.ROOT);
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
                        shop -> {
                            name.saved(shop.name());
                            owner.saved(shop.ownerName());
                            email.saved(shop.email());
                            country.saved(shop.country());
                            claimPage.saved(shop.claimPage());
                            desk.notices().done(Sentence.of(CHANGED));
                        },
                        refusal -> (refusal.sentence().key().equals("settings.claimPage.unusable") ? claimPage : email)
                                .errorProperty()
                                .set(desk.texts().get(refusal.sentence())));
    }

    /** Saves the card about the account. */
    public void saveBank() {
        String holder = accountName.get();
        String number = iban.get();
        String profile = bankFile.get() + (batchBooking.get() ? "+batch" : "+single");
        desk.background()
                .run(
                        () -> {
                            Shop kept = settings.shop();
                            settings.saveBank(
                                    new Shop(
                                            kept.name(),
                                            kept.ownerName(),
                                            kept.email(),
                                            holder,
                                            number,
                                            kept.claimPage(),
                                            kept.country()),
                                    profile);
                            return settings.shop();
                        },
                        shop -> {
                            accountName.saved(shop.accountName());
                            iban.saved(grouped(shop.iban()));
                            bankFile.saved(bankFile.get());
                            keptBatchBooking = batchBooking.get();
                            desk.notices().done(Sentence.of(CHANGED));
                        },
                        refusal -> iban.errorProperty().set(desk.texts().get(refusal.sentence())));
    }

    /** Puts a category in the form, to change it. */
    public void edit(CategoryLimit limit) {
        category.saved(limit.name());
        share.saved(percent(limit.basisPoints()));
        Money ceiling = limit.most();
        most.saved(ceiling == null ? "" : amount(ceiling));
    }

    /** {@code 10} or {@code 12,5}. */
    public String percent(int basisPoints) {
        BigDecimal value = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        java.text.NumberFormat format =
                java.text.NumberFormat.getNumberInstance(desk.texts().language().locale());
        return format.format(value);
    }

    private String amount(Money money) {
        return String.format(desk.texts().language().locale(), "%.2f", money.cents() / 100.0);
    }

    /** Keeps the limit in the form; a new name makes a new category. */
    public void saveLimit() {
        List.of(category, share, most).forEach(field -> field.errorProperty().set(""));
        String typedName = category.get().strip();
        int points;
        Money ceiling;
        try {
            points = basisPoints(share.get());
        } catch (Refusal e) {
            share.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        try {
            ceiling = most.get().isBlank() ? null : Money.parse(most.get());
        } catch (Refusal e) {
            most.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        Money highest = ceiling;
        desk.background()
                .run(
                        () -> {
                            settings.saveLimit(typedName, points, highest);
                            return settings.categories();
                        },
                        fresh -> {
                            categories.setAll(fresh);
                            category.saved("");
                            share.saved("");
                            most.saved("");
                            desk.notices().done(Sentence.of("settings.change.limit", typedName));
                        },
                        refusal -> (refusal.sentence().key().equals("settings.category.share") ? share : category)
                                .errorProperty()
                                .set(desk.texts().get(refusal.sentence())));
    }

    private static int basisPoints(String typed) {
        try {
            return new BigDecimal(typed.replace("%", "").strip().replace(',', '.'))
                    .movePointRight(2)
                    .intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw Refusal.badInput("settings.category.share");
        }
    }

    /** Takes a language, look or size of text on at once, and keeps it as a step. */
    public void choose(Preferences wanted) {
        if (wanted.equals(preferences.get())) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            settings.save(wanted);
                            return true;
                        },
                        saved -> {
                            read = wanted;
                            preferences.set(wanted);
                            prefer.accept(wanted);
                        });
    }

    public void openFolder() {
        if (!desk.browse().test(place.link())) {
            desk.notices().told(Sentence.of("settings.data.cannotOpen"));
        }
    }

    public void copyFolder() {
        desk.clipboard().accept(place.folder());
        desk.notices().told(Sentence.of("settings.data.copied"));
    }

    public void backup() {
        desk.background().run(() -> place.backup().get(), file -> {
            desk.notices().told(Sentence.of("settings.backup.made", file));
            refresh();
        });
    }

    /** The path of the data folder. */
    public String folder() {
        return place.folder();
    }

    /** When the newest copy was made, in words. */
    public String backupWords() {
        Instant last = lastBackup.get();
        if (last == null) {
            return desk.texts().get("settings.backup.none");
        }
        java.time.ZoneId zone = desk.clock().getZone();
        return desk.texts()
                .get(
                        "settings.backup.last",
                        nl.goedmaker.text.Dates.moment(
                                java.time.LocalDateTime.ofInstant(last, zone),
                                java.time.LocalDate.ofInstant(desk.clock().instant(), zone),
                                desk.texts().language()));
    }

    public ObjectProperty<@Nullable Instant> lastBackupProperty() {
        return lastBackup;
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

    public EditedText accountName() {
        return accountName;
    }

    public EditedText iban() {
        return iban;
    }

    /** What was made of the typed account number; empty while it is not one yet. */
    public ReadOnlyStringProperty ibanReadingProperty() {
        return ibanReading.getReadOnlyProperty();
    }

    /** The version of the bank file: {@code pain.001.001.09} or {@code pain.001.001.03}. */
    public EditedText bankFile() {
        return bankFile;
    }

    public BooleanProperty batchBookingProperty() {
        return batchBooking;
    }

    public ObservableList<CategoryLimit> categories() {
        return categories;
    }

    public EditedText category() {
        return category;
    }

    public EditedText share() {
        return share;
    }

    public EditedText most() {
        return most;
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }
}
