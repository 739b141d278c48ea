package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The reader set by command. */
class ReplyRulesCommandsTest extends CommandLineFixture {
    @BeforeEach
    void begin() {
        shop();
    }

    private Map<String, String> levels(JsonNode answer) {
        Map<String, String> levels = new TreeMap<>();
        answer.get("rules")
                .valueStream()
                .forEach(row ->
                        levels.put(row.get("rule").asString(), row.get("level").asString()));
        return levels;
    }

    @Test
    void aRuleIsSetShownAndTakenBack() {
        assertThat(levels(json("reply", "rules"))).containsEntry("L9", "warn").containsEntry("F1", "warn");
        assertThat(levels(json("reply", "rules", "--set", "l9=OFF", "--set", "L10=block")))
                .containsEntry("L9", "off")
                .containsEntry("L10", "block");
        assertThat(levels(json("reply", "rules", "--reset", "--set", "L9=off")))
                .containsEntry("L9", "off")
                .containsEntry("L10", "warn");
        json("undo");
        json("undo");
        json("undo");
        assertThat(levels(json("reply", "rules"))).containsEntry("L9", "off").containsEntry("L10", "warn");
    }

    @Test
    void whatIsNoRuleOrMayNotBeLoweredIsRefusedAndNothingIsSet() {
        assertThat(run("reply", "rules", "--set", "L9=off", "--set", "L99=off", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("L99=off");
        assertThat(run("reply", "rules", "--set", "L1=warn", "--data", "shop")).isEqualTo(1);
        assertThat(levels(json("reply", "rules"))).containsEntry("L1", "block").containsEntry("L9", "warn");
    }

    @Test
    void ownWordsAreAddedListedRemovedAndReadAlong() {
        assertThat(json("reply", "words", "list").get("words").size()).isZero();
        json("reply", "words", "add", "desalniettemin", "--level", "block", "--better", "toch");
        JsonNode word = json("reply", "words", "list").get("words").get(0);
        assertThat(word.get("phrase").asString()).isEqualTo("desalniettemin");
        assertThat(word.get("level").asString()).isEqualTo("block");
        assertThat(word.get("better").asString()).isEqualTo("toch");
        assertThat(run("reply", "words", "add", "x", "--level", "off", "--data", "shop"))
                .isEqualTo(2);
        assertThat(json("reply", "words", "remove", "Desalniettemin")
                        .get("words")
                        .size())
                .isZero();
        assertThat(run("reply", "words", "remove", "nooit", "--data", "shop")).isEqualTo(3);
    }
}
