package nl.goedmaker.reviews.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

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

    private void reviews(int count, int grade, int part) {
        for (int i = 0; i < count; i++) {
            Review review = shop.services()
                    .reviews()
                    .add(new NewReview(
                            Platform.BOL, null, "A", grade, "", ShopOnDisk.SUNDAY.minus(Duration.ofHours(i))));
            shop.services().journal().quietly(() -> {
                shop.services()
                        .database()
                        .change(context -> context.execute(
                                "INSERT INTO review_part (review_id, part, grade) VALUES (?, 'CONTACT', ?),"
                                        + " (?, 'CONDITION', ?), (?, 'DESCRIPTION', ?), (?, 'DELIVERY_TIME', ?)",
                                review.id(),
                                part,
                                review.id(),
                                part,
                                review.id(),
                                part,
                                review.id(),
                                part));
                return review;
            });
        }
    }

    private LabelStanding bol() {
        return shop.services().labels().on(SUNDAY).getFirst();
    }

    private LabelCondition condition(Statement statement) {
        return bol().conditions().stream()
                .filter(condition -> condition.statement() == statement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGoldLabelIsReachedOnlyWhenEveryConditionIs() {
        reviews(21, 90, 85);
        assertThat(condition(Statement.GOLD_ITEMS).have()).as("nobody said").isNull();
        assertThat(bol().isReached()).isFalse();
        shop.services().labels().sold(Platform.BOL, YearMonth.from(SUNDAY), 50);
        assertThat(bol().isReached()).as("more than fifty, not fifty").isFalse();
        shop.services().labels().sold(Platform.BOL, YearMonth.from(SUNDAY), 51);
        assertThat(bol().isReached()).isTrue();
        shop.services().journal().undo();
        assertThat(bol().isReached()).isFalse();
    }

    @Test
    void twentyReviewsInAMonthAreNotEnough() {
        reviews(20, 90, 85);
        assertThat(condition(Statement.GOLD_REVIEWS).isMet()).isFalse();
        reviews(1, 90, 85);
        assertThat(condition(Statement.GOLD_REVIEWS).isMet()).isTrue();
    }

    @Test
    void onePartBelowItsLimitIsEnoughToMissIt() {
        reviews(21, 100, 84);
        assertThat(bol().conditions())
                .filteredOn(condition -> condition.statement() == Statement.GOLD_PARTS)
                .hasSize(4)
                .allSatisfy(condition -> {
                    assertThat(condition.isMet()).isFalse();
                    assertThat(condition.have()).hasToString("8.40");
                });
    }

    @Test
    void theShopIsWarnedLongBeforeItsAccountIsInDanger() {
        reviews(6, 70, 70);
        assertThat(bol().danger()).isEmpty();
        reviews(1, 60, 70);
        assertThat(bol().danger()).hasValueSatisfying(end -> assertThat(end).hasToString("5.0"));
    }

    @Test
    void aNumberThatCannotBeIsRefused() {
        assertThatThrownBy(() -> shop.services().labels().sold(Platform.BOL, YearMonth.from(SUNDAY), -1))
                .isInstanceOf(Refusal.class);
    }
}
