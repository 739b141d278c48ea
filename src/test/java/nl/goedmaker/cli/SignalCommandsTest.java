package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The signals of the check on the command line. */
class SignalCommandsTest extends CommandLineFixture {
    @BeforeEach
    void closedComplaints() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            for (int i = 0; i < 6; i++) {
                shop.services().tickets().close(shop.ticket("Klant " + i), Justified.YES, ReasonCode.PRODUCT_FAULT);
            }
        }
    }

    private static JsonNode signal(JsonNode answer, String name) {
        for (JsonNode each : answer.get("signals")) {
            if (each.get("signal").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError(name + " is not in " + answer);
    }

    private int shop(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = "shop";
        return run(all);
    }

    @Test
    void aComplaintIsStillLookedIntoByItsReference() {
        assertThat(json("check", "K-2026-0001").get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(shop("check")).isEqualTo(2);
        assertThat(err()).contains("TICKET");
        assertThat(shop("check", "K-2026-9999")).isEqualTo(3);
    }

    @Test
    void signalsAreListedWithTheirFigures() {
        JsonNode worn = signal(json("check", "signals"), "WORN_ONCE");
        assertThat(worn.get("wrong")).hasSize(6);
        assertThat(worn.get("percent").asInt()).isZero();
        assertThat(worn.get("misleads").asBoolean()).isTrue();
        assertThat(worn.get("strength").asString()).isEqualTo("DEFAULT");
        assertThat(shop("check", "signals", "--lang", "nl")).isZero();
        assertThat(out()).contains("Wees 0 keer goed, 6 keer fout; 0\u00a0% (0–39)", "in slaap zetten");
        assertThat(json("check", "signals", "--last", "0").has("closed")).isFalse();
    }

    @Test
    void aSignalSleepsWakesAndCountsForMore() {
        assertThat(signal(json("check", "signals", "sleep", "worn_once"), "WORN_ONCE")
                        .get("asleep")
                        .asBoolean())
                .isTrue();
        assertThat(json("check", "K-2026-0001").get("against")).isEmpty();
        json("check", "signals", "wake", "WORN_ONCE");
        assertThat(signal(json("check", "signals", "strength", "WORN_ONCE", "moderate"), "WORN_ONCE")
                        .get("strength")
                        .asString())
                .isEqualTo("MODERATE");
        assertThat(signal(json("check", "signals", "strength", "WORN_ONCE", "default"), "WORN_ONCE")
                        .get("strength")
                        .asString())
                .isEqualTo("DEFAULT");
        assertThat(shop("check", "signals", "sleep", "NO_SUCH")).isEqualTo(3);
        assertThat(shop("check", "signals", "strength", "WORN_ONCE", "huge")).isEqualTo(2);
    }

    private String said(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--lang";
        all[args.length + 1] = "nl";
        assertThat(shop(all)).isZero();
        return out().strip();
    }

    @Test
    void whatWasDoneIsSaidInOneSentenceWithTheWayBack() {
        assertThat(said("check", "signals", "sleep", "worn_once"))
                .matches("Signaal ‘[^‘’]+’ slaapt nu; met check signals wake WORN_ONCE maak je het weer wakker\\.");
        assertThat(said("check", "signals", "sleep", "WORN_ONCE")).endsWith("sliep al; er is niets veranderd.");
        assertThat(said("check", "signals", "wake", "WORN_ONCE"))
                .endsWith("is weer wakker; met check signals sleep WORN_ONCE zet je het weer in slaap.");
        assertThat(said("check", "signals", "wake", "WORN_ONCE")).endsWith("was al wakker; er is niets veranderd.");
        assertThat(said("check", "signals", "strength", "WORN_ONCE", "moderate"))
                .endsWith("telt nu als matig; met check signals strength WORN_ONCE default draai je dat terug.");
        assertThat(said("check", "signals", "strength", "WORN_ONCE", "moderate"))
                .endsWith("er is niets veranderd.");
        assertThat(said("check", "signals", "strength", "WORN_ONCE", "default"))
                .endsWith("zo zwaar als het zelf vindt; met check signals strength WORN_ONCE moderate draai je dat"
                        + " terug.");
        assertThat(said(
                        "check",
                        "signals",
                        "add",
                        "--name",
                        "Duur stuk",
                        "--scope",
                        "complaint",
                        "--field",
                        "price",
                        "--value",
                        "50"))
                .isEqualTo("Eigen signaal ‘Duur stuk’ (OWN_1) is gemaakt en zou bij 6 van je laatste 6 klachten gezien"
                        + " zijn; met check signals remove OWN_1 haal je het weer weg.");
        assertThat(said("check", "signals", "remove", "OWN_1"))
                .isEqualTo("Eigen signaal ‘Duur stuk’ is weggehaald; met tickets undo komt het terug.");
        assertThat(shop("tickets", "undo")).isZero();
        assertThat(signal(json("check", "signals", "--last", "0"), "OWN_1")
                        .get("title")
                        .asString())
                .isEqualTo("Duur stuk");
    }

    @Test
    void whatIsNotDatedIsSaidWhereOneLooksBack() {
        for (String command : new String[] {"hindsight", "signals"}) {
            assertThat(said("check", command)).contains("Niet bewaard is wanneer je een naam");
            assertThat(json("check", command).get("dated").asString()).isNotBlank();
        }
        assertThat(said("check", "signals", "--last", "0")).doesNotContain("Niet bewaard");
    }

    @Test
    void anOwnSignalIsMadeAndRemoved() {
        JsonNode made = json(
                "check",
                "signals",
                "add",
                "--name",
                "Duur stuk",
                "--scope",
                "complaint",
                "--field",
                "price",
                "--value",
                "50");
        assertThat(made.get("signal").asString()).isEqualTo("OWN_1");
        assertThat(made.get("seen")).hasSize(6);
        assertThat(shop("check", "signals", "remove", "WORN_ONCE")).isEqualTo(1);
        assertThat(shop("check", "signals", "remove", "duur stuk")).isZero();
        assertThat(out()).doesNotContain("OWN_1");
        assertThat(shop("check", "signals", "add", "--name", "X", "--scope", "country"))
                .isEqualTo(2);
    }

    @Test
    void hindsightReplaysOtherSettingsWithoutKeepingThem() {
        JsonNode answer =
                json("check", "hindsight", "--last", "4", "--sleep", "SAME_ARTICLE", "--strength", "KNOWN_FAULT=light");
        assertThat(answer.get("closed").asInt()).isEqualTo(4);
        assertThat(answer.get("otherOutcome")).isNotEmpty();
        assertThat(answer.get("replay").get("YES").get("newlyAsked")).isEmpty();
        assertThat(json("check", "hindsight").get("otherOutcome")).isEmpty();
        assertThat(shop("check", "hindsight", "--last", "0")).isEqualTo(3);
        assertThat(shop("check", "hindsight", "--sleep", "WORN_ONCE", "--lang", "nl"))
                .isZero();
        assertThat(out()).contains("Terecht: bij 0 eerst navragen");
    }
}
