package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
                .isEqualTo(2);
        assertThat(err()).contains("edit-days").contains("reply-days");
    }

    @Test
    void anUnknownPlatformIsWrongUseEverywhereAndTheListIsNamed() throws IOException {
        Files.writeString(temp.resolve("antwoord.txt"), "Dank je wel.");
        for (List<String> command : List.of(
                List.of("platforms", "show", "marktplaats"),
                List.of("platforms", "follow", "marktplaats", "norm"),
                List.of("platforms", "overrule", "marktplaats", "norm", "8", "--reason", "x"),
                List.of("reviews", "list", "--platform", "marktplaats"),
                List.of("reply", "check", "antwoord.txt", "--platform", "marktplaats"))) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--data", "shop"));
            assertThat(run(all.toArray(String[]::new))).as(command.toString()).isEqualTo(2);
            assertThat(err()).contains("“marktplaats”").contains("bol, google, trustpilot");
        }
        assertThat(run("platforms", "show", "Judge.me", "--data", "shop")).isZero();
    }

    @Test
    void aValueThatCannotBeNamesThoseThatCan() {
        assertThat(run("platforms", "overrule", "bol", "reply-days", "900", "--reason", "x", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("Kies een heel getal van 1 tot en met 365.");
        assertThat(run("platforms", "overrule", "bol", "norm", "11", "--reason", "x", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("van 0 tot en met 10");
        assertThat(run("platforms", "overrule", "bol", "request", "soms", "--reason", "x", "--data", "shop"))
                .isEqualTo(2);
        assertThat(err()).contains("Kies uit: built-in-once, built-in, neutral-ask, inform-only, forbidden.");
        assertThat(run("platforms", "list", "--data", "shop")).isZero();
        assertThat(out()).contains("bol  1 tot en met 10: gemiddelde");
    }
}
