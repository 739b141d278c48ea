package nl.goedmaker.checks.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.evidence.signals.BuiltInSignals;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;
import org.junit.jupiter.api.Test;

/** What looking back makes of complaints, for any history of any shop. */
class HindsightTest {
    private static final List<Signal> SIGNALS = BuiltInSignals.all();

    private static Signal signal(String name) {
        return SIGNALS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence found(Signal signal, Strength strength) {
        return new Evidence(
                signal.name(),
                signal.family(),
                signal.direction(),
                strength,
                Sentence.of("checks.ownSignal.caution"),
                null,
                null,
                List.of());
    }

    private static Looked looked(int number, Justified justified, String... signals) {
        return new Looked(
                "K-2026-%04d".formatted(number),
                justified,
                Stream.of(signals)
                        .map(name -> found(signal(name), Strength.MODERATE))
                        .toList(),
                Set.of());
    }

    private static List<Looked> many(int count, Justified justified, String signal) {
        return IntStream.range(0, count)
                .mapToObj(number -> looked(number, justified, signal))
                .toList();
    }

    private static Pointing pointing(String signal, List<Looked> closed) {
        return Hindsight.of(SIGNALS, closed).of(signal).orElseThrow();
    }

    /** A shop with any history. */
    private static List<Looked> shop(long seed, int size) {
        Random random = new Random(seed);
        List<Looked> closed = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            List<Evidence> found = SIGNALS.stream()
                    .filter(signal -> random.nextInt(6) == 0)
                    .map(signal -> found(signal, Strength.values()[random.nextInt(3)]))
                    .toList();
            Set<String> explained = random.nextBoolean() || found.isEmpty()
                    ? Set.of()
                    : Set.of(found.getFirst().signal());
            closed.add(new Looked(
                    "K-2026-%04d".formatted(number), Justified.values()[random.nextInt(3)], found, explained));
        }
        return closed;
    }

    private static Tuning tuning(Random random) {
        Map<String, Strength> strengths = new HashMap<>();
        Set<String> asleep = new HashSet<>();
        for (Signal signal : SIGNALS) {
            if (random.nextInt(4) == 0) {
                strengths.put(signal.name(), Strength.values()[random.nextInt(3)]);
            }
            if (random.nextInt(6) == 0) {
                asleep.add(signal.name());
            }
        }
        return new Tuning(strengths, asleep);
    }

    @Test
    void whatSpeaksForACustomerIsRightWhenTheComplaintWasJustified() {
        Pointing pointing = pointing(
                "CLEAN_ORDERS",
                List.of(
                        looked(1, Justified.YES, "CLEAN_ORDERS"),
                        looked(2, Justified.NO, "CLEAN_ORDERS"),
                        looked(3, Justified.UNCLEAR, "CLEAN_ORDERS"),
                        looked(4, Justified.YES)));
        assertThat(pointing.right()).containsExactly("K-2026-0001");
        assertThat(pointing.wrong()).containsExactly("K-2026-0002");
        assertThat(pointing.open()).containsExactly("K-2026-0003");
    }

    @Test
    void whatAsksForAQuestionIsRightWhenTheComplaintWasNot() {
        Pointing pointing = pointing(
                "WORN_ONCE", List.of(looked(1, Justified.YES, "WORN_ONCE"), looked(2, Justified.NO, "WORN_ONCE")));
        assertThat(pointing.right()).containsExactly("K-2026-0002");
        assertThat(pointing.wrong()).containsExactly("K-2026-0001");
    }

    @Test
    void honestyAboutOwnDamageIsNeverCalledMisleading() {
        Pointing pointing = pointing("ADMISSION", many(20, Justified.NO, "ADMISSION"));
        assertThat(pointing.misleads()).isFalse();
        assertThat(pointing.open()).hasSize(20);
        assertThat(pointing.sentence().key()).isEqualTo("checks.hindsight.foretellsNothing");
    }

    @Test
    void fewerThanFiveSayNothing() {
        assertThat(pointing("WORN_ONCE", many(4, Justified.YES, "WORN_ONCE")).misleads())
                .isFalse();
        assertThat(pointing("WORN_ONCE", many(4, Justified.YES, "WORN_ONCE"))
                        .sentence()
                        .key())
                .isEqualTo("checks.hindsight.few");
        assertThat(pointing("WORN_ONCE", many(5, Justified.YES, "WORN_ONCE")).misleads())
                .isTrue();
    }

    @Test
    void wrongALittleMoreOftenThanRightMayBeChance() {
        List<Looked> closed = new ArrayList<>(many(6, Justified.YES, "WORN_ONCE"));
        closed.addAll(many(4, Justified.NO, "WORN_ONCE"));
        assertThat(pointing("WORN_ONCE", closed).misleads()).isFalse();
    }

    @Property(tries = 200)
    void everyComplaintIsCountedOncePerSignal(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        List<Looked> closed = shop(seed, size);
        for (Pointing pointing : Hindsight.of(SIGNALS, closed).pointings()) {
            List<String> all = new ArrayList<>(pointing.right());
            all.addAll(pointing.wrong());
            all.addAll(pointing.open());
            assertThat(all).doesNotHaveDuplicates().hasSize(pointing.seen());
            assertThat(pointing.seen()).isEqualTo((int) closed.stream()
                    .filter(complaint -> complaint.found().stream()
                            .anyMatch(each ->
                                    each.signal().equals(pointing.signal().name())))
                    .count());
        }
    }

    @Property(tries = 300)
    void aMisleadingSignalWasWrongMoreOftenThanRightAndItsIntervalHoldsItsShare(
            @ForAll @IntRange(max = 200) int justified, @ForAll @IntRange(max = 200) int not) {
        List<Looked> closed = new ArrayList<>(many(justified, Justified.YES, "CLEAN_ORDERS"));
        closed.addAll(many(not, Justified.NO, "CLEAN_ORDERS"));
        Pointing pointing = pointing("CLEAN_ORDERS", closed);
        if (pointing.isEnough()) {
            var interval = pointing.share().interval();
            assertThat(pointing.share().percent()).isBetween(interval.low(), interval.high());
            assertThat(interval.low()).isGreaterThanOrEqualTo(0);
            assertThat(interval.high()).isLessThanOrEqualTo(100);
        }
        if (pointing.misleads()) {
            assertThat(not).isGreaterThan(justified);
        }
    }

    @Property(tries = 200)
    void aReplayWithTheSameSettingsChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        List<Looked> closed = shop(seed, size);
        Tuning stored = tuning(new Random(seed + 1));
        Replay replay = Hindsight.of(SIGNALS, closed).replay(stored, stored);
        assertThat(replay.changed()).isEmpty();
        for (Justified justified : Justified.values()) {
            assertThat(replay.newlyAsked(justified)).isEmpty();
            assertThat(replay.noLongerAsked(justified)).isEmpty();
        }
    }

    @Property(tries = 200)
    void whatIsAddedAndGoneMakesTheDifferenceBetweenBeforeAndAfter(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        List<Looked> closed = shop(seed, size);
        Random random = new Random(seed + 1);
        Replay replay = Hindsight.of(SIGNALS, closed).replay(tuning(random), tuning(random));
        for (Justified justified : Justified.values()) {
            assertThat(replay.askedBefore(justified).size()
                            + replay.newlyAsked(justified).size()
                            - replay.noLongerAsked(justified).size())
                    .isEqualTo(replay.askedAfter(justified).size());
            assertThat(replay.changed()).containsAll(replay.newlyAsked(justified));
        }
    }

    @Property(tries = 200)
    void puttingEverythingThatAsksToSleepAsksNobody(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        Set<String> asking = new HashSet<>();
        SIGNALS.stream()
                .filter(signal -> signal.direction() == Direction.AGAINST)
                .map(Signal::name)
                .forEach(asking::add);
        Replay replay = Hindsight.of(SIGNALS, shop(seed, size)).replay(Tuning.NONE, new Tuning(Map.of(), asking));
        for (Justified justified : Justified.values()) {
            assertThat(replay.askedAfter(justified)).isEmpty();
        }
    }
}
