package nl.goedmaker.payouts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.goedmaker.app.MoneyShop;
import nl.goedmaker.app.WindowFixture;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cli.Services;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.time.BankDays;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue, the bank file and the claim box without a screen, on a real data file. */
class PayoutsViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path bankFolder;

    private final SameThread screen = new SameThread();
    private final WindowFixture.Answers answers = new WindowFixture.Answers();
    private Services services;
    private MoneyShop shop;
    private Desk desk;
    private PayoutsViewModel model;
    private BatchesViewModel batches;

    @BeforeEach
    void openTheShop() {
        services = Wiring.open(new DataFolder(folder), MoneyShop.SUNDAY);
        shop = new MoneyShop(services);
        desk = new Desk(
                Texts.in(Language.NL),
                MoneyShop.SUNDAY,
                screen,
                screen,
                new Nowhere(),
                answers,
                copied -> {},
                link -> false);
        model = new PayoutsViewModel(
                services.payouts(),
                services.bankFiles(),
                services.cashbacks(),
                services.settings(),
                new BankDays(),
                desk);
        batches = new BatchesViewModel(services.bankFiles(), services.payouts(), desk);
        answers.folder = Optional.of(bankFolder);
    }

    @AfterEach
    void closeTheShop() {
        services.close();
    }

    private record Nowhere() implements Navigation {
        @Override
        public void open(Room room) {}

        @Override
        public void openTicket(String reference) {}

        @Override
        public void openTicket(String reference, String step) {}

        @Override
        public void newTicket(String pasted) {}

        @Override
        public void newClaim(String pasted) {}
    }

    @Test
    void onlyWhatIsInOrderIsTickedAndSummed() {
        shop.claim("S. de Wit", "7,50");
        shop.claim("L. Peeters", "15");
        shop.claim("J. Visser", "12");
        model.refresh();
        // both names on one account ask for a look until the owner gives a reason
        assertThat(model.rows().rows()).hasSize(3);
        assertThat(model.summaryProperty().get().total()).isEqualTo("€\u00a015,00");
        assertThat(model.summaryProperty().get().makeable()).isTrue();
        assertThat(model.summaryProperty().get().checks()).hasSize(5).allMatch(BankFileSummary.CheckLine::holds);

        answers.words = "Partner, nagevraagd";
        model.choose(model.rows().rows().getLast(), false);
        assertThat(model.judgementProperty().get()).isNotNull();
        model.approve();
        model.refresh();
        assertThat(model.summaryProperty().get().total()).isEqualTo("€\u00a027,00");

        model.tickAll(false);
        assertThat(model.summaryProperty().get().makeable()).isFalse();
        model.toggle(model.rows().rows().getLast());
        assertThat(model.summaryProperty().get().total()).isEqualTo("€\u00a012,00");
    }

    @Test
    void aDayOnWhichBanksAreClosedIsNamed() {
        shop.claim("L. Peeters", "15");
        model.refresh();
        model.dayProperty().set("25-12-2026");
        assertThat(model.summaryProperty().get().makeable()).isFalse();
        assertThat(model.summaryProperty().get().checks().getLast().text()).contains("28 december 2026");
        model.dayProperty().set("gisteren");
        assertThat(model.dayProblemProperty().get()).isNotEmpty();
        model.dayProperty().set("1-11-2026");
        assertThat(model.dayProblemProperty().get()).isNotEmpty();
    }

    @Test
    void theFileIsSavedAgainToTheByteAndPaymentsComeBackWhenItNeverWentOut() throws Exception {
        shop.claim("L. Peeters", "15");
        model.refresh();
        model.export();
        byte[] first = Files.readAllBytes(bankFolder.resolve("GM-20261122-01.xml"));
        assertThat(model.madeProperty().get().written()).isTrue();
        batches.refresh();
        batches.open(batches.rows().rows().getFirst());
        assertThat(batches.payments().rows()).hasSize(1);

        answers.file = Optional.of(bankFolder.resolve("again.xml"));
        batches.saveFile(model.madeProperty().get().batch());
        assertThat(bankFolder.resolve("again.xml")).hasBinaryContent(first);

        batches.notUploaded(model.madeProperty().get().batch());
        model.refresh();
        assertThat(services.bankFiles().get("GM-20261122-01").status()).isEqualTo(BatchStatus.NOT_UPLOADED);
        assertThat(model.summaryProperty().get().total()).isEqualTo("€\u00a015,00");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheQueueAsItWas() {
        shop.claim("L. Peeters", "15");
        answers.folder = Optional.of(bankFolder.resolve("gone"));
        model.refresh();
        model.export();
        assertThat(screen.refused).hasSize(1);
        assertThat(services.payouts().countQueue()).isEqualTo(1);
        assertThat(services.bankFiles().page(null, 10)).isEmpty();
    }

    @Test
    void aReturnedPaymentCanBeQueuedAgain() {
        shop.claim("L. Peeters", "15");
        model.refresh();
        model.export();
        batches.uploaded(model.madeProperty().get().batch());
        batches.refresh();
        batches.open(batches.rows().rows().getFirst());
        answers.words = "Rekening opgeheven";
        batches.returned(batches.payments().rows().getFirst());
        batches.refresh();
        assertThat(batches.openProperty().get().status()).isEqualTo("1 teruggestort");
        batches.again(batches.payments().rows().getFirst());
        assertThat(services.payouts().countQueue()).isEqualTo(1);
    }

    @Test
    void aClaimCanBeCorrectedByHandAndTakenIn() {
        Cashback cashback = shop.offer("Łukasz Wójcik", "7,50");
        ClaimViewModel claim = new ClaimViewModel(services.claims(), desk);
        claim.paste(MoneyShop.answer(cashback.code().display(), "Łukasz Wójcik", "NL21 INGB 0001 2345 67"));
        assertThat(claim.ibanProblemProperty().get()).isNotEmpty();
        assertThat(claim.acceptableProperty().get()).isFalse();
        claim.ibanProperty().set("nl20ingb0001234567");
        assertThat(claim.ibanProblemProperty().get()).isEmpty();
        assertThat(claim.notes()).anyMatch(note -> note.contains("Lukasz Wojcik"));
        claim.accept();
        assertThat(screen.done).hasSize(1);
        assertThat(claim.pastedProperty().get()).isEmpty();
        assertThat(services.payouts().countQueue()).isEqualTo(1);

        claim.paste(MoneyShop.answer(cashback.code().display(), "Łukasz Wójcik", "NL20INGB0001234567"));
        assertThat(claim.codeProblemProperty().get()).contains("al geclaimd");
    }
}
