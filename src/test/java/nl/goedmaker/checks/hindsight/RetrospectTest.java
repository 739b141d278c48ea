package nl.goedmaker.checks.hindsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking back in a real data file. */
class RetrospectTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket complaint(String customer) {
        Ticket ticket = shop.ticket(customer);
        shop.pass(Duration.ofDays(1));
        return ticket;
    }

    private void close(Ticket ticket, Justified justified, ReasonCode reason) {
        services.tickets().close(services.tickets().get(ticket.reference()), justified, reason);
        shop.pass(Duration.ofDays(1));
    }

    private Hindsight look(int last) {
        return services.retrospect().of(last, Retrospect.Progress.UNWATCHED);
    }

    private static List<String> found(Hindsight hindsight, Ticket ticket) {
        return hindsight.closed().stream()
                .filter(looked -> looked.reference().equals(ticket.reference()))
                .flatMap(looked -> looked.found().stream())
                .map(evidence -> evidence.signal())
                .toList();
    }

    @Test
    void aComplaintIsSeenWithoutItsOwnJudgementAndWithoutWhatCameAfter() {
        Ticket first = complaint("Sanne de Wit");
        Ticket second = complaint("Eva Bos");
        close(first, Justified.YES, ReasonCode.PRODUCT_FAULT);
        close(second, Justified.YES, ReasonCode.PRODUCT_FAULT);
        Hindsight hindsight = look(10);
        assertThat(found(hindsight, first))
                .contains("SAME_ARTICLE", "WORN_ONCE")
                .doesNotContain("KNOWN_FAULT");
        assertThat(found(hindsight, second)).contains("SAME_ARTICLE", "KNOWN_FAULT");
    }

    @Test
    void itComesToWhatTheCheckItselfSaidJustBefore() {
        Tuning tuned = Tuning.NONE.strength("WORN_ONCE", Strength.STRONG).sleeping("KNOWN_FAULT", true);
        services.signalSettings().save(tuned);
        List<Ticket> tickets = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (String customer : List.of("Sanne de Wit", "Eva Bos", "Mila Smit", "Sanne de Wit")) {
            Ticket ticket = complaint(customer);
            Assessment now = services.checks().of(ticket);
            tickets.add(ticket);
            outcomes.add(now.outcome());
            services.tickets().close(ticket, Justified.NO, ReasonCode.OWN_DAMAGE);
        }
        Hindsight hindsight = look(10);
        assertThat(hindsight.closed()).hasSize(4);
        for (Looked looked : hindsight.closed()) {
            int at = tickets.stream().map(Ticket::reference).toList().indexOf(looked.reference());
            assertThat(looked.outcome(tuned)).isEqualTo(outcomes.get(at));
        }
    }

    @Test
    void anExplanationRecordedAfterClosingDoesNotSpeakAlong() {
        Ticket before = complaint("Sanne de Wit");
        services.checkNotes().explain(before, "WORN_ONCE", "De sluiting was inderdaad zwak.");
        shop.pass(Duration.ofHours(1));
        close(before, Justified.YES, ReasonCode.PRODUCT_FAULT);
        Ticket after = complaint("Eva Bos");
        close(after, Justified.YES, ReasonCode.PRODUCT_FAULT);
        services.checkNotes().explain(after, "WORN_ONCE", "De sluiting was inderdaad zwak.");
        Hindsight hindsight = look(10);
        assertThat(hindsight.closed().getFirst().reference()).isEqualTo(after.reference());
        assertThat(hindsight.closed().getFirst().explained()).isEmpty();
        assertThat(hindsight.closed().getLast().explained()).containsExactly("WORN_ONCE");
    }

    @Test
    void theLastClosedAreLookedAtAndOpenOnesNever() {
        Ticket first = complaint("Sanne de Wit");
        Ticket second = complaint("Eva Bos");
        complaint("Mila Smit");
        close(second, Justified.YES, ReasonCode.PRODUCT_FAULT);
        close(first, Justified.UNCLEAR, ReasonCode.NO_MORE_HEARD);
        assertThat(look(1).closed()).extracting(Looked::reference).containsExactly(first.reference());
        assertThat(look(10).closed())
                .extracting(Looked::reference)
                .containsExactly(first.reference(), second.reference());
        assertThat(look(10).of("WORN_ONCE").orElseThrow().open()).containsExactly(first.reference());
    }

    @Test
    void stoppedItTellsAboutThoseItReached() {
        for (String customer : List.of("Sanne de Wit", "Eva Bos", "Mila Smit")) {
            close(complaint(customer), Justified.YES, ReasonCode.PRODUCT_FAULT);
        }
        List<Integer> told = new ArrayList<>();
        Hindsight hindsight = services.retrospect().of(10, (done, of) -> {
            told.add(done);
            return done < 2;
        });
        assertThat(hindsight.closed()).hasSize(2);
        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void sleepingSignalsAreLookedAtToo() {
        close(complaint("Sanne de Wit"), Justified.YES, ReasonCode.PRODUCT_FAULT);
        services.signalSettings().sleep("WORN_ONCE");
        assertThat(look(10).of("WORN_ONCE").orElseThrow().seen()).isOne();
    }

    @Test
    void aWeakerProductSignalChangesTheOutcomeInTheReplay() {
        for (String customer : List.of("Sanne de Wit", "Eva Bos", "Mila Smit", "Noor Vos")) {
            close(complaint(customer), Justified.YES, ReasonCode.PRODUCT_FAULT);
        }
        Hindsight hindsight = look(10);
        Tuning strong = Tuning.NONE.strength("SAME_ARTICLE", Strength.STRONG);
        Replay replay = hindsight.replay(Tuning.NONE, strong);
        assertThat(replay.changed())
                .isEqualTo(hindsight.closed().stream()
                        .filter(looked -> looked.outcome(Tuning.NONE) != looked.outcome(strong))
                        .map(Looked::reference)
                        .toList());
        assertThat(replay.all()).hasSize(4);
    }

    @Test
    void howManyHasItsLimits() {
        assertThatThrownBy(() -> look(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> look(5_001)).isInstanceOf(Refusal.class);
        assertThat(look(1).closed()).isEmpty();
    }
}
