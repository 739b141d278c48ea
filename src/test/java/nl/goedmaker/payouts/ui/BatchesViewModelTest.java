package nl.goedmaker.payouts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.goedmaker.app.MoneyDesk;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank files made before, without a screen, on a real data file. */
class BatchesViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path bankFolder;

    private MoneyDesk money;
    private BatchesViewModel batches;

    @BeforeEach
    void openTheShop() {
        money = new MoneyDesk(folder);
        batches = money.payouts().earlier();
    }

    @AfterEach
    void closeTheShop() {
        money.close();
    }

    private PayoutBatch made(String... customers) {
        for (String customer : customers) {
            money.shop.claim(customer, "15");
        }
        return money.services.bankFiles().export(null, null, BankProfile.DEFAULT);
    }

    private BatchRow opened() {
        batches.refresh();
        BatchRow newest = batches.rows().rows().getFirst();
        batches.open(newest);
        return newest;
    }

    @Test
    void theFileIsSavedAgainToTheByteAndAsLists() throws Exception {
        PayoutBatch batch = made("L. Peeters", "Łukasz Wójcik");
        BatchRow row = opened();
        assertThat(row.status()).isEqualTo("Nog uploaden");
        assertThat(batches.payments().rows())
                .extracting(PaymentRow::name)
                .containsExactly("L. Peeters", "Lukasz Wojcik");
        Path again = bankFolder.resolve("again.xml");
        money.answers.file = Optional.of(again);
        batches.saveFile(row);
        assertThat(again).hasBinaryContent(money.services.bankFiles().file(batch));
        money.answers.file = Optional.of(bankFolder.resolve("lijst.csv"));
        batches.saveCsv(row);
        assertThat(Files.readString(bankFolder.resolve("lijst.csv"))).contains("GM-20261122-01", "Lukasz Wojcik");
        money.answers.file = Optional.of(bankFolder.resolve("lijst.pdf"));
        batches.savePdf(row);
        assertThat(bankFolder.resolve("lijst.pdf")).isNotEmptyFile();
    }

    @Test
    void aFileThatNeverWentOutIsNotSavedAgainSoThatNobodyIsPaidTwice() {
        batches.notUploaded(made("L. Peeters"));
        BatchRow row = opened();
        assertThat(row.isGood()).isFalse();
        assertThat(row.next()).contains("niet alsnog");
        money.answers.file = Optional.of(bankFolder.resolve("again.xml"));
        batches.saveFile(row);
        assertThat(money.told()).endsWith("payouts.save.noLongerGood");
        assertThat(bankFolder.resolve("again.xml")).doesNotExist();
    }

    @Test
    void aFileIsUploadedThenBookedOnADay() {
        PayoutBatch batch = made("L. Peeters");
        batches.uploaded(batch);
        assertThat(opened().isUploaded()).isTrue();
        money.answers.words = "16-11-2026";
        batches.booked(batch);
        assertThat(opened().status()).isEqualTo("Afgeschreven 16 nov");
        assertThat(money.told()).containsExactly("payouts.change.uploaded", "payouts.change.booked");
        batches.uploaded(batch);
        assertThat(money.told()).endsWith("payouts.batch.already");
    }

    @Test
    void aReturnedPaymentCanBeQueuedAgain() {
        batches.uploaded(made("L. Peeters"));
        opened();
        money.answers.words = "Rekening opgeheven";
        batches.act(batches.payments().rows().getFirst());
        assertThat(opened().status()).isEqualTo("1 teruggestort");
        batches.act(batches.payments().rows().getFirst());
        assertThat(money.services.payouts().countQueue()).isEqualTo(1);
    }

    @Test
    void filesAreListedPageByPageNewestFirst() {
        for (int i = 0; i < 62; i++) {
            made("L. Peeters");
        }
        batches.refresh();
        assertThat(batches.rows().rows()).hasSize(60);
        batches.rows().more();
        assertThat(batches.rows().rows()).hasSize(62).doesNotHaveDuplicates();
        assertThat(batches.rows().rows().getFirst().name()).isEqualTo("GM-20261122-62");
    }
}
