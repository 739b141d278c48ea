package nl.goedmaker.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Dialogs;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private SettingsViewModel model;
    private final List<Sentence> told = new ArrayList<>();
    private final List<Preferences> preferred = new ArrayList<>();

    /** Does everything at once. */
    private static final class AtOnce implements Background {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Refusal> refused) {
            T result;
            try {
                result = work.call();
            } catch (Refusal e) {
                refused.accept(e);
                return;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            done.accept(result);
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done) {
            run(work, done, refusal -> {
                throw refusal;
            });
        }

        @Override
        public void onScreen(Runnable work) {
            work.run();
        }
    }

    private final class Told implements Notices {
        @Override
        public void done(Sentence what) {
            told.add(what);
        }

        @Override
        public void told(Sentence what) {
            told.add(what);
        }

        @Override
        public void refused(Sentence why) {
            told.add(why);
        }
    }

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        Desk desk = new Desk(
                Texts.in(Language.NL),
                shop.services().clock(),
                new AtOnce(),
                new Told(),
                unused(Navigation.class),
                unused(Dialogs.class),
                text -> {},
                link -> false);
        model = new SettingsViewModel(
                shop.services().settings(),
                desk,
                new SettingsViewModel.Place("/data", "file:///data", () -> "copy.db", Optional::empty),
                preferred::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** Something that no test here may reach. */
    private static <T> T unused(Class<T> type) {
        return type.cast(java.lang.reflect.Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new AssertionError(method.getName());
                }));
    }

    @Test
    void whatIsTypedSurvivesARefresh() {
        model.name().valueProperty().set("Juwelier Lotte");
        model.refresh();
        assertThat(model.name().get()).isEqualTo("Juwelier Lotte");
        assertThat(model.email().get()).isEqualTo(ShopOnDisk.SHOP.email());
    }

    @Test
    void aWrongMailAddressIsToldAtItsFieldAndNothingIsSaved() {
        model.name().valueProperty().set("Juwelier Lotte");
        model.email().valueProperty().set("lotte");
        model.saveShop();
        assertThat(model.email().errorProperty().get()).contains("@");
        assertThat(shop.services().settings().shop().name()).isEqualTo(ShopOnDisk.SHOP.name());
        assertThat(model.name().get()).isEqualTo("Juwelier Lotte");
        assertThat(told).isEmpty();
    }

    @Test
    void anAccountIsReadWhileItIsTypedAndSavedInOneStep() {
        model.iban().valueProperty().set("nl20 ingb 0001");
        assertThat(model.ibanReadingProperty().get()).isEmpty();
        assertThat(model.iban().errorProperty().get()).isEmpty();
        model.iban().valueProperty().set("nl20 ingb 0001 2345 67");
        assertThat(model.ibanReadingProperty().get()).contains("NL20 INGB 0001 2345 67");
        model.bankFile().valueProperty().set("pain.001.001.03");
        model.batchBookingProperty().set(false);
        model.saveBank();
        assertThat(shop.services().settings().bankProfile()).isEqualTo("pain.001.001.03+single");
        assertThat(shop.services().bankFiles().profile().batchBooking()).isFalse();
        shop.services().journal().undo();
        assertThat(shop.services().settings().shop().iban()).isEqualTo(ShopOnDisk.SHOP.iban());
        assertThat(shop.services().settings().bankProfile()).isEmpty();
    }

    @Test
    void aLimitTakesAShareWithACommaAndAnAmountOrNone() {
        model.category().valueProperty().set("ring");
        model.share().valueProperty().set("12,5 %");
        model.saveLimit();
        assertThat(model.categories()).singleElement().satisfies(limit -> {
            assertThat(limit.basisPoints()).isEqualTo(1_250);
            assertThat(limit.most()).isNull();
        });
        model.edit(model.categories().getFirst());
        assertThat(model.share().get()).isEqualTo("12,5");
        model.most().valueProperty().set("veel");
        model.saveLimit();
        assertThat(model.most().errorProperty().get()).isNotEmpty();
    }

    @Test
    void aLanguageIsSpokenAtOnceAndAnUndoTakesItBack() {
        Preferences english = new Preferences(Language.EN, Preferences.Theme.DARK, 125);
        model.choose(english);
        assertThat(preferred).containsExactly(english);
        shop.services().journal().undo();
        model.refresh();
        assertThat(preferred).hasSize(2).last().isEqualTo(Preferences.STANDARD);
    }
}
