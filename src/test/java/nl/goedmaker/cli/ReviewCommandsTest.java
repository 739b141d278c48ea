package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewCommandsTest extends CommandLineFixture {
    private String ticket = "";

    @BeforeEach
    void fill() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            ticket = shop.ticket("Sanne de Wit").reference();
            shop.services()
                    .reviews()
                    .add(new NewReview(Platform.BOL, null, "Sanne W.", 20, "Na een dag stuk.", ShopOnDisk.SUNDAY));
        }
    }

    @Test
    void aReviewIsProposedLinkedAndLetGo() {
        JsonNode proposals = json("reviews", "link", "1").get("proposals");
        assertThat(proposals.get(0).propertyNames())
                .containsExactly("ticket", "customer", "subject", "opened", "strength", "reasons");
        assertThat(proposals.get(0).get("ticket").asString()).isEqualTo(ticket);
        assertThat(json("reviews", "link", "1", ticket).get("ticket").asString())
                .isEqualTo(ticket);
        assertThat(json("reviews", "link", "1", "--none").get("ticket").isNull())
                .isTrue();
        assertThat(run("reviews", "link", "1", "--propose", "--lang", "en", "--data", "shop"))
                .isZero();
        assertThat(out()).contains(ticket, "Sanne W.");
    }

    @Test
    void aReviewBecomesAComplaintOnce() {
        JsonNode made = json("reviews", "link", "1", "--new");
        assertThat(made.get("ticket").asString()).startsWith("K-2026-").isNotEqualTo(ticket);
        assertThat(run("reviews", "link", "1", "--new", "--data", "shop")).isEqualTo(CommandLineApp.NO);
    }

    @Test
    void mistakesAreToldByTheirKind() {
        assertThat(run("reviews", "link", "1", ticket, "--none", "--data", "shop"))
                .isEqualTo(CommandLineApp.WRONG_USE);
        assertThat(run("reviews", "link", "9", "--data", "shop")).isEqualTo(CommandLineApp.BAD_INPUT);
        assertThat(run("reviews", "link", "1", "K-2026-9999", "--data", "shop")).isEqualTo(CommandLineApp.BAD_INPUT);
    }

    @Test
    void answersToAQuestionAreTakenIn() throws IOException {
        Files.writeString(temp.resolve("nps.csv"), "datum;cijfer\n20-11-2026;9\n21-11-2026;3\n");
        JsonNode file =
                json("import", "nps.csv", "--as", "survey:nps").get("files").get(0);
        assertThat(file.get("added").asInt()).isEqualTo(2);
        assertThat(file.get("kind").asString()).isEqualTo("survey:nps");
        assertThat(run("import", "nps.csv", "missing.csv", "--as", "survey:nps", "--data", "shop"))
                .isEqualTo(CommandLineApp.BAD_INPUT);
        assertThat(out()).contains("2 al bekend").contains("missing.csv");
        assertThat(run("import", "nps.csv", "--as", "survey:nope", "--data", "shop"))
                .isEqualTo(CommandLineApp.WRONG_USE);
        assertThat(run("import", "nps.csv", "--as", "survey:csat", "--data", "shop"))
                .isEqualTo(CommandLineApp.BAD_INPUT);
    }

    @Test
    void aDryRunOfAnswersSaysWhatWouldBeAddedAndChangesNothing() throws IOException {
        Files.writeString(temp.resolve("nps.csv"), "datum;cijfer\n20-11-2026;9\n21-11-2026;3\n");
        assertThat(run("import", "nps.csv", "--as", "survey:nps", "--dry-run", "--data", "shop"))
                .isZero();
        assertThat(out()).contains("nps.csv: zou 2 nieuwe antwoorden toevoegen").contains("Er is niets veranderd.");
        JsonNode looked = json("import", "nps.csv", "--as", "survey:nps", "--dry-run")
                .get("files")
                .get(0);
        assertThat(looked.propertyNames()).containsExactly("file", "kind", "added", "updated", "skipped");
        assertThat(looked.get("added").asInt()).isEqualTo(2);
        JsonNode taken =
                json("import", "nps.csv", "--as", "survey:nps").get("files").get(0);
        assertThat(taken.get("added").asInt()).isEqualTo(2);
        JsonNode again =
                json("import", "nps.csv", "--as", "survey:nps").get("files").get(0);
        assertThat(again.get("updated").asInt()).isZero();
        assertThat(again.get("skipped")).hasSize(2);
        assertThat(again.get("skipped").get(0).get("at").asInt()).isEqualTo(2);
        assertThat(again.get("skipped").get(0).get("reason").asString()).startsWith("al ingelezen");
    }

    @Test
    void anAnswerAboutAComplaintThatIsNotThereIsToldWithItsFileItsLineAndTheWayOut() throws IOException {
        Files.writeString(temp.resolve("nps.csv"), "datum;cijfer;klacht\n20-11-2026;9;\n21-11-2026;3;K-2020-0009\n");
        assertThat(run("import", "nps.csv", "--as", "survey:nps", "--dry-run", "--data", "shop"))
                .isEqualTo(CommandLineApp.BAD_INPUT);
        assertThat(err())
                .contains("nps.csv: Regel 3: klacht K-2020-0009 is er niet")
                .contains("laat die cel leeg");
        assertThat(run("import", "nps.csv", "--as", "survey:nps", "--data", "shop"))
                .isEqualTo(CommandLineApp.BAD_INPUT);
        assertThat(json("insights").get("surveys").get(0).get("count").asInt()).isZero();
    }

    @Test
    void theFiguresOfAnswersStandAmongTheInsights() throws IOException {
        Files.writeString(
                temp.resolve("nps.csv"),
                "datum;cijfer\n" + "20-11-2026;9\n".repeat(10) + "20-11-2026;7\n".repeat(6)
                        + "20-11-2026;3\n".repeat(4));
        Files.writeString(temp.resolve("csat.csv"), "datum;cijfer\n20-11-2026;4\n");
        json("import", "nps.csv", "--as", "survey:nps");
        json("import", "csat.csv", "--as", "survey:csat");

        JsonNode surveys = json("insights").get("surveys");
        JsonNode nps = surveys.get(0);
        assertThat(nps.get("survey").asString()).isEqualTo("nps");
        assertThat(nps.get("count").asInt()).isEqualTo(20);
        assertThat(nps.get("worldwide").get("value").asInt()).isEqualTo(30);
        assertThat(nps.get("worldwide").get("low").asInt()).isEqualTo(-6);
        assertThat(nps.get("worldwide").get("high").asInt()).isEqualTo(58);
        assertThat(nps.get("european").get("promoters").asInt()).isEqualTo(10);
        JsonNode csat = surveys.get(1);
        assertThat(csat.get("enough").asBoolean()).isFalse();
        assertThat(csat.get("satisfied").get("percent").isNull()).isTrue();
        assertThat(csat.get("satisfied").get("answers").asInt()).isOne();

        assertThat(run("insights", "--data", "shop")).isZero();
        assertThat(out())
                .contains("NPS, wereldwijde telling: 30 (95 % zeker: −6 tot 58 · 20 antwoorden)")
                .contains("Tevreden: een 4 of 5 van 5: te weinig (één antwoord");
        assertThat(run("insights", "--on", "2026-11-01", "--data", "shop")).isZero();
        assertThat(out()).contains("nog geen antwoorden");
    }

    @Test
    void aReviewThatBelongsToNoComplaintCannotBeLetGo() {
        assertThat(run("reviews", "link", "1", "--none", "--data", "shop")).isZero();
        assertThat(out()).contains("Review 1 hoorde al bij geen klacht; er is niets veranderd.");
        assertThat(run("tickets", "undo", "--data", "shop")).isZero();
        assertThat(out()).doesNotContain("losgemaakt");
    }

    @Test
    void aReviewWithoutANameIsSomebodyElsewhereToo() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.services().reviews().add(new NewReview(Platform.AMAZON, null, "", 20, "Te laat.", ShopOnDisk.SUNDAY));
        }
        assertThat(run("reviews", "link", "2", ticket, "--data", "shop")).isZero();
        assertThat(run("tickets", "show", ticket, "--data", "shop")).isZero();
        assertThat(out()).contains("Review van iemand zonder naam gekoppeld");
        assertThat(run("tickets", "undo", "--data", "shop")).isZero();
        assertThat(out()).contains("Review van iemand zonder naam gekoppeld");
    }

    @Test
    void theNumberOfAReviewIsWrittenPlainly() {
        assertThat(run("reviews", "link", "9999", "--data", "shop")).isEqualTo(CommandLineApp.BAD_INPUT);
        assertThat(err()).contains("Review 9999 is er niet");
    }
}
