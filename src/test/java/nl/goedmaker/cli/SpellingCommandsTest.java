package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpellingCommandsTest extends CommandLineFixture {
    @BeforeEach
    void open() {
        shop();
    }

    @Test
    void aMisspellingIsToldWithItsPlaceAndWhatItMayBe() {
        input = "Wat vervelent, 💎 zo’n armband.";
        assertThat(run("reply", "spell", "-", "--json", "--data", "shop")).isEqualTo(1);
        JsonNode found = answer().get("misspellings").get(0);
        assertThat(found.get("word").asString()).isEqualTo("vervelent");
        assertThat(found.get("start").asInt()).isEqualTo(4);
        assertThat(found.get("end").asInt()).isEqualTo(13);
        assertThat(found.get("suggestions").get(0).asString()).isEqualTo("vervelend");
        assertThat(run("reply", "spell", "-", "--data", "shop")).isEqualTo(1);
        assertThat(out().strip()).startsWith("vervelent: misschien vervelend");
        input = "Wat vervelend.";
        assertThat(json("reply", "spell", "-").get("misspellings").isEmpty()).isTrue();
        input = " ";
        assertThat(run("reply", "spell", "-", "--data", "shop")).isEqualTo(3);
    }

    @Test
    void theNamesOfAComplaintAreRightAndTheLanguageIsAsked() {
        input = "Kapot.";
        json("tickets", "new", "--customer", "Fenna Jorritsma", "--article", "Luzeaux", "--text", "-");
        input = "Hoi Fenna Jorritsma, je Luzeaux";
        assertThat(json("reply", "spell", "-", "--ticket", "K-2026-0001")
                        .get("language")
                        .asString())
                .isEqualTo("nl");
        input = "The clasp of your bracelet";
        assertThat(json("reply", "spell", "-", "--lang", "en").get("language").asString())
                .isEqualTo("en");
    }

    @Test
    void ownWordsAreAddedListedTakenAwayAndBroughtBack() {
        assertThat(json("spelling", "add", "Kintsugi").get("added").asBoolean()).isTrue();
        assertThat(json("spelling", "add", "kintsugi").get("added").asBoolean()).isFalse();
        input = "kintsugi";
        json("reply", "spell", "-");
        assertThat(json("spelling", "list").get("words").get(0).asString()).isEqualTo("Kintsugi");
        assertThat(json("spelling", "list", "--lang", "de").get("words").isEmpty())
                .isTrue();
        json("spelling", "remove", "KINTSUGI");
        assertThat(run("spelling", "remove", "kintsugi", "--data", "shop")).isEqualTo(3);
        assertThat(err()).contains("goedmaker spelling list");
        assertThat(json("undo").get("step").asString()).isEqualTo("spelling.change.remove");
        assertThat(json("spelling", "list").get("words").size()).isEqualTo(1);
        assertThat(run("spelling", "add", "twee woorden", "--data", "shop")).isEqualTo(3);
    }
}
