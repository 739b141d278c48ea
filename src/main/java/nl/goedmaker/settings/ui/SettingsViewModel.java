package nl.goedmaker.settings.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Schedule;
import nl.goedmaker.settings.Schedules;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** What the owner sets, card by card. Each save is one step; what is typed and not saved yet survives every refresh. */
public final class SettingsViewModel {
    static final Sentence CHANGED = Sentence.of("settings.change");

    private final Settings settings;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ShopCardViewModel shop;
    private final BankCardViewModel bank;
    private final LimitsCardViewModel limits;
    private final Schedules schedules;
    private final HoursCardViewModel hours;
    private final LookCardViewModel look;
    private final KeysCardViewModel keys;
    private final DataCardViewModel data;

    /** @param prefer makes the window speak and look as chosen, at once */
    public SettingsViewModel(
            Settings settings,
            Schedules schedules,
            Desk desk,
            DataCardViewModel.Place place,
            Consumer<Preferences> prefer) {
        this.settings = settings;
        this.desk = desk;
        this.shop = new ShopCardViewModel(settings, desk);
        this.bank = new BankCardViewModel(settings, desk);
        this.limits = new LimitsCardViewModel(settings, desk);
        this.schedules = schedules;
        this.hours = new HoursCardViewModel(schedules, desk);
        this.look = new LookCardViewModel(settings, desk, prefer);
        this.keys = new KeysCardViewModel(settings, desk);
        this.data = new DataCardViewModel(desk, place);
    }

    private record Kept(
            Shop shop,
            String profile,
            List<CategoryLimit> categories,
            Schedule schedule,
            Preferences preferences,
            String keys,
            @Nullable Instant backup) {}

    public void refresh() {
        desk.background()
                .run(
                        () -> new Kept(
                                settings.shop(),
                                settings.bankProfile(),
                                settings.categories(),
                                schedules.schedule(),
                                settings.preferences(),
                                settings.keys(),
                                data.findLast()),
                        reading.only(this::show));
    }

    private void show(Kept kept) {
        shop.show(kept.shop());
        bank.show(kept.shop(), kept.profile());
        limits.show(kept.categories());
        keys.show(kept.keys());
        hours.show(kept.schedule());
        data.show(kept.backup());
        look.show(kept.preferences());
    }

    public ShopCardViewModel shop() {
        return shop;
    }

    public BankCardViewModel bank() {
        return bank;
    }

    public LimitsCardViewModel limits() {
        return limits;
    }

    public HoursCardViewModel hours() {
        return hours;
    }

    public LookCardViewModel look() {
        return look;
    }

    public KeysCardViewModel keys() {
        return keys;
    }

    public DataCardViewModel data() {
        return data;
    }
}
