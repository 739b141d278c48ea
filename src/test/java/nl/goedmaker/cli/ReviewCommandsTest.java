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
}
