package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.attachments.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AttachCommandsTest extends CommandLineFixture {
    private void complaint() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            assertThat(shop.ticket("Sanne").reference()).isEqualTo("K-2026-0001");
        }
    }

    private void file(String name, byte[] content) throws IOException {
        Files.write(temp.resolve(name), content);
    }

    @Test
    void aFileIsAttachedShownFoundExportedAndTakenAway() throws IOException {
        complaint();
        file("taxatie.pdf", RealFiles.pdf("Een smaragd van twee karaat"));
        file("ring.jpg", RealFiles.jpeg());
        JsonNode added = json("tickets", "attach", "k-2026-0001", "taxatie.pdf", "ring.jpg");
        assertThat(added.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(added.get("added")).hasSize(2);
        assertThat(added.get("refused")).isEmpty();
        JsonNode pdf = added.get("added").get(0);
        assertThat(pdf.get("name").asString()).isEqualTo("taxatie.pdf");
        assertThat(pdf.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(pdf.get("sha256").asString()).hasSize(64);
        assertThat(pdf.get("added").asString()).isEqualTo("2026-11-22T09:30:00+01:00");
        assertThat(pdf.get("note").isNull()).isTrue();

        assertThat(json("tickets", "list", "--query", "smaragd").get("total").asInt())
                .isEqualTo(1);
        JsonNode shown = json("tickets", "show", "K-2026-0001");
        assertThat(shown.get("attachments")).hasSize(2);
        assertThat(shown.get("timeline").toString()).contains("Bestand erbij: ring.jpg");
        assertThat(run("--data", "shop", "tickets", "show", "K-2026-0001")).isZero();
        assertThat(out()).contains("Bestand: ring.jpg (foto, 134 B)");
        assertThat(json("tickets", "export", "K-2026-0001", "--format", "zip", "--out", "zaak.zip")
                        .get("attachments")
                        .asInt())
                .isEqualTo(2);

        String hash = pdf.get("sha256").asString();
        assertThat(json("tickets", "detach", "K-2026-0001", hash.substring(0, 12))
                        .get("removed")
                        .get("name")
                        .asString())
                .isEqualTo("taxatie.pdf");
        assertThat(json("tickets", "list", "--query", "smaragd").get("total").asInt())
                .isZero();
        assertThat(run("--data", "shop", "tickets", "undo")).isZero();
        assertThat(json("tickets", "show", "K-2026-0001").get("attachments")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K-2026-0001 weg.jpg     | 3
        K-2026-0001 leeg.jpg    | 3
        K-2026-0001 shop        | 3
        K-2026-0001 ring.jpg    | 1
        K-2026-0009 ander.png   | 3
        K-2026-0001             | 2
        """)
    void whatCannotBeAttachedIsOneSentence(String words, int exit) throws IOException {
        complaint();
        file("ring.jpg", RealFiles.jpeg());
        file("leeg.jpg", new byte[0]);
        file("ander.png", RealFiles.png());
        assertThat(run("--data", "shop", "tickets", "attach", "K-2026-0001", "ring.jpg"))
                .isZero();
        assertThat(run(("--data shop tickets attach " + words).split(" "))).isEqualTo(exit);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).doesNotContain("cli.", "attachments.", "files.");
        assertThat(json("tickets", "show", "K-2026-0001").get("attachments")).hasSize(1);
    }

    @Test
    void theGoodFilesOfARowAreKeptAndTheBadOneIsNamed() throws IOException {
        complaint();
        file("ring.jpg", RealFiles.jpeg());
        file("dicht.pdf", RealFiles.pdf("x", "geheim"));
        assertThat(run(
                        "--json",
                        "--data",
                        "shop",
                        "tickets",
                        "attach",
                        "K-2026-0001",
                        "weg.jpg",
                        "ring.jpg",
                        "dicht.pdf"))
                .isEqualTo(3);
        assertThat(answer().get("added")).hasSize(2);
        assertThat(answer().get("added").get(1).get("note").asString()).contains("wachtwoord");
        assertThat(answer().get("refused").get(0).get("file").asString()).isEqualTo("weg.jpg");
        assertThat(err().strip().lines()).hasSize(2);
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        complaint();
        assertThat(run("--data", "shop", "tickets", "detach", "K-2026-0001", "weg.jpg"))
                .isEqualTo(3);
        assertThat(err().strip().lines()).hasSize(1);
    }

    @Test
    void aMailMakesAComplaintWithItsFiles() throws IOException {
        shop();
        file("klacht.eml", RealFiles.mail());
        JsonNode made = json("tickets", "new", "--mail", "klacht.eml", "--subject", "Eigen onderwerp");
        assertThat(made.get("attachments")).hasSize(3);
        JsonNode shown = json("tickets", "show", made.get("ticket").asString());
        assertThat(shown.get("customer").asString()).isEqualTo("Sanne de Wit");
        assertThat(shown.get("email").asString()).isEqualTo("sanne@voorbeeld.nl");
        assertThat(shown.get("subject").asString()).isEqualTo("Eigen onderwerp");
        assertThat(shown.get("type").asString()).isEqualTo("BREAK");
        assertThat(shown.get("opened").asString()).isEqualTo("2026-11-20T08:31:00+01:00");
        assertThat(shown.get("attachments").get(1).get("name").asString()).isEqualTo("kapot slotje één.jpg");
        assertThat(run("--data", "shop", "tickets", "undo")).isZero();
        assertThat(json("tickets", "list").get("total").asInt()).isZero();
        assertThat(run("--data", "shop", "tickets", "new", "--mail", "shop")).isEqualTo(3);
        assertThat(err().strip().lines()).hasSize(1);
    }
}
