package nl.goedmaker.checks.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.own.Comparison;
import nl.goedmaker.checks.own.ComplaintField;
import nl.goedmaker.checks.own.OwnRule;
import nl.goedmaker.checks.own.OwnSignal;
import nl.goedmaker.checks.own.Scope;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner changes about signals, in a real data file. */
class SignalSettingsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private SignalSettings settings;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        settings = services.signalSettings();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Map<String, Strength> strengths(Ticket ticket) {
        return services.checks().of(ticket).evidence().stream()
                .collect(java.util.stream.Collectors.toMap(Evidence::signal, Evidence::strength));
    }

    @Test
    void aSleepingSignalIsNotLookedForFromThenOn() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        assertThat(strengths(ticket)).containsKey("WORN_ONCE");
        settings.sleep("worn_once");
        assertThat(strengths(ticket)).doesNotContainKey("WORN_ONCE");
        services.journal().undo();
        assertThat(strengths(ticket)).containsKey("WORN_ONCE");
        services.journal().redo();
        settings.wake("WORN_ONCE");
        assertThat(strengths(ticket)).containsKey("WORN_ONCE");
        assertThat(settings.tuning()).isEqualTo(Tuning.NONE);
    }

    @Test
    void anotherStrengthHoldsUntilItIsTakenBack() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        settings.strength("WORN_ONCE", Strength.MODERATE);
        settings.sleep("WORN_ONCE");
        settings.wake("WORN_ONCE");
        assertThat(strengths(ticket)).containsEntry("WORN_ONCE", Strength.MODERATE);
        settings.strength("WORN_ONCE", null);
        assertThat(strengths(ticket)).containsEntry("WORN_ONCE", Strength.LIGHT);
        assertThat(settings.tuning()).isEqualTo(Tuning.NONE);
    }

    @Test
    void everythingChangedIsKeptInOneStepAndWhatIsTheSameInNone() {
        Tuning wanted = new Tuning(
                Map.of("WORN_ONCE", Strength.MODERATE, "END_OF_TERM", Strength.LIGHT), Set.of("REVIEW_FIRST"));
        settings.save(wanted);
        assertThat(settings.tuning()).isEqualTo(wanted);
        var last = services.journal().undoable();
        settings.save(wanted);
        settings.sleep("REVIEW_FIRST");
        assertThat(services.journal().undoable()).isEqualTo(last);
        services.journal().undo();
        assertThat(settings.tuning()).isEqualTo(Tuning.NONE);
    }

    @Test
    void anUnknownSignalAndAStrongOneOfTheOwnersAreRefused() {
        OwnSignal own = services.ownSignals()
                .add(new OwnRule(
                        "Dure stukken",
                        Direction.AGAINST,
                        Strength.LIGHT,
                        Scope.COMPLAINT,
                        ComplaintField.PRICE,
                        Comparison.AT_LEAST,
                        "150",
                        1,
                        365));
        assertThatThrownBy(() -> settings.sleep("NO_SUCH")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> settings.strength(own.name(), Strength.STRONG)).isInstanceOf(Refusal.class);
        settings.strength(own.name(), Strength.MODERATE);
        assertThat(settings.tuning().strengths()).containsOnlyKeys(own.name());
        services.ownSignals().remove(own.id());
        assertThat(settings.tuning()).isEqualTo(Tuning.NONE);
        services.journal().undo();
        assertThat(settings.tuning().strengths()).containsOnlyKeys(own.name());
    }
}
