package nl.goedmaker.reviews;

import static nl.goedmaker.storage.jooq.Tables.FORMER_GRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.ReviewImports.Outcome;
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
        return new ReadReview(2, id, author, grade, text, POSTED, "", null, null, "", "", Map.of());
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
}
