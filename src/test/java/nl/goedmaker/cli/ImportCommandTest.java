package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.goedmaker.ShopOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportCommandTest extends CommandLineFixture {
    @BeforeEach
    void write() throws IOException {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            assertThat(shop.services().reviews().count(null, false)).isZero();
        }
        Files.writeString(temp.resolve("good.csv"), "Datum;Cijfer;Naam;Toelichting\n20-11-2026;8,5;Vera;Mooi\n");
        Files.writeString(temp.resolve("bad.csv"), "Datum;Cijfer;Naam\n20-11-2026;85;Vera\n");
    }

    @Test
    void aFileIsTakenInOnce() {
        JsonNode first =
                json("import", "good.csv", "--as", "reviews:bol").get("files").get(0);
        assertThat(first.propertyNames()).containsExactly("file", "kind", "added", "updated", "skipped");
        assertThat(first.get("added").asInt()).isOne();
        assertThat(json("import", "good.csv", "--as", "reviews:bol")
                        .get("files")
                        .get(0)
                        .get("skipped")
                        .get(0)
                        .get("reason")
                        .asString())
                .isEqualTo("al ingelezen en niet veranderd");
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsPlaceAndLeavesTheOthersAlone() {
        assertThat(run("import", "bad.csv", "--as", "reviews:bol", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("Regel 2: “85” is geen cijfer");

        assertThat(run("import", "bad.csv", "good.csv", "--as", "reviews:bol", "--data", "shop"))
                .isEqualTo(3);
        assertThat(out()).contains("good.csv (bol): één nieuwe review").contains("bad.csv: Regel 2");

        assertThat(run("import", "good.csv", "--as", "orders", "--data", "shop"))
                .isEqualTo(2);
        assertThat(run("import", "good.csv", "--as", "reviews:nope", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("“reviews:nope” kan niet bij --as").contains("reviews:bol, reviews:google");
        assertThat(run("import", "missing.csv", "--as", "reviews:bol", "--data", "shop"))
                .isEqualTo(3);
        assertThat(run("import", ".", "--as", "reviews:bol", "--data", "shop")).isEqualTo(3);
    }

    private int added(String... args) {
        return json(args).get("files").get(0).get("added").asInt();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        assertThat(added("import", "good.csv", "--as", "reviews:bol", "--dry-run"))
                .isOne();
        assertThat(added("import", "good.csv", "--as", "reviews:bol", "--dry-run"))
                .isOne();
        assertThat(run("import", "good.csv", "--as", "reviews:bol", "--dry-run", "--data", "shop"))
                .isZero();
        assertThat(out()).contains("zou één nieuwe review").contains("Er is niets veranderd.");
        assertThat(added("import", "good.csv", "--as", "reviews:bol")).isOne();
    }

    @Test
    void theKindMayBeLeftToTheFile() throws IOException {
        Files.writeString(temp.resolve("etsy.json"), """
            [{"reviewer": "emily", "date_reviewed": "11/03/2026", "star_rating": 5, "order_id": 1},
             {"reviewer": "emily", "date_reviewed": "11/03/2026", "star_rating": 5, "order_id": 2}]
            """);

        JsonNode file = json("import", "etsy.json").get("files").get(0);
        assertThat(file.get("kind").asString()).isEqualTo("reviews:etsy");
        assertThat(file.get("added").asInt()).isEqualTo(2);

        assertThat(run("import", "good.csv", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("van welk platform").contains("reviews:bol");
    }

    @Test
    void whatIsSkippedIsToldWithItsPlaceAndWhy() throws IOException {
        Files.writeString(
                temp.resolve("twice.csv"), "Review Id;Datum;Cijfer\na;20-11-2026;8\nb;20-11-2026;9\na;20-11-2026;8\n");

        JsonNode skipped = json("import", "twice.csv", "--as", "reviews:kiyoh", "--dry-run")
                .get("files")
                .get(0)
                .get("skipped");
        assertThat(skipped.size()).isOne();
        assertThat(skipped.get(0).get("at").asInt()).isEqualTo(4);
        assertThat(skipped.get(0).get("reason").asString()).contains("regel 2");

        assertThat(run("import", "twice.csv", "--as", "reviews:kiyoh", "--data", "shop"))
                .isZero();
        assertThat(out()).contains("2 nieuwe reviews").contains("regel 4 overgeslagen");
    }

    @Test
    void anImportIsTakenBackFromTheCommandLine() {
        json("import", "good.csv", "--as", "reviews:bol");
        assertThat(run("tickets", "undo", "--data", "shop")).isZero();
        assertThat(added("import", "good.csv", "--as", "reviews:bol")).isOne();
    }

    @Test
    void aFaultInJsonIsToldByTheNumberOfTheReviewAndNotOfALine() throws IOException {
        Files.writeString(temp.resolve("etsy.json"), """
            [
              {"reviewer": "emily", "date_reviewed": "11/03/2026", "star_rating": 5},

              {"reviewer": "noah", "date_reviewed": "11/03/2026", "star_rating": 9}
            ]
            """);
        assertThat(run("import", "etsy.json", "--as", "reviews:etsy", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("etsy.json: Review 2: “9” is geen cijfer");

        Files.writeString(temp.resolve("twice.json"), """
            [
              {"id": "a", "date": "20261007", "rating": 5, "text": "Mooi"},
              {"id": "a", "date": "20261007", "rating": 5, "text": "Mooi"}
            ]
            """);
        assertThat(run("import", "twice.json", "--as", "reviews:google", "--data", "shop"))
                .isZero();
        assertThat(out()).contains("review 2 overgeslagen").contains("(review 1)");
    }

    @Test
    void aGradeOffTheOwnPlatformsScaleTellsHowToChangeTheScale() throws IOException {
        Files.writeString(temp.resolve("own.csv"), "Datum;Cijfer;Naam\n20-11-2026;9;Vera\n");
        assertThat(run("import", "own.csv", "--as", "reviews:other", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("geen cijfer van 0 tot en met 5").contains("platforms overrule other scale 10");
        json("platforms", "overrule", "other", "scale", "10", "--reason", "Schaal van het platform");
        assertThat(added("import", "own.csv", "--as", "reviews:other")).isOne();
    }

    @Test
    void aFileWithoutReviewsSaysSo() throws IOException {
        Files.writeString(temp.resolve("heads.csv"), "Datum;Cijfer;Naam\n");
        Files.writeString(temp.resolve("none.json"), "[]");
        assertThat(run("import", "heads.csv", "none.json", "--as", "reviews:bol", "--data", "shop"))
                .isZero();
        assertThat(out())
                .contains("heads.csv (bol): in dit bestand staan geen reviews")
                .contains("none.json (bol): in dit bestand staan geen reviews");
        assertThat(run("import", "heads.csv", "--as", "survey:nps", "--data", "shop"))
                .isZero();
        assertThat(out()).contains("geen antwoorden; er is niets veranderd");
    }
}
