package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
    @TempDir
    Path folder;

    private final SameThread screen = new SameThread();
    private final List<Preferences> preferred = new ArrayList<>();
    private final List<WelcomeViewModel.Choice> answers = new ArrayList<>();
    private Services services;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        services = Wiring.open(new DataFolder(folder), FilledShop.SUNDAY);
        model = new WelcomeViewModel(
                services.settings(),
                screen,
                progress -> DemoShop.fill(
                        new DatabaseDemoSite(services.database()), FilledShop.SUNDAY, DemoShop.SEED, progress),
                preferred::add);
        model.whenAnswered(answers::add);
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void theDemoShopFillsInStepsUpToTheWhole() {
        List<Double> seen = new ArrayList<>();
        model.progressProperty().addListener((property, before, now) -> {
            assertThat(model.fillingProperty().get()).isTrue();
            seen.add(now.doubleValue());
        });
        model.choose(WelcomeViewModel.Choice.DEMO);
        assertThat(seen).isSorted().last().isEqualTo(1.0);
        assertThat(seen).hasSizeBetween(20, 101);
        assertThat(answers).containsExactly(WelcomeViewModel.Choice.DEMO);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(services.tickets().count(View.OPEN, "")).isEqualTo(12);
        assertThat(services.settings().isFirstStart()).isFalse();
    }

    @Test
    void stoppingLeavesNothingAndAsksAgain() {
        model.progressProperty().addListener((property, before, now) -> {
            if (now.doubleValue() > 0.4) {
                model.stop();
            }
        });
        model.choose(WelcomeViewModel.Choice.DEMO);
        assertThat(answers).isEmpty();
        assertThat(Objects.requireNonNull(model.endedProperty().get()).key()).isEqualTo("app.demo.stopped");
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.fillingProperty().get()).isFalse();
        assertThat(services.tickets().count(View.ALL, "")).isZero();
        assertThat(services.reviews().count(null, false)).isZero();
        assertThat(services.settings().isFirstStart()).isTrue();
    }

    @Test
    void afterStoppingTheShopCanStillBeginEmpty() {
        model.progressProperty().addListener((property, before, now) -> model.stop());
        model.choose(WelcomeViewModel.Choice.DEMO);
        model.choose(WelcomeViewModel.Choice.EMPTY);
        assertThat(answers).containsExactly(WelcomeViewModel.Choice.EMPTY);
        assertThat(model.endedProperty().get()).isNull();
        assertThat(services.settings().isFirstStart()).isFalse();
    }

    @Test
    void beginningEmptyShowsNoProgressOfADemoShop() {
        List<Boolean> filling = new ArrayList<>();
        model.fillingProperty().addListener((property, before, now) -> filling.add(now));
        model.choose(WelcomeViewModel.Choice.EMPTY);
        assertThat(filling).isEmpty();
        assertThat(services.settings().isFirstStart()).isFalse();
    }

    @Test
    void aFileWithSomethingInItIsToldAndStaysAsItWas() {
        DemoShop.fill(new DatabaseDemoSite(services.database()), FilledShop.SUNDAY, DemoShop.SEED);
        long tickets = services.tickets().count(View.ALL, "");
        model.choose(WelcomeViewModel.Choice.DEMO);
        assertThat(Objects.requireNonNull(model.refusalProperty().get()).key()).isEqualTo("app.demo.notEmpty");
        assertThat(services.tickets().count(View.ALL, "")).isEqualTo(tickets);
    }

    @Test
    void aLanguageIsKeptAndSpokenAtOnce() {
        model.speak(Language.DE);
        assertThat(preferred).extracting(Preferences::language).containsExactly(Language.DE);
        assertThat(services.settings().preferences().language()).isEqualTo(Language.DE);
    }
}
