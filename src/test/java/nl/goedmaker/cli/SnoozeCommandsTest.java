package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.tickets.ClockRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnoozeCommandsTest extends CommandLineFixture {
    @BeforeEach
    void open() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.ticket("Sanne");
        }
    }

    @Test
    void aComplaintIsPutAwayUntilATypedMomentAndTakenOutAgain() {
        var away = json("tickets", "snooze", "K-2026-0001", "--until", "morgen 10:00");
        assertThat(away.get("ticket").asString()).isEqualTo("K-2026-0001");
        assertThat(away.get("snoozedUntil").asString()).isEqualTo("2026-11-23T10:00:00+01:00");
        assertThat(away.get("forAnswer").asBoolean()).isFalse();
        assertThat(json("tickets", "wake", "K-2026-0001").get("snoozedUntil").isNull())
                .isTrue();
    }

    @Test
    void theListTellsWhichClockRunsOutAndHowMuchItPresses() {
        var row = json("tickets", "list").get("tickets").get(0);
        assertThat(row.get("clock").asString()).isEqualTo("FIRST_REPLY");
        assertThat(row.get("due").asString()).isEqualTo("2026-11-24T09:30:00+01:00");
        assertThat(row.get("urgency").asString()).isEqualTo("CALM");
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            var services = shop.services();
            var ticket = services.tickets().get("K-2026-0001");
            services.tickets().sent(ticket, "Hoi");
            assertThat(json("tickets", "list")
                            .get("tickets")
                            .get(0)
                            .get("clock")
                            .isNull())
                    .isTrue();
            services.tickets().receive(services.tickets().get("K-2026-0001"), "En nu?");
            services.tickets()
                    .setDeadline(
                            services.tickets().get("K-2026-0001"),
                            ClockRule.Kind.COMPLAINT,
                            ShopOnDisk.SUNDAY.plus(Duration.ofDays(2)),
                            "Beloofd");
        }
        row = json("tickets", "list").get("tickets").get(0);
        assertThat(row.get("clock").asString()).isEqualTo("COMPLAINT");
        assertThat(row.get("urgency").asString()).isEqualTo("NEAR");
        assertThat(run("--data", "shop", "tickets", "list")).isZero();
        assertThat(out()).contains("nog 48 u");
    }

    @Test
    void waitingForAnAnswerEndsAfterAWeekOnAWorkingMorning() {
        var away = json("tickets", "snooze", "K-2026-0001", "--for-answer");
        assertThat(away.get("snoozedUntil").asString()).isEqualTo("2026-11-30T09:00:00+01:00");
        assertThat(away.get("forAnswer").asBoolean()).isTrue();
    }

    @Test
    void withoutAMomentItIsWrongUseAndAMomentThatCannotBeReadIsBadInput() {
        assertThat(run("--data", "shop", "tickets", "snooze", "K-2026-0001")).isEqualTo(2);
        assertThat(err()).contains("--until").contains("--for-answer");
        assertThat(run("--data", "shop", "tickets", "snooze", "K-2026-0001", "--until", "ooit"))
                .isEqualTo(3);
        assertThat(err()).contains("ooit");
    }
}
