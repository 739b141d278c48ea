package nl.goedmaker.payouts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.goedmaker.app.MoneyDesk;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.settings.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank file that would be made, and making it, without a screen, on a real data file. */
class BankFileViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path bankFolder;

    private MoneyDesk money;
    private PayoutsViewModel room;
    private BankFileViewModel file;

    @BeforeEach
    void openTheShop() {
        money = new MoneyDesk(folder);
        money.answers.folder = Optional.of(bankFolder);
        room = money.payouts();
        file = room.bankFile();
    }

    @AfterEach
    void closeTheShop() {
        money.close();
    }

    private BankFileSummary summary() {
        return file.summaryProperty().get();
    }

    private MadeFile made() {
        MadeFile made = room.madeProperty().get();
        assertThat(made).isNotNull();
        return made;
    }

    private BatchStatus status() {
        return money.services.bankFiles().get("GM-20261122-01").status();
    }

    @Test
    void everyCheckIsNamedAndHolds() {
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        assertThat(summary().checks()).hasSize(5).allMatch(BankFileSummary.CheckLine::holds);
        assertThat(summary().details()).isEqualTo("1 betaling · maandag 23 november");
        assertThat(summary().makeable()).isTrue();
        assertThat(summary().reason()).isEmpty();
    }

    @Test
    void aButtonThatCannotBeUsedSaysWhatToDoFirst() {
        room.refresh();
        assertThat(summary().reason()).contains("Neem eerst in Cashback een claim aan");

        money.shop.claim("S. de Wit", "7,50");
        money.shop.claim("J. Visser", "12");
        room.refresh();
        assertThat(summary().reason()).contains("Kies een regel");

        money.shop.claim("L. Peeters", "15");
        room.refresh();
        room.queue().tickAll(false);
        assertThat(summary().reason()).contains("Vink aan");

        room.queue().tickAll(true);
        file.day().typedProperty().set("gisteren");
        assertThat(summary().reason()).contains("uitvoerdatum");
        file.day().typedProperty().set("25-12-2026");
        assertThat(summary().reason()).contains("controle");
        file.day().typedProperty().set("24-11-2026");
        assertThat(summary().reason()).isEmpty();
    }

    @Test
    void withoutAnAccountTheWayToSettingsIsShown() {
        money.services.settings().save(Shop.EMPTY);
        room.refresh();
        assertThat(summary().reason()).isEqualTo("Vul eerst de rekening in waarvan je betaalt.");
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        assertThat(file.payerMissingProperty().get()).isTrue();
        assertThat(summary().makeable()).isFalse();
        assertThat(summary().reason()).isEqualTo("Vul eerst de rekening in waarvan je betaalt.");
        file.openSettings();
        assertThat(money.opened).containsExactly("bank account");
    }

    @Test
    void aDayOnWhichBanksAreClosedIsNamed() {
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        file.day().typedProperty().set("25-12-2026");
        assertThat(summary().makeable()).isFalse();
        assertThat(summary().checks().getLast().text()).contains("28 december 2026");
        file.day().typedProperty().set("gisteren");
        assertThat(file.day().problemProperty().get()).isNotEmpty();
        file.day().typedProperty().set("1-11-2026");
        assertThat(file.day().problemProperty().get()).isNotEmpty();
    }

    @Test
    void theFileIsMadeOnceAndTheOwnerIsAskedWhatBecameOfIt() {
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        file.export();
        assertThat(made().written()).isTrue();
        assertThat(made().title()).isEqualTo("GM-20261122-01 is gemaakt: 1 betaling, samen €\u00a015,00");
        assertThat(made().text())
                .contains(bankFolder.resolve("GM-20261122-01.xml").toString());
        assertThat(room.queue().rows().rows()).isEmpty();
        file.export();
        assertThat(money.services.bankFiles().page(null, 10)).hasSize(1);

        room.openFolder();
        assertThat(money.opened).containsExactly(bankFolder.toUri().toString());
        room.madeUploaded();
        assertThat(room.madeProperty().get()).isNull();
        assertThat(status()).isEqualTo(BatchStatus.UPLOADED);
    }

    @Test
    void aFileThatNeverWentOutGivesItsPaymentsBack() {
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        file.export();
        money.answers.yes = false;
        room.madeNotUploaded();
        assertThat(status()).isEqualTo(BatchStatus.EXPORTED);
        assertThat(room.madeProperty().get()).isNotNull();
        money.answers.yes = true;
        room.madeNotUploaded();
        room.refresh();
        assertThat(status()).isEqualTo(BatchStatus.NOT_UPLOADED);
        assertThat(room.madeProperty().get()).isNull();
        assertThat(summary().total()).isEqualTo("€\u00a015,00");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheQueueAsItWas() {
        money.shop.claim("L. Peeters", "15");
        money.answers.folder = Optional.of(bankFolder.resolve("gone"));
        room.refresh();
        file.export();
        assertThat(money.told()).containsExactly("files.folderMissing");
        assertThat(file.workingProperty().get()).isEmpty();
        assertThat(money.services.payouts().countQueue()).isEqualTo(1);
        assertThat(money.services.bankFiles().page(null, 10)).isEmpty();
    }

    @Test
    void whatIsTickedCanBeSavedAsAListWithTheNamesAsTheBankGetsThem() throws Exception {
        money.shop.claim("Łukasz Wójcik", "7,50");
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        room.queue().toggle(room.queue().rows().rows().getLast());
        money.answers.file = Optional.of(bankFolder.resolve("lijst.csv"));
        file.saveCsv();
        assertThat(Files.readString(bankFolder.resolve("lijst.csv")))
                .contains("Lukasz Wojcik", "PL61109010140000071219812874", "7,50")
                .doesNotContain("Peeters");
        money.answers.file = Optional.of(bankFolder.resolve("lijst.pdf"));
        file.savePdf();
        assertThat(bankFolder.resolve("lijst.pdf")).isNotEmptyFile();
        assertThat(money.told()).containsExactly("payouts.save.done", "payouts.save.done");
    }
}
