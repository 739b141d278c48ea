package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.payouts.BatchStatus;

/** The second half of the main job: the customer's answer comes back, and the money goes to the bank. */
final class Payday {
    private final WindowFixture window;
    private final Owner owner;
    private final CashbackCode code;
    private final Path desktop;

    Payday(WindowFixture window, Owner owner, CashbackCode code, Path desktop) {
        this.window = window;
        this.owner = owner;
        this.code = code;
        this.desktop = desktop;
    }

    void takesInTheClaim() {
        String mail = "Hoi Lotte, wat lief!\n\nDe code is "
                + code.display().toLowerCase()
                + "\nIBAN: nl20 ingb 0001 2345 67\nNaam op de bankpas: S. de Wit\n\nGroetjes, Sanne";
        owner.copies(mail);
        owner.click("paste");
        assertThat(owner.words("claim-code")).isEqualTo(code.display());
        assertThat(owner.words("claim-iban")).isEqualTo("NL20 INGB 0001 2345 67");
        assertThat(owner.words("claim-name")).isEqualTo("S. de Wit");
        owner.looks("14-claim");
        assertThat(owner.focus()).isEqualTo("claim-text");
        owner.tabTo("claim-accept");
        owner.press(KeyCode.SPACE);
        assertThat(window.services.cashbacks().get(code).state()).isEqualTo(CashbackState.CLAIMED);
        assertThat(owner.focus()).isEqualTo("claim-text");
        owner.click("claim-text");
        owner.press(KeyCode.CONTROL, KeyCode.V);
        owner.looks("15-claimed-twice");
        assertThat(owner.allWords("claim")).contains("is al geclaimd en kan maar één keer");
        owner.click("claim-clear");
        assertThat(window.services.payouts().countQueue()).isOne();
    }

    void paysIt() throws Exception {
        owner.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        owner.looks("16-no-account");
        owner.click("payouts-settings");
        owner.click("section-bank");
        owner.write("Studio Lotte");
        owner.fill("bank-iban", "nl91 abna 0417 1643 00");
        owner.tabTo("bank-save");
        owner.press(KeyCode.SPACE);
        owner.looks("17-account");
        owner.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(owner.words("payouts-total")).isEqualTo("€\u00a04,50");
        owner.tabTo("payouts-list");
        owner.press(KeyCode.DOWN);
        owner.press(KeyCode.SPACE);
        assertThat(owner.words("payouts-total")).isEqualTo("€\u00a00,00");
        owner.press(KeyCode.SPACE);
        owner.looks("18-queue");
        window.answers.folder = Optional.of(desktop);
        owner.click("payouts-export");
        Path file = desktop.resolve("GM-20261122-01.xml");
        OutsideReader.readAsBank(file);
        owner.looks("19-bank-file");
        assertThat(owner.focus()).isEqualTo("payouts-made-uploaded");
        exportsAgain(file);
        owner.click("payouts-made-uploaded");
        assertThat(window.services.bankFiles().get("GM-20261122-01").status()).isEqualTo(BatchStatus.UPLOADED);
        owner.looks("20-uploaded");
    }

    private void exportsAgain(Path file) throws Exception {
        Path again = desktop.resolve("nog-een-keer.xml");
        window.answers.file = Optional.of(again);
        owner.tabTo("batches-list");
        owner.press(KeyCode.ENTER);
        owner.tabTo("batch-save");
        owner.press(KeyCode.SPACE);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }
}
