package nl.goedmaker.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.Unreached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private SettingsViewModel model;
    private final SameThread screen = new SameThread();
    private final List<Preferences> preferred = new ArrayList<>();

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        Desk desk = new Desk(
                Texts.in(Language.NL),
                shop.services().clock(),
                screen,
                screen,
                Unreached.of(Navigation.class),
                Unreached.of(Dialogs.class),
                text -> {},
                link -> false);
        model = new SettingsViewModel(
                shop.services().settings(),
                shop.services().schedules(),
                desk,
                new DataCardViewModel.Place("/data", "file:///data", () -> "copy.db", Optional::empty),
                preferred::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsTypedSurvivesARefresh() {
        model.shop().name().valueProperty().set("Juwelier Lotte");
        model.refresh();
        assertThat(model.shop().name().get()).isEqualTo("Juwelier Lotte");
        assertThat(model.shop().email().get()).isEqualTo(ShopOnDisk.SHOP.email());
    }

    @Test
    void aWrongMailAddressIsToldAtItsFieldAndNothingIsSaved() {
        model.shop().name().valueProperty().set("Juwelier Lotte");
        model.shop().email().valueProperty().set("lotte");
        model.shop().save();
        assertThat(model.shop().email().errorProperty().get()).contains("@");
        assertThat(shop.services().settings().shop().name()).isEqualTo(ShopOnDisk.SHOP.name());
        assertThat(model.shop().name().get()).isEqualTo("Juwelier Lotte");
        assertThat(screen.notices).isEmpty();
    }

    @Test
    void anAccountIsReadWhileItIsTypedAndSavedInOneStep() {
        model.bank().iban().valueProperty().set("nl20 ingb 0001");
        assertThat(model.bank().ibanReadingProperty().get()).isEmpty();
        assertThat(model.bank().iban().errorProperty().get()).isEmpty();
        model.bank().iban().valueProperty().set("nl20 ingb 0001 2345 67");
        assertThat(model.bank().ibanReadingProperty().get()).contains("NL20 INGB 0001 2345 67");
        model.bank().bankFile().valueProperty().set("pain.001.001.03");
        model.bank().batchBookingProperty().set(false);
        model.bank().save();
        assertThat(shop.services().settings().bankProfile()).isEqualTo("pain.001.001.03+single");
        assertThat(shop.services().bankFiles().profile().batchBooking()).isFalse();
        shop.services().journal().undo();
        assertThat(shop.services().settings().shop().iban()).isEqualTo(ShopOnDisk.SHOP.iban());
        assertThat(shop.services().settings().bankProfile()).isEmpty();
    }

    @Test
    void aLimitTakesAShareWithACommaAndAnAmountOrNone() {
        model.limits().category().valueProperty().set("ring");
        model.limits().share().valueProperty().set("12,5 %");
        model.limits().save();
        assertThat(model.limits().categories()).singleElement().satisfies(limit -> {
            assertThat(limit.basisPoints()).isEqualTo(1_250);
            assertThat(limit.most()).isNull();
        });
        model.limits().edit(model.limits().categories().getFirst());
        assertThat(model.limits().share().get()).isEqualTo("12,5");
        model.limits().most().valueProperty().set("veel");
        model.limits().save();
        assertThat(model.limits().most().errorProperty().get()).isNotEmpty();
    }

    @Test
    void aLanguageIsSpokenAtOnceAndAnUndoTakesItBack() {
        Preferences english = new Preferences(Language.EN, Preferences.Theme.DARK, 125);
        model.look().choose(english);
        assertThat(preferred).containsExactly(english);
        shop.services().journal().undo();
        model.refresh();
        assertThat(preferred).hasSize(2).last().isEqualTo(Preferences.STANDARD);
    }
}
