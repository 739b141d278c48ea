package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandLineAppTest extends CommandLineFixture {
    @Test
    void theWholeJobRunsByCommandsAlone() throws Exception {
        shop();
        Files.writeString(temp.resolve("klacht.txt"), "Hoi, de sluiting brak na één keer dragen.\nGroet, Sanne");
        JsonNode ticket = json(
                "tickets",
                "new",
                "--customer",
                "Sanne de Wit",
                "--email",
                "sanne@example.com",
                "--order",
                "2026-881",
                "--article",
                "ARM-GOUD",
                "--category",
                "armband",
                "--price",
                "74,95",
                "--delivered",
                "2026-11-03",
                "--country",
                "nl",
                "--channel",
                "webshop",
                "--type",
                "break",
                "--text",
                "klacht.txt");
        assertThat(ticket.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(OffsetDateTime.parse(ticket.get("firstReplyDue").asString()).toString())
                .isEqualTo("2026-11-24T09:30+01:00");

        JsonNode listed = json("tickets", "list", "--query", "sanne", "--limit", "5");
        assertThat(listed.get("total").asInt()).isOne();
        assertThat(listed.get("tickets").get(0).propertyNames())
                .containsExactly(
                        "ticket",
                        "customer",
                        "subject",
                        "status",
                        "type",
                        "channel",
                        "opened",
                        "firstReplyDue",
                        "clock",
                        "due",
                        "urgency");
        assertThat(json("tickets", "show", "K-2026-0001")
                        .get("order")
                        .get("price")
                        .asString())
                .isEqualTo("74.95");
        assertThat(json("reply", "draft", "K-2026-0001").get("text").asString()).contains("Sanne");

        JsonNode offer = json(
                "cashback",
                "offer",
                "K-2026-0001",
                "--amount",
                "7.50",
                "--basis",
                "goodwill",
                "--reason",
                "vaste klant");
        String code = offer.get("code").asString();
        assertThat(offer.get("amount").asString()).isEqualTo("7.50");
        assertThat(offer.get("expires").asString()).isEqualTo("2027-02-22");
        assertThat(offer.get("link").asString()).startsWith("mailto:");

        JsonNode slip = json("slip", code, "--format", "a6", "--out", "slip.pdf");
        assertThat(slip.get("slips").asInt()).isOne();
        try (var pdf = Loader.loadPDF(temp.resolve("slip.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }

        input = "Hoi! Code " + code + "\nIBAN: nl20 ingb 0001 2345 67\nNaam: Sanne de Wit";
        JsonNode claim = json("claim", "add", "-");
        assertThat(claim.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(claim.get("code").asString()).isEqualTo(code);
        assertThat(claim.get("iban").asString()).isEqualTo("NL20INGB0001234567");
        assertThat(claim.get("name").asString()).isEqualTo("Sanne de Wit");
        assertThat(claim.get("reason").isNull()).isTrue();

        assertThat(run("--json", "--data", "shop", "claim", "add", "-")).isEqualTo(3);
        assertThat(answer().get("status").asString()).isEqualTo("REFUSED");
        assertThat(err()).contains(code).contains("al geclaimd");

        JsonNode queue = json("payouts", "list").get("queue");
        assertThat(queue).hasSize(1);
        assertThat(queue.get(0).get("payable").asBoolean()).isTrue();

        JsonNode export = json("payouts", "export", "--out", "bank");
        assertThat(export.propertyNames())
                .containsExactly("batch", "file", "payments", "total", "sha256", "executionDate", "status");
        assertThat(export.get("total").asString()).isEqualTo("7.50");
        assertThat(export.get("executionDate").asString()).isEqualTo("2026-11-23");
        byte[] first = Files.readAllBytes(temp.resolve(export.get("file").asString()));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first)))
                .isEqualTo(export.get("sha256").asString());
        valid(temp.resolve(export.get("file").asString()));

        JsonNode again =
                json("payouts", "export", "--batch", export.get("batch").asString(), "--out", "elders");
        assertThat(Files.readAllBytes(temp.resolve(again.get("file").asString())))
                .isEqualTo(first);
        assertThat(again.get("sha256")).isEqualTo(export.get("sha256"));

        JsonNode list =
                json("payouts", "list-file", "--batch", export.get("batch").asString(), "--out", "bank");
        assertThat(temp.resolve(list.get("csv").asString())).content().contains("Sanne de Wit");
        Loader.loadPDF(temp.resolve(list.get("pdf").asString()).toFile()).close();

        assertThat(json("tickets", "close", "K-2026-0001", "--justified", "yes", "--reason", "PRODUCT_FAULT")
                        .get("status")
                        .asString())
                .isEqualTo("CLOSED");
        JsonNode doctor = json("doctor");
        assertThat(doctor.get("ok").asBoolean()).isTrue();
        assertThat(doctor.get("findings")).isEmpty();
    }

    private static void valid(Path file) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CommandLineAppTest.class.getResource("/pain.001.001.09.xsd"));
        schema.newValidator().validate(new StreamSource(file.toFile()));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isEqualTo(42);
        assertThat(run("--data", "shop")).isEqualTo(42);
    }

    @Test
    void globalOptionsCountBeforeAndAfterTheCommand() {
        shop();
        assertThat(run("--data", "shop", "--json", "tickets", "list")).isZero();
        String before = out();
        assertThat(run("tickets", "list", "--data", "shop", "--json")).isZero();
        assertThat(out()).isEqualTo(before);
        assertThat(run("tickets", "--data", "shop", "list", "--json", "--lang=de"))
                .isZero();
        assertThat(out()).isEqualTo(before);
        assertThat(temp.resolve(".local")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de"})
    void everyCommandExplainsItselfInEveryLanguage(String lang) {
        for (String command : List.of(
                "",
                "tickets",
                "tickets new",
                "tickets list",
                "tickets show",
                "tickets close",
                "cashback",
                "cashback offer",
                "cashback revoke",
                "slip",
                "claim",
                "claim add",
                "payouts",
                "payouts list",
                "payouts approve",
                "payouts hold",
                "payouts release",
                "payouts export",
                "payouts list-file",
                "reply",
                "reply draft",
                "reply check",
                "doctor")) {
            String[] args = (command + " --lang " + lang + " --help").strip().split(" ");
            assertThat(run(args)).as(command).isZero();
            assertThat(out()).as(command).contains("--data").doesNotContain("cli.");
        }
        assertThat(out())
                .contains(Map.of("nl", "Gebruik:", "en", "Usage:", "de", "Verwendung:")
                        .get(lang));
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Goedmaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--price -5",
                "--price 0",
                "--price 99999999999",
                "--price tien",
                "--delivered 31-2-2026",
                "--delivered 2026-13-01",
                "--delivered 1-1-2030",
                "--country ZZ",
                "--email sanne",
                "--text missing.txt",
                "--article AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void badInputIsOneSentenceAndNothingIsKept(String args) {
        shop();
        String[] all = ("tickets new --customer Sanne " + args + " --data shop").split(" ");
        assertThat(run(all)).isEqualTo(3);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err())
                .matches("(?s).*[.!?]\\s*")
                .doesNotContainIgnoringCase("sql")
                .doesNotContain("{");
        assertThat(json("tickets", "list").get("total").asInt()).isZero();
    }

    @Test
    void anOfferAboveTheLimitIsANo() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "20");
        assertThat(run("--data", "shop", "cashback", "offer", "K-2026-0001", "--amount", "5", "--basis", "goodwill"))
                .isEqualTo(1);
        assertThat(err()).contains("€").contains("5,00").contains("2,00");
    }

    @Test
    void withoutAnAccountThereIsNoBankFile() {
        json("tickets", "new", "--customer", "Sanne");
        assertThat(run("--data", "shop", "payouts", "export")).isEqualTo(3);
        assertThat(err()).contains("Instellingen");
    }

    @Test
    void aReplyThatTiesMoneyToAReviewIsBlocked() {
        input = "Hoi Sanne, je krijgt cashback als je je review aanpast naar 5 sterren.";
        assertThat(run("reply", "check", "-", "--json", "--lang", "nl")).isEqualTo(1);
        JsonNode answer = answer();
        assertThat(answer.get("blocked").asBoolean()).isTrue();
        assertThat(answer.get("findings").findValuesAsString("rule")).contains("L1");
        assertThat(answer.get("findings").get(0).propertyNames())
                .containsExactly("rule", "severity", "start", "end", "message", "mend");
        assertThat(temp.resolve(".local")).doesNotExist();
    }

    @Test
    void aPlatformThatDoesNotExistIsAWrongUseWithTheList() {
        input = "Hoi Sanne, ik kijk er morgen naar.";
        assertThat(run("reply", "check", "-", "--platform", "foo", "--lang", "nl"))
                .isEqualTo(2);
        assertThat(err()).contains("foo", "--platform", "trustpilot", "judgeme");
        assertThat(run("reply", "check", "-", "--platform", "judge.me", "--lang", "nl"))
                .isNotEqualTo(2);
    }

    @Test
    void aSlipIsNotWrittenForACodeThatWasRevoked() {
        shop();
        json("tickets", "new", "--customer", "Sanne", "--price", "80");
        String code = json("cashback", "offer", "K-2026-0001", "--amount", "5", "--basis", "goodwill")
                .get("code")
                .asString();
        json("cashback", "revoke", code);
        assertThat(run("--data", "shop", "slip", code, "--out", "slip.pdf")).isEqualTo(3);
        assertThat(temp.resolve("slip.pdf")).doesNotExist();
    }

    @Test
    void aTextFromAnOldMailProgramIsReadAndAPictureIsNot() throws Exception {
        Files.write(temp.resolve("oud.txt"), "Één keer gedragen…".getBytes(Charset.forName("windows-1252")));
        json("tickets", "new", "--customer", "Sanne", "--text", "oud.txt");
        assertThat(json("tickets", "show", "K-2026-0001").get("subject").asString())
                .isEqualTo("Één keer gedragen…");

        Files.write(temp.resolve("foto.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 1, 2});
        assertThat(run("--data", "shop", "tickets", "new", "--customer", "S", "--text", "foto.jpg"))
                .isEqualTo(3);
        Files.write(temp.resolve("groot.txt"), new byte[(10 << 20) + 1]);
        assertThat(run("--data", "shop", "tickets", "new", "--customer", "S", "--text", "groot.txt"))
                .isEqualTo(3);
        assertThat(err()).contains("10 MB");
    }

    @Test
    void aFileThatIsNotOursEndsInExitFour() throws Exception {
        Files.createDirectories(temp.resolve("shop"));
        Files.writeString(temp.resolve("shop/goedmaker.db"), "recipes ".repeat(100));
        assertThat(run("--data", "shop", "tickets", "list")).isEqualTo(4);
        assertThat(run("--data", "shop", "doctor")).isEqualTo(4);
        assertThat(run("--data", "elsewhere", "doctor")).isEqualTo(4);
        assertThat(temp.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void whatNobodyForesawGetsACodeAndNoDetails() {
        assertThat(run("other", "--data", "shop")).isEqualTo(5);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err())
                .containsPattern("code [0-9A-F]{4}")
                .doesNotContain("secret")
                .doesNotContain("Exception");
        String first = err();
        run("other");
        assertThat(err()).isEqualTo(first);
    }
}
