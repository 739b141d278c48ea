package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import nl.goedmaker.ShopOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExportCommandTest extends CommandLineFixture {
    private void complaint() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.services().tickets().note(shop.ticket("Sanne"), "alleen voor mij");
        }
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF", "eml, From", "zip, PK"})
    void aComplaintIsWrittenInEveryForm(String format, String begin) throws Exception {
        complaint();
        JsonNode answer = json("tickets", "export", "k-2026-0001", "--format", format, "--out", "uit/klacht." + format);
        assertThat(answer.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(answer.get("notes").asBoolean()).isFalse();
        assertThat(answer.get("entries").asInt()).isEqualTo(1);
        byte[] bytes = Files.readAllBytes(temp.resolve("uit/klacht." + format));
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(begin);
    }

    @Test
    void notesComeAlongOnlyWhenAskedForAndThatIsSaid() throws Exception {
        complaint();
        assertThat(run("--data", "shop", "tickets", "export", "K-2026-0001", "--format", "eml", "--out", "a.eml"))
                .isZero();
        assertThat(out()).contains("zonder interne notities");
        assertThat(Files.readString(temp.resolve("a.eml"))).doesNotContain("alleen voor mij");
        assertThat(run(
                        "--data",
                        "shop",
                        "tickets",
                        "export",
                        "K-2026-0001",
                        "--format",
                        "eml",
                        "--out",
                        "b.eml",
                        "--with-notes"))
                .isZero();
        assertThat(out()).contains("met interne notities");
        assertThat(Files.readString(temp.resolve("b.eml"))).contains("alleen voor mij");
    }

    @ParameterizedTest
    @CsvSource({"K-2026-0001, doc, x.doc, 2", "K-2026-0009, pdf, x.pdf, 3", "K-2026-0001, pdf, shop, 3"})
    void whatCannotBeWrittenIsOneSentence(String ticket, String format, String out, int exit) {
        complaint();
        assertThat(run("--data", "shop", "tickets", "export", ticket, "--format", format, "--out", out))
                .isEqualTo(exit);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).doesNotContain("cli.", "dossiers.");
    }

    @Test
    void aLargeShopIsMadeAndItsSizeIsWatched() {
        JsonNode answer = json("demo", "--size", "150");
        assertThat(answer.get("tickets").asInt()).isEqualTo(150);
        assertThat(answer.get("reviews").asInt()).isEqualTo(150);
        assertThat(err()).contains("100 %");
        assertThat(run("demo", "--size", "5", "--data", "other")).isEqualTo(2);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(temp.resolve("other")).doesNotExist();
    }
}
