package nl.goedmaker.settings.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** How much goodwill each category gets without a reason. */
public final class LimitsCardViewModel {
    private final Settings settings;
    private final Desk desk;
    private final ObservableList<CategoryLimit> categories = FXCollections.observableArrayList();
    private final EditedText category = new EditedText();
    private final EditedText share = new EditedText();
    private final EditedText most = new EditedText();

    LimitsCardViewModel(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    void show(List<CategoryLimit> kept) {
        if (!categories.equals(kept)) {
            categories.setAll(kept);
        }
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
        return NumberFormat.getNumberInstance(locale()).format(value);
    }

    private String amount(Money money) {
        return String.format(locale(), "%.2f", money.cents() / 100.0);
    }

    private Locale locale() {
        return desk.texts().language().locale();
    }

    /** Keeps the limit in the form; a new name makes a new category. */
    public void save() {
        List.of(category, share, most).forEach(field -> field.errorProperty().set(""));
        String typedName = category.get().strip();
        int points;
        Money highest;
        try {
            points = basisPoints(share.get());
        } catch (Refusal e) {
            share.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        try {
            highest = most.get().isBlank() ? null : Money.parse(most.get());
        } catch (Refusal e) {
            most.errorProperty().set(desk.texts().get(e.sentence()));
            return;
        }
        keep(typedName, points, highest);
    }

    private void keep(String name, int points, @Nullable Money highest) {
        desk.background()
                .run(
                        () -> {
                            settings.saveLimit(name, points, highest);
                            return settings.categories();
                        },
                        fresh -> {
                            categories.setAll(fresh);
                            List.of(category, share, most).forEach(field -> field.saved(""));
                            desk.notices().done(Sentence.of("settings.change.limit", name));
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
}
