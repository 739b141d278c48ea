package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules of platforms by command. */
class PlatformsCommandsTest extends CommandLineFixture {
    @BeforeEach
    void begin() {
        shop();
    }

    @Test
    void aRuleIsShownOverruledAndFollowedAgain() {
        assertThat(json("platforms", "list").get("platforms").size()).isEqualTo(11);
        JsonNode shown = json("platforms", "show", "bol");
        assertThat(shown.get("grounds").get(0).get("source").asString()).startsWith("bol");
        JsonNode own = json("platforms", "overrule", "bol", "norm", "8,5", "--reason", "Mail van bol");
        assertThat(own.get("rule").asString()).isEqualTo("norm");
        assertThat(own.get("value").asString()).isEqualTo("8.5");
        assertThat(own.get("builtIn").asString()).isEqualTo("8.0");
        assertThat(own.get("reason").asString()).isEqualTo("Mail van bol");
        assertThat(own.get("overruledOn").asString()).isEqualTo("2026-11-22");
        assertThat(json("platforms", "follow", "bol", "norm").get("overruledOn").isNull())
                .isTrue();
        assertThat(json("platforms", "overrule", "bol", "request", "inform-only", "--reason", "De knop is weg")
                        .get("value")
                        .asString())
                .isEqualTo("INFORM_ONLY");
        assertThat(run("platforms", "show", "bol", "--data", "shop")).isZero();
        assertThat(out()).contains("nagekeken op 1 november 2026").contains("De knop is weg");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(run("platforms", "overrule", "bol", "norm", "8,5", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("waarom");
        assertThat(run("platforms", "overrule", "bol", "edit-days", "8", "--reason", "x", "--data", "shop"))
                .isEqualTo(3);
        assertThat(err()).contains("edit-days").contains("reply-days");
        assertThat(run("platforms", "show", "marktplaats", "--data", "shop")).isEqualTo(3);
    }
}
