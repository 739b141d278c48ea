package nl.goedmaker.reviews;

import static nl.goedmaker.storage.jooq.Tables.FORMER_GRADE;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_PART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewImportsTest {
    private static final Instant POSTED = Instant.parse("2026-11-01T10:00:00Z");

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static ReadReview read(@Nullable String id, String author, int grade, String text) {
        return new ReadReview(Place.line(2), id, author, grade, text, POSTED, "", null, null, "", "", Map.of());
    }

    /** What became of a file, in numbers: added, updated, known and unchanged. */
    private List<Integer> take(ReadReview... reviews) {
        Outcome outcome = shop.services()
                .reviewImports()
                .take(Platform.KIYOH, "export.csv", List.of(reviews), taken -> {}, () -> false);
        return List.of(outcome.added(), outcome.updated(), outcome.unchanged());
    }

    private List<Review> kept() {
        return shop.services().reviews().page(ReviewQuery.first(Platform.KIYOH, false, 100));
    }

    private int formerGrades() {
        return shop.services().database().read(context -> context.fetchCount(FORMER_GRADE));
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        ReadReview one = read("a", "Vera", 80, "Mooie ring");
        ReadReview other = read(null, "Joost", 70, "Prima kettinkje, snel bezorgd");

        assertThat(take(one, other)).containsExactly(2, 0, 0);
        assertThat(take(one, other)).containsExactly(0, 0, 2);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aReviewThatWasChangedIsPutRightAndItsFormerGradeKept() {
        take(read("a", "Vera", 40, "Doosje was open."));

        assertThat(take(read("a", "Vera", 80, "Doosje was open, netjes opgelost.")))
                .containsExactly(0, 1, 0);

        assertThat(kept()).singleElement().satisfies(review -> {
            assertThat(review.grade()).isEqualTo(80);
            assertThat(review.text()).isEqualTo("Doosje was open, netjes opgelost.");
        });
        assertThat(formerGrades()).isOne();
    }

    @Test
    void withoutAnIdTheAuthorTheDayAndLikeWordsMakeItTheSameReview() {
        take(read(null, "Vera", 80, "Mooie ring, precies zoals op de foto"));

        assertThat(take(read(null, "vera", 80, "Mooie ring! Precies zoals op de foto.")))
                .containsExactly(0, 1, 0);
        assertThat(take(read(null, "Vera", 80, "Oorbel kwijtgeraakt in de post")))
                .containsExactly(1, 0, 0);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void oneTypedInByHandGetsThePlatformsIdAndKeepsItsAnswer() {
        Review typed =
                shop.services().reviews().add(new NewReview(Platform.KIYOH, null, "Vera", 80, "Mooie ring", POSTED));
        shop.services().reviews().reply(typed, "Dank je wel, Vera");

        assertThat(take(read("a", "Vera", 80, "Mooie ring"))).containsExactly(0, 1, 0);
        assertThat(take(read("a", "Vera", 80, "Mooie ring"))).containsExactly(0, 0, 1);
        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.reply()).isEqualTo("Dank je wel, Vera"));
    }

    @Test
    void oneUndoTakesTheWholeFileAway() {
        take(read("a", "Vera", 40, "Doosje was open."));
        take(read("a", "Vera", 80, "Opgelost."), read("b", "Joost", 90, "Top"));

        shop.services().journal().undo();

        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.grade()).isEqualTo(40));
        assertThat(formerGrades()).isZero();

        shop.services().journal().redo();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void whoCancelsFindsNothingChanged() {
        var before = shop.services().journal().undoable();
        ReadReview[] many = IntStream.range(0, 3_000)
                .mapToObj(i -> read("id" + i, "Vera", 80, "Mooi " + i))
                .toArray(ReadReview[]::new);
        int[] told = new int[1];

        assertThatThrownBy(() -> shop.services()
                        .reviewImports()
                        .take(
                                Platform.KIYOH,
                                "export.csv",
                                List.of(many),
                                taken -> told[0] = taken,
                                () -> told[0] > 300))
                .isInstanceOf(CancellationException.class);

        assertThat(kept()).isEmpty();
        assertThat(shop.services().journal().undoable()).isEqualTo(before);
    }

    private static ReadReview nameless(int grade) {
        return read(null, "", grade, "");
    }

    @Test
    void gradesWithoutNamesAndWordsAreEachAReviewAndAreKnownTheNextTime() {
        assertThat(take(nameless(80), nameless(80), nameless(40))).containsExactly(3, 0, 0);
        assertThat(take(nameless(80), nameless(80), nameless(40))).containsExactly(0, 0, 3);
        assertThat(take(nameless(80), nameless(80), nameless(80), nameless(40))).containsExactly(1, 0, 3);
        assertThat(formerGrades()).isZero();
    }

    @Test
    void whatStandsInAFileTwiceComesInOnceAndTheRestIsToldWithItsPlace() {
        ReadReview one = at(2, read("a", "Vera", 80, "Mooie ring"));
        ReadReview same = at(3, read("a", "Vera", 90, "Mooie ring"));
        ReadReview typed = at(4, read(null, "Joost", 70, "Prima kettinkje"));

        Outcome outcome = shop.services().reviewImports().look(Platform.KIYOH, List.of(one, same, typed, at(5, typed)));

        assertThat(outcome.added()).isEqualTo(2);
        assertThat(outcome.skipped().stream()
                        .map(skipped -> skipped.at().number() + ": "
                                + Texts.in(Language.NL).get(skipped.reason())))
                .containsExactly(
                        "3: nummer a staat al eerder in dit bestand (regel 2)",
                        "5: dezelfde review staat al eerder in dit bestand (regel 4)");
        assertThat(kept()).isEmpty();
    }

    private static ReadReview at(int place, ReadReview review) {
        return new ReadReview(
                Place.line(place),
                review.platformId(),
                review.author(),
                review.grade(),
                review.text(),
                review.postedAt(),
                review.reply(),
                review.repliedAt(),
                review.order(),
                review.article(),
                review.mail(),
                review.parts());
    }

    private static ReadReview graded(Map<String, Integer> parts, String article) {
        return new ReadReview(
                Place.line(2), "p", "Vera", 80, "Mooi", POSTED, "", null, "A1", article, "vera@example.nl", parts);
    }

    private Map<String, Integer> parts() {
        return shop.services()
                .database()
                .read(context -> context.selectFrom(REVIEW_PART)
                        .fetchMap(REVIEW_PART.PART, row -> row.getGrade().intValue()));
    }

    @Test
    void partsAreKeptApartAndPutRightAndTakenBack() {
        take(graded(Map.of("CONTACT", 80, "CONDITION", 20), "ring"));
        assertThat(parts()).containsOnly(entry("CONTACT", 80), entry("CONDITION", 20));

        assertThat(take(graded(Map.of("CONTACT", 90), ""))).containsExactly(0, 1, 0);
        assertThat(parts()).containsOnly(entry("CONTACT", 90), entry("CONDITION", 20));
        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.grade()).isEqualTo(80));
        assertThat(formerGrades()).isZero();

        shop.services().journal().undo();
        assertThat(parts()).containsOnly(entry("CONTACT", 80), entry("CONDITION", 20));
    }

    @Test
    void oneTypedOverFromAPageThatSaidAMonthAgoIsAdoptedWithThePlatformsOwnDay() {
        Instant typed = POSTED.minus(Duration.ofDays(20));
        shop.services()
                .reviews()
                .add(new NewReview(Platform.KIYOH, null, "Vera", 80, "Mooie ring, precies zoals op de foto", typed));

        assertThat(take(read("a", "Vera", 80, "Mooie ring, precies zoals op de foto!")))
                .containsExactly(0, 1, 0);
        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.postedAt()).isEqualTo(POSTED));
        assertThat(take(read("b", "Vera", 80, "Oorbel kwijtgeraakt in de post")))
                .containsExactly(1, 0, 0);
    }

    @Test
    void twoOrdersAreTwoReviewsHoweverAlikeTheyAre() {
        take(read(null, "Vera", 80, "Mooi"));
        ReadReview first = graded(Map.of(), "");

        assertThat(take(ordered(first, "A1"), ordered(first, "A2"))).containsExactly(1, 1, 0);
        assertThat(take(ordered(first, "A1"), ordered(first, "A2"))).containsExactly(0, 0, 2);
    }

    private static ReadReview ordered(ReadReview review, String order) {
        return new ReadReview(
                Place.line(2),
                null,
                review.author(),
                review.grade(),
                review.text(),
                POSTED,
                "",
                null,
                order,
                "",
                "",
                Map.of());
    }

    @Test
    void afterARestartTheWholeFileIsTakenBackAndDoneAgain() {
        take(read("a", "Vera", 40, "Doosje was open."), graded(Map.of("CONTACT", 90), "ring"));
        shop.close();
        shop = ShopOnDisk.open(folder);
        assertThat(kept()).hasSize(2);

        shop.services().journal().undo();
        assertThat(kept()).isEmpty();
        assertThat(parts()).isEmpty();
        shop.close();
        shop = ShopOnDisk.open(folder);

        shop.services().journal().redo();
        assertThat(kept()).hasSize(2);
        assertThat(parts()).containsOnly(entry("CONTACT", 90));
    }

    @Test
    void anImportIsNotTakenBackOnceOneOfItsReviewsIsWorkedOnByWhatLasts() {
        take(read("a", "Vera", 40, "Doosje was open."));
        shop.services()
                .journal()
                .quietly(() -> shop.services()
                        .database()
                        .write(context ->
                                context.update(REVIEW).set(REVIEW.GRADE, 50L).execute()));

        assertThatThrownBy(() -> shop.services().journal().undo()).isInstanceOf(Refusal.class);
        assertThat(kept())
                .singleElement()
                .satisfies(review -> assertThat(review.grade()).isEqualTo(50));
    }
}
