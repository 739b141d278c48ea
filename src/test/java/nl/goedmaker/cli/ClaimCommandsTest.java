package nl.goedmaker.cli;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a customer sent back, taken in by command. */
class ClaimCommandsTest extends CommandLineFixture {
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
}
