package nl.goedmaker.settings;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** What the owner has set, each change a step that can be taken back. */
public final class Settings {
    /** What the journal calls every step that changes the shop, the bank account or the preferences. */
    public static final String CHANGED = "settings.change";

    private static final int QUIET_DAYS = 14;
    private static final int CHECK_MONTHS = 6;

    private final SettingsRepository repository;
    private final Journal journal;

    public Settings(SettingsRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    public Shop shop() {
        return new Shop(
                text("shop.name"),
                text("shop.owner"),
                text("shop.email"),
                text("shop.accountName"),
                text("shop.iban"),
                text("shop.claimPage"),
                repository.get("shop.country").orElse(Shop.EMPTY.country()));
    }

    /**
     * @throws Refusal when the mail address, the IBAN or the address of the claim page cannot be right; blank parts are
     *     allowed
     */
    public void save(Shop shop) {
        String email =
                shop.email().isBlank() ? "" : EmailAddress.parse(shop.email()).value();
        String iban = shop.iban().isBlank() ? "" : Iban.parse(shop.iban()).value();
        String page = shop.claimPage().strip();
        if (!page.isEmpty() && !(page.startsWith("https://") && page.length() > 10 && !page.contains("#"))) {
            throw Refusal.badInput("settings.claimPage.unusable");
        }
        journal.change(Change.of(CHANGED, ""), () -> {
            repository.put("shop.name", shop.name().strip());
            repository.put("shop.owner", shop.ownerName().strip());
            repository.put("shop.email", email);
            repository.put("shop.accountName", shop.accountName().strip());
            repository.put("shop.iban", iban);
            repository.put("shop.claimPage", page);
            repository.put("shop.country", shop.country());
        });
    }

    /**
     * How the bank wants its files, in the word of the payments: {@code pain.001.001.09+batch}. Blank until it was chosen.
     */
    public String bankProfile() {
        return text("bank.profile");
    }

    /**
     * Saves the shop's part about the account together with the bank's wishes, as one step.
     *
     * @param profile a profile's word
     * @throws Refusal as {@link #save(Shop)}
     */
    public void saveBank(Shop shop, String profile) {
        journal.change(Change.of(CHANGED, ""), () -> {
            save(shop);
            repository.put("bank.profile", profile);
        });
    }

    public Preferences preferences() {
        Preferences standard = Preferences.STANDARD;
        return new Preferences(
                repository.get("language").flatMap(Language::ofCode).orElse(standard.language()),
                repository.get("theme").map(Preferences.Theme::valueOf).orElse(standard.theme()),
                repository.get("textSize").map(Integer::parseInt).orElse(standard.textSize()));
    }

    public void save(Preferences preferences) {
        journal.change(Change.of(CHANGED, ""), () -> {
            repository.put("language", preferences.language().code());
            repository.put("theme", preferences.theme().name());
            repository.put("textSize", Integer.toString(preferences.textSize()));
        });
    }

    /** How customers are spoken to in a language when their own mail does not show it. */
    public FormOfAddress address(Language language) {
        return repository
                .get("address." + language.code())
                .flatMap(FormOfAddress::ofWord)
                .orElse(FormOfAddress.INFORMAL);
    }

    public void saveAddress(Language language, FormOfAddress form) {
        journal.change(Change.of(CHANGED, ""), () -> repository.put("address." + language.code(), form.word()));
    }

    public List<CategoryLimit> categories() {
        return repository.categories();
    }

    /** @throws Refusal when the name is blank or the share is not between 0 and 100 % */
    public void saveLimit(String category, int basisPoints, @Nullable Money most) {
        if (category.isBlank() || category.strip().length() > 60) {
            throw Refusal.badInput("settings.category.name");
        }
        if (basisPoints < 0 || basisPoints > 10_000) {
            throw Refusal.badInput("settings.category.share");
        }
        journal.change(
                Change.of("settings.change.limit", category.strip()),
                () -> repository.putCategory(category.strip(), basisPoints, most));
    }

    /** How many days have to pass between a cashback that was settled and a request to judge again to the same customer. */
    public int quietDays() {
        return repository.get("quietDays").map(Integer::parseInt).orElse(QUIET_DAYS);
    }

    /** @throws Refusal when it is not between 1 and 90 */
    public void saveQuietDays(int days) {
        if (days < 1 || days > 90) {
            throw Refusal.badInput("settings.quietDays.range");
        }
        journal.change(Change.of(CHANGED, ""), () -> repository.put("quietDays", Integer.toString(days)));
    }

    /** How many months after closing the answers and notes of looking into a complaint are kept. */
    public int checkMonths() {
        return repository.get("checkMonths").map(Integer::parseInt).orElse(CHECK_MONTHS);
    }

    /** @throws Refusal when it is not between 1 and 24 */
    public void saveCheckMonths(int months) {
        if (months < 1 || months > 24) {
            throw Refusal.badInput("settings.checkMonths.range");
        }
        journal.change(Change.of(CHANGED, ""), () -> repository.put("checkMonths", Integer.toString(months)));
    }

    /** Whether a complaint is looked into without seeing whose it is, until its questions are answered. */
    public boolean hidesNames() {
        return text("hidesNames").equals("yes");
    }

    public void saveHidesNames(boolean hides) {
        journal.change(Change.of(CHANGED, ""), () -> repository.put("hidesNames", hides ? "yes" : "no"));
    }

    /** Whether words that stand in no dictionary are marked while an answer is written; yes until the owner says no. */
    public boolean checksSpelling() {
        return !text("checksSpelling").equals("no");
    }

    public void saveChecksSpelling(boolean checks) {
        journal.change(Change.of(CHANGED, ""), () -> repository.put("checksSpelling", checks ? "yes" : "no"));
    }

    /** The keys the owner changed, in the words of the screen; blank while none was. */
    public String keys() {
        return text("keys");
    }

    public void saveKeys(String keys) {
        journal.change(Change.of("settings.change.keys", ""), () -> repository.put("keys", keys));
    }

    /** The levels of the reader's rules that the owner set, in the words of the replies; blank while none was. */
    public String readerLevels() {
        return text("reader.levels");
    }

    public void saveReaderLevels(String levels) {
        journal.change(Change.of("settings.change.reader", ""), () -> repository.put("reader.levels", levels));
    }

    /** The owner's own words to avoid, in the words of the replies; blank while there are none. */
    public String readerWords() {
        return text("reader.words");
    }

    public void saveReaderWords(String words) {
        journal.change(Change.of("settings.change.reader", ""), () -> repository.put("reader.words", words));
    }

    /** Whether this is a first start: nothing was entered and the welcome was not answered. */
    public boolean isFirstStart() {
        return repository.isUntouched() && repository.get("welcomed").isEmpty();
    }

    public void welcomed() {
        remember("welcomed", "yes");
    }

    /** Something the program remembers by itself, the width of a column for example; no step of the owner's. */
    public void remember(String key, String value) {
        journal.quietly(() -> {
            repository.put(key, value);
            return key;
        });
    }

    public Optional<String> remembered(String key) {
        return repository.get(key);
    }

    private String text(String key) {
        return repository.get(key).orElse("");
    }
}
