package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.goedmaker.ShopOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckLetterCommandTest extends CommandLineFixture {
    private void complaints() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.ticket("Sanne");
            shop.ticket("Joost");
        }
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF", "eml, X-Unsent: 1"})
    void theSupplierIsWrittenToInBothForms(String format, String begin) throws Exception {
        complaints();
        JsonNode answer = json("check", "letter", "k-2026-0002", "--format", format, "--out", "uit/brief." + format);
        assertThat(answer.get("ticket").asString()).isEqualTo("K-2026-0002");
        assertThat(answer.get("cases").asInt()).isEqualTo(2);
        assertThat(answer.get("language").asString()).isEqualTo("nl");
        String written = Files.readString(temp.resolve("uit/brief." + format), StandardCharsets.ISO_8859_1);
        assertThat(written).contains(begin).doesNotContain("Sanne", "Joost");
    }

    @Test
    void theLetterSpeaksTheLanguageThatIsAskedFor() throws Exception {
        complaints();
        assertThat(run(
                        "--data",
                        "shop",
                        "check",
                        "letter",
                        "K-2026-0001",
                        "--format",
                        "eml",
                        "--out",
                        "a.eml",
                        "--lang",
                        "de"))
                .isZero();
        assertThat(Files.readString(temp.resolve("a.eml"))).contains("Guten Tag");
    }

    @ParameterizedTest
    @CsvSource({"K-2026-0001, eml, 1", "K-2026-0009, eml, 3", "K-2026-0001, doc, 2"})
    void whatCannotBeWrittenIsOneSentence(String ticket, String format, int exit) {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.ticket("Sanne");
        }
        assertThat(run("--data", "shop", "check", "letter", ticket, "--format", format, "--out", "a.eml"))
                .isEqualTo(exit);
        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).doesNotContain("checks.", "cli.");
        assertThat(temp.resolve("a.eml")).doesNotExist();
    }
}
