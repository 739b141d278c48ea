package nl.goedmaker.settings.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.IbanReading;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.ui.Desk;

/** The account that pays, and how its bank wants the files. */
public final class BankCardViewModel {
    /** The newest version of the bank file: what most banks take. */
    private static final String USUAL_FILE = "pain.001.001.09";

    private final Settings settings;
    private final Desk desk;
    private final EditedText accountName = new EditedText();
    private final EditedText iban = new EditedText();
    private final ReadOnlyStringWrapper ibanReading = new ReadOnlyStringWrapper("");
    private final EditedText bankFile = new EditedText();
    private final BooleanProperty batchBooking = new SimpleBooleanProperty(true);
    private boolean keptBatchBooking = true;

    BankCardViewModel(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
        bankFile.saved(USUAL_FILE);
        iban.valueProperty().addListener((property, before, typed) -> readIban(typed));
    }

    /** @param profile how the bank wants its files; blank until it was chosen */
    void show(Shop shop, String profile) {
        accountName.load(shop.accountName());
        iban.load(grouped(shop.iban()));
        List<String> words = List.of(profile.split("\\+", -1));
        bankFile.load(profile.isBlank() ? USUAL_FILE : words.getFirst());
        boolean batch = !words.contains("single");
        if (batchBooking.get() == keptBatchBooking) {
            batchBooking.set(batch);
        }
        keptBatchBooking = batch;
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

    /** Keeps the card as one step; the rest of the shop stays as it was kept last. */
    public void save() {
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
                        this::saved,
                        refusal -> iban.errorProperty().set(desk.texts().get(refusal.sentence())));
    }

    private void saved(Shop shop) {
        accountName.saved(shop.accountName());
        iban.saved(grouped(shop.iban()));
        bankFile.saved(bankFile.get());
        keptBatchBooking = batchBooking.get();
        desk.notices().done(SettingsViewModel.CHANGED);
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
}
