package nl.goedmaker.cli;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Base64;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PayoutCommandsTest extends CommandLineFixture {
    private String claimed(String name, String iban) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Claim claim = shop.claimed(name, iban);
            return claim.cashback().code().display();
        }
    }

    private String offered() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            return shop.cashback(shop.ticket("Sanne de Wit"), "5.00").code().display();
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
    void aClaimSaysWhatWasReadOtherwiseThanItWasWritten() {
        String code = offered();
        String typed = code.replace("-", " ").toLowerCase(java.util.Locale.ROOT);
        input = "Code: " + typed + "\nIBAN: nl20 ingb 0001 2345 67\nNaam: Sanne de Wit";
        JsonNode answer = json("claim", "add", "-");

        JsonNode normalised = answer.get("normalised");
        assertThat(normalised.findValuesAsString("field")).contains("code", "iban");
        assertThat(normalised).allSatisfy(one -> {
            boolean iban = one.get("field").asString().equals("iban");
            assertThat(one.get("from").asString()).isEqualTo(iban ? "nl20 ingb 0001 2345 67" : typed);
            assertThat(one.get("to").asString()).isEqualTo(iban ? "NL20INGB0001234567" : code);
            assertThat(one.get("sentence").asString()).endsWith(".");
        });
        assertThat(normalised.findValuesAsString("sentence"))
                .contains("Kleine letters in de IBAN zijn hoofdletters geworden.");

        assertThat(run("claim", "add", "-", "--json", "--data", "shop")).isEqualTo(3);
        assertThat(answer().get("normalised")).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mijn oude rekening is NL91ABNA0417164300, gebruik NL45RABO0123456789 aub;Naam: Jan Jansen |"
                        + " NL91ABNA0417164300, NL45RABO0123456789",
                "niet NL44RABO0123456789 maar NL91ABNA0417164300;Naam: Jan Jansen | NL44RABO0123456789,"
                        + " NL91ABNA0417164300",
                "IBAN: NL44 RABO 0123 4567 89 10 (pasnr);Naam: Jan Jansen | “10”",
                "IBAN: NL44RABO0123456789;Naam: zie handtekening;;Groetjes,;Jan Jansen | “zie handtekening”",
                "IBAN: NL44RABO0123456789;Naam: J | “J”",
                "IBAN: NL44RABO0123456789;Naam: Jan Jansen;Code: K7QF-2M9X-4T6R-8 | K7QF-2M9X-4T6R-8"
            })
    void whatOnlyTheOwnerCanSettleIsNotTakenIn(String lines, String named) {
        input = "Code: " + offered() + "\n" + lines.replace(';', '\n');
        assertThat(run("claim", "add", "-", "--json", "--data", "shop")).isEqualTo(3);
        assertThat(answer().get("status").asString()).isEqualTo("REFUSED");
        assertThat(answer().get("reason").asString()).contains(named);
        assertThat(err()).contains(named).contains("Er is nog niets bewaard");
        assertThat(json("payouts", "list").get("queue")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoted-printable", "base64", "html"})
    void aSavedMailIsDecoded(String kind) throws Exception {
        String code = offered();
        String words = "Code: " + code + "\r\nIBAN: NL20INGB0001234567\r\nNaam: Zoë de Wit\r\n";
        String encoding = kind.equals("html") ? "8bit" : kind;
        String body = switch (kind) {
            case "quoted-printable" ->
                words.replace("NL20INGB", "NL20IN=\r\nGB").replace("ë", "=C3=AB");
            case "base64" -> Base64.getMimeEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
            default ->
                "<p>" + words.replace("\r\n", "<br>")
                        + "</p><blockquote>IBAN: NL91ABNA0417164300<br>Naam: Winkel</blockquote>";
        };
        Files.writeString(
                temp.resolve("antwoord.eml"),
                "From: Zoe <zoe@example.com>\r\nSubject: Re: cashback\r\nMIME-Version: 1.0\r\nContent-Type: text/"
                        + (kind.equals("html") ? "html" : "plain")
                        + ";\r\n charset=utf-8\r\nContent-Transfer-Encoding: "
                        + encoding + "\r\n\r\n" + body);
        JsonNode answer = json("claim", "add", "antwoord.eml");
        assertThat(answer.get("code").asString()).isEqualTo(code);
        assertThat(answer.get("iban").asString()).isEqualTo("NL20INGB0001234567");
        assertThat(answer.get("name").asString()).isEqualTo("Zoë de Wit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void aTextInUtf16IsRead(String charset) throws Exception {
        input = "Code: " + offered() + "\nIBAN: " + IBANS[0] + "\nNaam: Zoë de Wit";
        Files.writeString(temp.resolve("antwoord.txt"), input, Charset.forName(charset));
        assertThat(json("claim", "add", "antwoord.txt").get("name").asString()).isEqualTo("Zoë de Wit");
        Files.writeString(temp.resolve("klacht.txt"), "De sluiting is stuk.", Charset.forName(charset));
        String ticket = json("tickets", "new", "--customer", "Zoë", "--text", "klacht.txt")
                .get("ticket")
                .asString();
        assertThat(json("tickets", "show", ticket).toString()).contains("De sluiting is stuk.");
    }

    @Test
    void inputThatIsNoTextIsCalledTheInput() {
        shop();
        input = "a\0b";
        assertThat(run("claim", "add", "-", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("De invoer is geen tekst");
    }

    @Test
    void aNameOfOneLetterIsNoNameInJsonEither() {
        input = "Code: " + offered() + "\nIBAN: " + IBANS[0] + "\nNaam: J";
        assertThat(run("claim", "add", "-", "--json", "--data", "shop")).isEqualTo(3);
        assertThat(answer().get("name").isNull()).isTrue();
    }

    @Test
    void aFormFilledInProperlyIsTakenInWithoutRemarks() {
        input = "Code: " + offered() + "\nMijn IBAN: nl20 INGB 0001 2345 67\nNaam op mijn bankpas: Sanne de Wit";
        assertThat(run("claim", "add", "-", "--data", "shop")).isZero();
        assertThat(out().strip()).startsWith("Claim op code").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "😀 ❤️", "🌸🌸🌸"})
    void aNameOfPicturesAloneIsRefusedWithWhatToDo(String name) {
        input = "Code: " + offered() + "\nIBAN: " + IBANS[0] + "\nNaam: " + name;
        assertThat(run("claim", "add", "-", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("“" + name + "” kan de bank niet lezen").contains("Vraag de klant");
        assertThat(json("payouts", "list").get("queue")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN: US64SVBKUS6S3300958879",
                "IBAN: US64 SVBK US6S 3300 9588 79",
                "Mijn rekening is US64-SVBK-US6S-3300-9588-79.",
                "US64SVBKUS6S3300958879",
                "us64 svbk us6s 3300 9588 79"
            })
    void aCountryWithoutIbansIsNamed(String line) {
        input = "Code: " + offered() + "\n" + line + "\nNaam: Sanne de Wit";
        assertThat(run("claim", "add", "-", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("code US bestaan geen IBAN’s").contains("SEPA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl | hij is al ingetrokken.", "en | it has been revoked.", "de | er ist schon zurückgezogen."})
    void aSecondRevokingReadsAsASentence(String lang, String words) {
        String code = offered();
        json("cashback", "revoke", code);
        assertThat(run("cashback", "revoke", code, "--data", "shop", "--lang", lang))
                .isEqualTo(3);
        assertThat(err()).contains(code).contains(": " + words);
        assertThat(run("slip", code, "--out", "slip.pdf", "--data", "shop", "--lang", lang))
                .isEqualTo(3);
        assertThat(err()).contains(": " + words);
    }

    @Test
    void aRefusedOfferNamesTheOptionThatSettlesIt() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "20");
        String[] offer = {"cashback", "offer", "K-2026-0001", "--amount", "5", "--data", "shop", "--basis", "statutory"
        };
        assertThat(run(offer)).isEqualTo(1);
        assertThat(err()).contains("--consent").doesNotContain("vink");
        offer[offer.length - 1] = "goodwill";
        assertThat(run(offer)).isEqualTo(1);
        assertThat(err()).contains("2,00").contains("--reason");
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
    void anOfferAboveThePriceNamesTheOptionThatSettlesIt() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "100");
        String[] offer = {
            "cashback",
            "offer",
            "K-2026-0001",
            "--amount",
            "1000",
            "--basis",
            "statutory",
            "--consent",
            "--data",
            "shop"
        };
        assertThat(run(offer)).isOne();
        assertThat(err()).contains("100,00").contains("--reason");
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

    @Test
    void aClosedComplaintSaysWhichCodesAreStillOut() {
        String code = offered();
        assertThat(run(
                        "tickets",
                        "close",
                        "K-2026-0001",
                        "--justified",
                        "yes",
                        "--reason",
                        "PRODUCT_FAULT",
                        "--data",
                        "shop"))
                .isZero();
        assertThat(err()).contains(code).contains("nog niet geclaimd");
    }

    @Test
    void theHistoryShowsAmountsAsTheLanguageWritesThem() {
        offered();
        assertThat(run("tickets", "show", "K-2026-0001", "--data", "shop")).isZero();
        assertThat(out()).contains("Cashback aangeboden: €\u00a05,00");
    }
}
