package nl.goedmaker.cli;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Claim;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PayoutCommandsTest extends CommandLineFixture {
    private String claimed(String name, String iban) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Claim claim = shop.claimed(name, iban);
            return claim.cashback().code().display();
        }
    }

    private List<String> list() {
        assertThat(run("payouts", "list", "--data", "shop")).isZero();
        return out().lines().toList();
    }

    @Test
    void theListSaysWhatTheBankGetsAndWhyAPaymentWaits() {
        String lukasz = claimed("Łukasz Wójcik", IBANS[1]);
        String sanne = claimed("Sanne de Wit", IBANS[0]);
        claimed("Joost Bakker", IBANS[0]);

        List<String> lines = list();
        assertThat(lines.get(0)).contains(lukasz).contains("Łukasz Wójcik").endsWith("Wacht");
        assertThat(lines.get(1)).startsWith("    ").contains("“Lukasz Wojcik”");
        assertThat(lines.get(2)).contains(sanne);
        assertThat(lines.get(3)).startsWith("    ").contains("Joost Bakker");
        assertThat(lines.getLast()).startsWith("Er kan één betaling");
    }

    @Test
    void whatACheckAskedForIsApprovedByCommandAndTakenBack() {
        String sanne = claimed("Sanne de Wit", IBANS[0]);
        String joost = claimed("Joost Bakker", IBANS[0]);
        assertThat(run("payouts", "export", "--data", "shop")).isEqualTo(3);

        JsonNode answer = json("payouts", "approve", sanne, joost, "--reason", "gezamenlijke rekening");
        assertThat(answer.get("payouts").findValuesAsString("code")).containsExactly(sanne, joost);
        assertThat(answer.get("payouts").findValuesAsString("approved")).containsExactly("true", "true");
        assertThat(list()).contains("    Goedgekeurd: gezamenlijke rekening");
        assertThat(json("payouts", "list").get("payable").asInt()).isEqualTo(2);

        json("payouts", "release", joost);
        assertThat(json("payouts", "list").get("payable").asInt()).isOne();
        json("payouts", "hold", sanne, "--reason", "eerst bellen");
        assertThat(list()).contains("    eerst bellen");
        assertThat(run("payouts", "export", "--data", "shop")).isEqualTo(3);
        json("payouts", "release", sanne);
        json("payouts", "approve", sanne, "--reason", "gebeld");
        assertThat(json("payouts", "export").get("payments").asInt()).isOne();

        assertThat(run("payouts", "hold", sanne, "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("staat al in een betaalbestand");
    }

    @Test
    void aStepOverSeveralPayoutsIsAllOrNothing() {
        String sanne = claimed("Sanne de Wit", IBANS[0]);
        json("payouts", "export");
        String joost = claimed("Joost Bakker", IBANS[1]);
        assertThat(run("payouts", "hold", joost, sanne, "--data", "shop")).isEqualTo(3);
        assertThat(json("payouts", "list").get("queue").get(0).get("status").asString())
                .isEqualTo("QUEUED");
        String open = offered();
        assertThat(run("payouts", "hold", open, "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains(open).contains("nog geen claim");
    }

    @Test
    void aNameThatNoBankReadsCannotBeApproved() {
        String li = claimed("李明", IBANS[0]);
        assertThat(list().get(1)).contains("kan de bank niet lezen");
        assertThat(run("payouts", "approve", li, "--reason", "gezien", "--data", "shop"))
                .isEqualTo(1);
        assertThat(err()).contains("kan de bank niet lezen");
        claimed("Joost Bakker", IBANS[1]);
        assertThat(json("payouts", "export").get("payments").asInt()).isOne();
    }

    @Test
    void whereNothingIsPaidNoFolderIsLeft() {
        shop();
        assertThat(run("payouts", "export", "--out", "bank/november", "--data", "shop"))
                .isEqualTo(3);
        assertThat(temp.resolve("bank")).doesNotExist();
        claimed("Sanne de Wit", IBANS[0]);
        assertThat(json("payouts", "export", "--out", "bank/november")
                        .get("file")
                        .asString())
                .endsWith(".xml");
        assertThat(temp.resolve("bank/november")).isDirectoryContaining("glob:**.xml");
    }

    @Test
    void aFileThatCannotBeWrittenSaysThatItsBatchIsKeptAndHowToWriteIt() throws IOException {
        claimed("Sanne de Wit", IBANS[0]);
        Files.createDirectories(temp.resolve("bank/GM-20261122-01.xml"));
        assertThat(run("payouts", "export", "--out", "bank", "--data", "shop")).isEqualTo(3);
        assertThat(err())
                .contains("is een map")
                .contains("Er is niets verloren")
                .contains("payouts export --batch GM-20261122-01 --out")
                .doesNotContain("Geef een bestandsnaam op");
        JsonNode again = json("payouts", "export", "--batch", "GM-20261122-01", "--out", "elders");
        assertThat(again.get("payments").asInt()).isOne();
        assertThat(temp.resolve("elders/GM-20261122-01.xml")).isNotEmptyFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatTakesNoFilesIsNotCalledAFullDisk() {
        claimed("Sanne de Wit", IBANS[0]);
        assertThat(run("payouts", "export", "--out", "/proc/foo", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("/proc").doesNotContain("plaats");
        assertThat(json("payouts", "list").get("batches")).isEmpty();
    }

    @Test
    void aBankFileOfBeforeIsOnlyAskedToBeUploadedWhenItNeverWas() {
        claimed("Sanne de Wit", IBANS[0]);
        json("payouts", "export");
        String[] again = {"payouts", "export", "--batch", "GM-20261122-01", "--data", "shop"};
        assertThat(run(again)).isZero();
        assertThat(out()).contains("Heb je het nog niet geüpload");
        onTheBatch((files, batch) -> files.uploaded(batch));
        assertThat(run(again)).isZero();
        assertThat(out()).contains("staat al bij de bank").contains("Upload het niet nog een keer");
        onTheBatch((files, batch) -> files.booked(batch, LocalDate.of(2026, 11, 23)));
        assertThat(run(again)).isZero();
        assertThat(out()).contains("is al geboekt").contains("Upload het niet nog een keer");
    }

    @Test
    void aBankFileWhosePaymentsWaitForAnotherIsNotWrittenAgain() {
        claimed("Sanne de Wit", IBANS[0]);
        json("payouts", "export", "--out", "eerst");
        onTheBatch((files, batch) -> files.notUploaded(batch));
        assertThat(run("payouts", "export", "--batch", "GM-20261122-01", "--out", "weer", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("GM-20261122-01");
        assertThat(temp.resolve("weer")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--date, 2026-12-01", "--profile, pain.001.001.03"})
    void whatABankFileOfBeforeCannotTakeIsNotPassedOverInSilence(String option, String value) {
        claimed("Sanne de Wit", IBANS[0]);
        json("payouts", "export");
        assertThat(run("payouts", "export", "--batch", "GM-20261122-01", option, value, "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains(option);
    }

    private void onTheBatch(BiConsumer<BankFiles, PayoutBatch> step) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            BankFiles files = shop.services().bankFiles();
            step.accept(files, files.page(null, 1).getFirst());
        }
    }

    @Test
    void anAccountNumberThatIsNoneStopsItsOwnPaymentAndNoOther() {
        claimed("Joost Bakker", IBANS[1]);
        String sanne = claimed("Sanne de Wit", IBANS[0]);
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.services()
                    .database()
                    .change(context ->
                            context.execute("UPDATE claim SET iban = 'NL20INGB0001234568' WHERE iban = ?", IBANS[0]));
        }
        assertThat(list())
                .anySatisfy(
                        line -> assertThat(line).contains("NL20INGB0001234568").contains("niets op betaald"));
        JsonNode list = json("payouts", "list");
        assertThat(list.get("payable").asInt()).isOne();
        assertThat(list.get("queue").get(1).get("payable").asBoolean()).isFalse();
        assertThat(run("payouts", "approve", sanne, "--reason", "gezien", "--data", "shop"))
                .isOne();
        assertThat(run("doctor", "--data", "shop")).isOne();
        assertThat(out()).contains("NL20INGB0001234568").contains("K-2026-0002");
        assertThat(json("payouts", "export").get("payments").asInt()).isOne();
    }

    @Test
    void theListTellsWhatTheBankSentBackAndWhy() {
        String code = claimed("Sanne de Wit", IBANS[0]);
        json("payouts", "export");
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            BankFiles files = shop.services().bankFiles();
            PayoutBatch batch = files.page(null, 1).getFirst();
            files.uploaded(batch);
            shop.services().payouts().returned(files.payoutsOf(batch).getFirst().id(), "rekening opgeheven");
        }
        assertThat(list())
                .anySatisfy(line -> assertThat(line).contains(code).endsWith("teruggestort: rekening opgeheven"));
        assertThat(list().getLast()).isEqualTo("Er is nu niets voor een betaalbestand.");
        JsonNode batch = json("payouts", "list").get("batches").get(0);
        assertThat(batch.get("returned").asInt()).isOne();
        assertThat(batch.get("returnedPayments").get(0).get("reason").asString())
                .isEqualTo("rekening opgeheven");
    }
}
