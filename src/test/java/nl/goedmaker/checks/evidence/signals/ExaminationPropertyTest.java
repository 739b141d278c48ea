package nl.goedmaker.checks.evidence.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Case;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.CaseFile.Tie;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Examination;
import nl.goedmaker.checks.evidence.Outcome;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.evidence.Weighing;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;

/** Random cases: whatever is found, what speaks for a customer never harms them. */
class ExaminationPropertyTest {
    private static final Examination EXAMINATION = new Examination(BuiltInSignals.all(), Tuning.NONE);
    private static final List<TicketType> TYPES = List.of(
            TicketType.BREAK,
            TicketType.CLASP,
            TicketType.LOST,
            TicketType.EMPTY_BOX,
            TicketType.SIZE,
            TicketType.ALLERGY);
    private static final List<String> WORDS = List.of(
            "Na één keer dragen brak hij zomaar.",
            "De sluiting gaat niet dicht.",
            "Ik heb hem drie weken elke dag gedragen.",
            "Ik wil mijn geld terug, anders volgt er één ster.");

    /** The same every time for the same seed, so that a case can be made twice with something added. */
    private static Case random(long seed) {
        Random random = new Random(seed);
        Case some = new Case().about(any(random, TYPES));
        if (random.nextInt(4) == 0) {
            some.openedOn(LocalDate.of(2027, 4, 8));
        }
        some.wrote(any(random, WORDS));
        times(random, 2, () -> some.wrote(any(random, WORDS)));
        if (random.nextBoolean()) {
            some.replied(Duration.ofHours(1 + random.nextInt(80)));
        }
        times(
                random,
                2,
                () -> some.photo(
                        Duration.ofHours(random.nextInt(100)),
                        random.nextBoolean()
                                ? null
                                : Case.DELIVERED
                                        .plusDays(random.nextInt(40) - 20)
                                        .atTime(12, 0)));
        times(
                random,
                3,
                () -> some.failed(
                        random.nextInt(3),
                        any(random, TYPES),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        true,
                        random.nextBoolean()));
        if (random.nextBoolean()) {
            some.sales(new Sales(5 + random.nextInt(200), 1 + random.nextInt(5), 0.04, 300, 0.02));
        }
        times(
                random,
                5,
                () -> some.before(
                        any(random, TYPES),
                        "ART-" + random.nextInt(5),
                        random.nextInt(1000),
                        any(random, List.of(Justified.YES, Justified.NO, Justified.UNCLEAR)),
                        random.nextInt(4) == 0,
                        random.nextBoolean(),
                        random.nextInt(5) == 0));
        some.moreOrders(random.nextInt(6));
        times(
                random,
                3,
                () -> some.tied(
                        any(random, List.of(Tie.Kind.ACCOUNT, Tie.Kind.ADDRESS)),
                        random.nextInt(5),
                        random.nextBoolean() ? "" : "K-2026-0001",
                        random.nextBoolean(),
                        random.nextBoolean()));
        some.payerDiffers(any(random, List.of(true, false)));
        times(random, 3, () -> some.likeText(random.nextInt(5), 0.6 + random.nextDouble() * 0.4));
        times(random, 1, () -> some.likePhoto(random.nextBoolean()));
        some.stories(new Stories(
                20,
                random.nextInt(11),
                10,
                3,
                List.of("K-2026-0700"),
                List.of("K-2026-0600", "K-2026-0601", "K-2026-0602").subList(0, random.nextInt(4))));
        times(random, 2, () -> some.answered(Question.PHOTO_SHARP, Answer.DECLINED.name(), ""));
        times(
                random,
                2,
                () -> some.answered(
                        Question.FIRST_WORN,
                        any(random, List.of(Answer.FIRST_WEAR, Answer.LATER)).name(),
                        ""));
        times(random, 1, () -> some.reviewed(Duration.ofHours(random.nextInt(100) - 50L), true, random.nextBoolean()));
        return some;
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void times(Random random, int most, Runnable what) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            what.run();
        }
    }

    private static void neverWorse(long seed, UnaryOperator<Case> added) {
        Assessment without = EXAMINATION.of(random(seed).file());
        Assessment with = EXAMINATION.of(added.apply(random(seed)).file());
        assertThat(with.outcome())
                .as("%s%nbecame%n%s", without.evidence(), with.evidence())
                .isGreaterThanOrEqualTo(without.outcome());
    }

    @Example
    void whatWouldChangeThisIsOnlySaidWhereItWould() {
        Case nothing = new Case().wrote("Na één keer dragen brak hij zomaar.");
        assertThat(EXAMINATION.of(nothing.file()).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(EXAMINATION.of(nothing.file()).changes()).isEmpty();
        Case asked = nothing.likePhoto(true);
        assertThat(EXAMINATION.of(asked.file()).outcome()).isEqualTo(Outcome.ASK_FURTHER);
        assertThat(EXAMINATION.of(asked.file()).changes()).isNotEmpty();
    }

    @Property
    void cleanOrdersNeverHarm(@ForAll long seed) {
        neverWorse(seed, some -> some.moreOrders(1));
        neverWorse(seed, some -> some.moreOrders(7));
    }

    @Property
    void aPhotoThatNobodyAskedForNeverHarms(@ForAll long seed) {
        neverWorse(seed, some -> some.photo(Duration.ZERO, null));
    }

    @Property
    void anOfferToSendItBackNeverHarms(@ForAll long seed) {
        neverWorse(seed, some -> some.wrote("Ik stuur hem graag naar jullie terug."));
        neverWorse(seed, some -> some.answered(Question.WANTS_REPAIR, Answer.YES.name(), ""));
    }

    @Property
    void anAdmissionNeverHarms(@ForAll long seed) {
        neverWorse(seed, some -> some.wrote("Het is mijn eigen schuld, ik heb hem laten vallen."));
    }

    @Property
    void whatFailsForOthersNeverHarms(@ForAll long seed) {
        neverWorse(seed, some -> some.failed(70, TicketType.BREAK));
        neverWorse(
                seed,
                some -> some.failed(70, TicketType.CLASP, true, true, true, true)
                        .failed(71, TicketType.CLASP));
        neverWorse(seed, some -> some.failed(70, TicketType.BREAK, false, false, true, false));
    }

    @Property
    void earlierComplaintsThatWereJustifiedNeverHarm(@ForAll long seed) {
        neverWorse(seed, some -> some.before(TicketType.BREAK, "ART-70", 100, Justified.YES));
        neverWorse(
                seed,
                some -> some.before(TicketType.LOST, "ART-71", 50, Justified.YES, true, false, false)
                        .before(TicketType.CLASP, "ART-72", 51, Justified.YES));
    }

    @Property
    void anInnocentExplanationTakesASignalOutAndNothingElse(@ForAll long seed, @ForAll Random random) {
        List<Evidence> all = EXAMINATION.of(random(seed).file()).evidence();
        Set<String> names = all.stream()
                .map(Evidence::signal)
                .filter(each -> random.nextBoolean())
                .collect(Collectors.toSet());
        Case some = random(seed);
        names.forEach(some::explained);
        Assessment assessment = EXAMINATION.of(some.file());
        List<Evidence> left =
                all.stream().filter(each -> !names.contains(each.signal())).toList();
        assertThat(assessment.evidence()).isEqualTo(left);
        assertThat(assessment.outcome()).isEqualTo(Weighing.of(left));
        assertThat(assessment.explained()).hasSize(names.size());
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll long seed, @ForAll Random random) {
        CaseFile file = random(seed).file();
        CaseFile shuffled = new CaseFile(
                file.complaint(),
                shuffled(file.failures(), random),
                file.sales(),
                shuffled(file.past(), random),
                file.orders(),
                shuffled(file.ties(), random),
                file.payerDiffers(),
                shuffled(file.texts(), random),
                shuffled(file.photos(), random),
                file.stories(),
                file.answers(),
                file.reviews(),
                file.explained(),
                file.asOf(),
                file.zone());
        assertThat(rowless(EXAMINATION.of(shuffled))).isEqualTo(rowless(EXAMINATION.of(file)));
    }

    private static Set<Object> rowless(Assessment assessment) {
        Set<Object> found = new HashSet<>();
        assessment.evidence().forEach(each -> {
            found.add(List.of(each.signal(), each.strength(), each.sentence()));
            found.addAll(each.rows());
        });
        found.add(assessment.outcome());
        return found;
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        List<T> copy = new java.util.ArrayList<>(some);
        Collections.shuffle(copy, random);
        return copy;
    }
}
