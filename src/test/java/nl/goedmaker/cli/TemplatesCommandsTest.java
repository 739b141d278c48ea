package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import nl.goedmaker.replies.ReplyCondition;
import nl.goedmaker.replies.TemplateLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The owner's own texts by command. */
class TemplatesCommandsTest extends CommandLineFixture {
    @BeforeEach
    void begin() {
        shop();
    }

    private String added(String name) {
        input = "Hoi {customer.firstName},\n\nJe schreef dat {own.words}.";
        return json("templates", "add", "--name", name, "--text", "-", "--subject", "Je {article.name}")
                .get("template")
                .asString();
    }

    private List<String> own() {
        return json("templates", "list")
                .get("templates")
                .valueStream()
                .filter(row -> row.get("own").asBoolean())
                .map(row -> row.get("name").asString())
                .toList();
    }

    @Test
    void aTextIsAddedShownChangedRemovedAndBroughtBack() {
        String gala = added("Gala");
        JsonNode list = json("templates", "list").get("templates");
        assertThat(list.size()).isEqualTo(1 + TemplateLibrary.IDS.size() + TemplateLibrary.SNIPPETS.size());
        assertThat(list.get(0).get("template").asString()).isEqualTo(gala);
        assertThat(list.get(0).get("used").asInt()).isZero();
        JsonNode shown = json("templates", "show", "gala");
        assertThat(shown.get("text").asString()).startsWith("Hoi {customer.firstName},");
        assertThat(shown.get("use").asString()).isEqualTo("private");
        assertThat(json("templates", "show", "clasp", "--language", "de")
                        .get("own")
                        .asBoolean())
                .isFalse();

        input = "Hallo {customer.firstName}!";
        json("templates", "edit", gala, "--text", "-", "--type", "clasp", "--use", "public", "--name", "Galá");
        shown = json("templates", "show", gala);
        assertThat(shown.get("text").asString()).isEqualTo("Hallo {customer.firstName}!");
        assertThat(shown.get("types").get(0).asString()).isEqualTo("CLASP");
        json("templates", "remove", "galá");
        assertThat(own()).isEmpty();
        assertThat(json("undo").get("step").asString()).isEqualTo("replies.change.ownRemove");
        assertThat(json("undo").get("undone").asString()).isEqualTo("Eigen tekst “Galá” gewijzigd");
        assertThat(own()).containsExactly("Gala");
        json("redo");
        assertThat(own()).containsExactly("Galá");
    }

    @Test
    void theOrderIsTheOwners() {
        added("Een");
        added("Twee");
        added("Drie");
        json("templates", "edit", "drie", "--place", "1");
        assertThat(own()).containsExactly("Drie", "Een", "Twee");
        json("tickets", "undo");
        assertThat(own()).containsExactly("Een", "Twee", "Drie");
    }

    @Test
    void aTemplateOfTheProgramStaysAndCanBeCopied() {
        assertThat(run("templates", "edit", "clasp", "--name", "x", "--data", "shop"))
                .isEqualTo(1);
        assertThat(err()).contains("--from clasp");
        assertThat(run("templates", "remove", "niets", "--data", "shop")).isEqualTo(3);
        JsonNode copy = json("templates", "add", "--from", "clasp");
        assertThat(copy.get("own").asBoolean()).isTrue();
        assertThat(copy.get("types").get(0).asString()).isEqualTo("CLASP");
    }

    @Test
    void anAnswerIsDraftedFromAnOwnText() {
        String gala = added("Gala");
        input = "De sluiting brak.";
        json("tickets", "new", "--customer", "Sanne de Wit", "--type", "clasp", "--text", "-");
        assertThat(json("reply", "draft", "K-2026-0001", "--template", "GALA")
                        .get("text")
                        .asString())
                .startsWith("Hoi Sanne,");
        assertThat(json("reply", "draft", "K-2026-0001").get("template").asString())
                .isEqualTo("clasp");
        json("templates", "edit", gala, "--type", "clasp");
        assertThat(json("reply", "draft", "K-2026-0001").get("template").asString())
                .isEqualTo(gala);
    }

    @Test
    void whatIsWrittenOutIsReadInElsewhereAsOneStep() throws Exception {
        added("Één gala €");
        added("Beurs");
        JsonNode written = json("templates", "export", "--out", "teksten.json");
        assertThat(written.get("templates").asInt()).isEqualTo(2);
        json("templates", "remove", "beurs");
        input = "Anders.";
        json("templates", "edit", "één gala €", "--text", "-");
        JsonNode read = json("templates", "import", "teksten.json");
        assertThat(read.get("added").asInt()).isEqualTo(1);
        assertThat(read.get("updated").asInt()).isEqualTo(1);
        assertThat(json("templates", "import", "teksten.json").get("unchanged").asInt())
                .isEqualTo(2);
        json("undo");
        assertThat(own()).containsExactly("Één gala €");

        assertThat(run("templates", "export", "--data", "shop")).isZero();
        input = out();
        assertThat(input).contains("\\u00C9").isEqualTo(out());
        json("templates", "remove", "own-1");
        json("templates", "import", "-");
        assertThat(own()).containsExactly("Één gala €");
        Files.writeString(temp.resolve("fout.json"), "{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\": |regel 1, teken",
                "[] |“format” is niet",
                "{\"format\":\"goedmaker-templates\",\"version\":2} |“version” is niet 1",
                "{\"format\":\"goedmaker-templates\",\"version\":1,\"templates\":[]} |geen teksten",
                "T[{\"language\":\"nl\",\"text\":\"x\"}]} |Tekst 1 in het bestand: “name” ontbreekt",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":5}]} |“text” ontbreekt, of is geen tekst",
                "T[{\"name\":\"a\",\"language\":\"fr\",\"text\":\"x\"}]} |“fr” bij “language” kan niet",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":\"x\",\"type\":\"STUK\"}]} |“STUK” bij “type”",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":\"x\",\"titel\":\"y\"}]} |“titel” ken ik niet",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":\"x\",\"text\":\"y\"}]} |geen JSON",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":\"x\"},7]} |Tekst 2 in het bestand",
                "T[{\"name\":\"a\",\"language\":\"nl\",\"text\":\"x\"},{\"name\":\"b\",\"language\":\"nl\",\"text\":\"{y}\"}]}"
                    + " |Tekst 2 in het bestand: Tekst, regel 1: “{y}”"
            })
    void aFileThatIsNotRightIsRefusedWholeWithThePlace(String json, String sentence) {
        input = json.replaceFirst("^T", "{\"format\":\"goedmaker-templates\",\"version\":1,\"templates\":");
        assertThat(run("templates", "import", "-", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains(sentence);
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsLeftOutOrWrongIsSaid() {
        assertThat(run("templates", "add", "--text", "-", "--data", "shop")).isEqualTo(2);
        assertThat(err()).contains("--name");
        assertThat(run("templates", "edit", added("Gala"), "--data", "shop")).isEqualTo(2);
        assertThat(run("templates", "add", "--name", "x", "--text", "-", "--type", "stuk", "--data", "shop"))
                .isEqualTo(2);
        input = "Hoi {naam}";
        assertThat(run("templates", "add", "--name", "x", "--text", "-", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("Tekst, regel 1: “{naam}”");
        input = "Hoi";
        assertThat(run("templates", "add", "--name", "gALA", "--text", "-", "--data", "shop"))
                .isEqualTo(1);
    }

    @Test
    void aDraftSpeaksAsAskedOrAsTheCustomerWrites() {
        input = "Kunt u helpen? De sluiting brak op mijn gala.";
        json("tickets", "new", "--customer", "Sanne de Wit", "--type", "clasp", "--text", "-");
        JsonNode formal = json("reply", "draft", "K-2026-0001");
        assertThat(formal.get("register").asString()).isEqualTo("u");
        assertThat(formal.get("text").asString())
                .startsWith("Beste Sanne de Wit,\n\nU schreef dat de sluiting op uw gala brak.");
        JsonNode informal = json("reply", "draft", "K-2026-0001", "--register", "je");
        assertThat(informal.get("register").asString()).isEqualTo("je");
        assertThat(informal.get("text").asString()).contains("Je schreef dat de sluiting op je gala brak.");
        assertThat(informal.get("attachments").size()).isZero();
        assertThat(run("reply", "draft", "K-2026-0001", "--register", "jij", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("jij", "je, u");
    }

    @Test
    void whatMayStandBetweenBracesIsListed() {
        JsonNode marks = json("templates", "marks");
        assertThat(marks.get("conditions").size()).isEqualTo(ReplyCondition.values().length);
        assertThat(marks.get("conditions").get(0).get("mark").asString()).isEqualTo("{if delivery.late}");
        assertThat(marks.get("places").size()).isGreaterThan(10);
        assertThat(json("templates", "show", "greeting").get("use").asString()).isEqualTo("snippet");
    }

    @Test
    void aSharedTextAndWhatTakesItInAreWrittenOutAndReadInAgain() {
        input = "Tot op de beurs!";
        json("templates", "add", "--name", "Slot", "--use", "snippet", "--text", "-");
        input = "{if order.known}Order {order.number}. {end}{snippet slot} {jouw|uw} {attach slip}";
        json("templates", "add", "--name", "Beurs", "--text", "-");
        json("templates", "export", "--out", "teksten.json");
        json("templates", "remove", "beurs");
        json("templates", "remove", "slot");
        assertThat(json("templates", "import", "teksten.json").get("added").asInt())
                .isEqualTo(2);
        assertThat(json("templates", "show", "beurs").get("text").asString()).isEqualTo(input);
        assertThat(run("templates", "remove", "slot", "--data", "shop")).isEqualTo(1);
        assertThat(err()).contains("Beurs");
    }
}
