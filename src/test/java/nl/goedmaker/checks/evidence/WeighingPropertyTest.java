package nl.goedmaker.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.text.Sentence;

/** Outcomes are declared with the worst for the customer first. */
class WeighingPropertyTest {
    private static final Sentence WORDS = Sentence.of("checks.signal.admission");

    private static Evidence evidence(Family family, Direction direction, Strength strength) {
        return new Evidence(family + "_" + direction, family, direction, strength, WORDS, null, null, List.of());
    }

    @Provide
    Arbitrary<Evidence> any() {
        return Combinators.combine(
                        Arbitraries.of(Family.class), Arbitraries.of(Direction.class), Arbitraries.of(Strength.class))
                .as(WeighingPropertyTest::evidence);
    }

    @Provide
    Arbitrary<List<Evidence>> some() {
        return any().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Evidence>> light() {
        return any().map(each -> each.with(Strength.LIGHT)).list().ofMaxSize(12);
    }

    @Property
    void whatSpeaksForTheCustomerNeverMakesItWorse(@ForAll("some") List<Evidence> found, @ForAll("any") Evidence more) {
        List<Evidence> with = new ArrayList<>(found);
        with.add(evidence(more.family(), Direction.FOR, more.strength()));
        assertThat(Weighing.of(with)).isGreaterThanOrEqualTo(Weighing.of(found));
    }

    @Property
    void whatSpeaksForTheCustomerMayGrowStrongerWithoutMakingItWorse(@ForAll("some") List<Evidence> found) {
        List<Evidence> stronger = found.stream()
                .map(each -> each.direction() == Direction.FOR ? each.with(Strength.STRONG) : each)
                .toList();
        assertThat(Weighing.of(stronger)).isGreaterThanOrEqualTo(Weighing.of(found));
    }

    @Property
    void lightSignsOfTwoFamiliesNeverAskHoweverMany(
            @ForAll("light") List<Evidence> found, @ForAll Family one, @ForAll Family other) {
        List<Evidence> two = found.stream()
                .filter(each -> each.direction() == Direction.FOR || each.family() == one || each.family() == other)
                .toList();
        assertThat(Weighing.of(two)).isNotEqualTo(Outcome.ASK_FURTHER);
    }

    @Property
    void oneFamilyAloneNeverAsks(@ForAll("some") List<Evidence> found, @ForAll Family family) {
        List<Evidence> one = found.stream()
                .filter(each -> each.direction() == Direction.FOR || each.family() == family)
                .toList();
        assertThat(Weighing.of(one)).isNotEqualTo(Outcome.ASK_FURTHER);
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("some") List<Evidence> found, @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(found);
        Collections.shuffle(shuffled, random);
        assertThat(Weighing.of(shuffled)).isEqualTo(Weighing.of(found));
    }

    @Property
    void moreOfOneKindIsNoConfirmation(@ForAll("some") List<Evidence> found) {
        List<Evidence> twice = new ArrayList<>(found);
        twice.addAll(found);
        assertThat(Weighing.of(twice)).isEqualTo(Weighing.of(found));
    }

    @Example
    void threeLightFamiliesAskUnlessSomethingMoreSpeaksForTheCustomer() {
        List<Evidence> found = new ArrayList<>(List.of(
                evidence(Family.STORY, Direction.AGAINST, Strength.LIGHT),
                evidence(Family.IDENTITY, Direction.AGAINST, Strength.LIGHT),
                evidence(Family.TIMING, Direction.AGAINST, Strength.LIGHT)));
        assertThat(Weighing.of(found)).isEqualTo(Outcome.ASK_FURTHER);
        found.add(evidence(Family.CONDUCT, Direction.FOR, Strength.MODERATE));
        found.add(evidence(Family.HISTORY, Direction.FOR, Strength.MODERATE));
        assertThat(Weighing.of(found)).isEqualTo(Outcome.NOTHING);
    }

    @Example
    void twoFamiliesOfWhichOneIsMoreThanLightAsk() {
        for (Family one : Family.values()) {
            for (Family other : Family.values()) {
                if (one != other) {
                    assertThat(Weighing.of(List.of(
                                    evidence(one, Direction.AGAINST, Strength.MODERATE),
                                    evidence(other, Direction.AGAINST, Strength.LIGHT))))
                            .isEqualTo(Outcome.ASK_FURTHER);
                }
            }
        }
    }

    @Example
    void lightSignsForTheCustomerDoNotOutweighWhatIsMore() {
        List<Evidence> found = new ArrayList<>(List.of(
                evidence(Family.PHOTO, Direction.AGAINST, Strength.STRONG),
                evidence(Family.TEXT, Direction.AGAINST, Strength.MODERATE)));
        Arrays.stream(Family.values()).forEach(family -> found.add(evidence(family, Direction.FOR, Strength.LIGHT)));
        assertThat(Weighing.of(found)).isEqualTo(Outcome.ASK_FURTHER);
        found.add(evidence(Family.HISTORY, Direction.FOR, Strength.STRONG));
        found.add(evidence(Family.REVIEW, Direction.FOR, Strength.MODERATE));
        assertThat(Weighing.of(found)).isEqualTo(Outcome.NOTHING);
    }

    @Example
    void noOutcomeRefuses() {
        assertThat(Outcome.values())
                .containsExactly(Outcome.ASK_FURTHER, Outcome.NOTHING, Outcome.ADMITTED, Outcome.PRODUCT_FAULT);
    }
}
