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
                .isEqualTo(3);
        assertThat(run("import", "missing.csv", "--as", "reviews:bol", "--data", "shop"))
                .isEqualTo(3);
        assertThat(run("import", ".", "--as", "reviews:bol", "--data", "shop")).isEqualTo(3);
    }
}
