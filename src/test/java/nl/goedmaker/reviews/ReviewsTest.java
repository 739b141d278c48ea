package nl.goedmaker.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.goedmaker.journal.storage.JooqJournal;
import nl.goedmaker.reviews.rules.DeliveredRules;
import nl.goedmaker.reviews.storage.JooqReviewRepository;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private Reviews reviews;

    @BeforeEach
    void open() {
        database = Database.open(new DataFolder(folder));
        reviews = new Reviews(
                new JooqReviewRepository(database),
                () -> DeliveredRules.RULES,
                new JooqJournal(database, CLOCK),
                CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Review post(Platform platform, double grade, LocalDate day) {
        return reviews.add(new NewReview(
                platform,
                null,
                "A",
                (int) Math.round(grade * 10),
                "t",
                day.atTime(10, 0).toInstant(ZoneOffset.UTC)));
    }

    @Test
    void whoeverWaitsLongestComesFirstButNotOneOfLongAgo() {
        Review ancient = post(Platform.GOOGLE, 3, TODAY.minusYears(2));
        Review old = post(Platform.GOOGLE, 3, TODAY.minusDays(40));
        Review late = post(Platform.BOL, 3, TODAY.minusDays(9));
        Review fresh = post(Platform.BOL, 3, TODAY.minusDays(1));
        reviews.reply(post(Platform.BOL, 9, TODAY.minusDays(20)), "Dank je");
        assertThat(reviews.unanswered(9))
                .extracting(Review::id)
                .containsExactly(late.id(), fresh.id(), old.id(), ancient.id());
        assertThat(reviews.unanswered(3)).hasSize(3);
        assertThat(reviews.unanswered(1)).extracting(Review::id).containsExactly(late.id());
    }

    @Test
    void bolCountsTheLastThreeMonthsOnly() {
        for (int grade : new int[] {10, 9, 8, 8, 4}) {
            post(Platform.BOL, grade, TODAY.minusMonths(3));
        }
        post(Platform.BOL, 1, TODAY.minusMonths(3).minusDays(1));
        Average average = reviews.standings(TODAY).getFirst().average();
        assertThat(average.value()).isEqualByComparingTo("7.80");
        assertThat(average.count()).isEqualTo(5);
        assertThat(average.over()).isEqualTo(AverageRule.THREE_MONTHS_OR_ALL);
    }

    @Test
    void bolCountsAllWhenFewerThanFiveAreRecent() {
        for (int grade : new int[] {10, 9, 8, 8}) {
            post(Platform.BOL, grade, TODAY);
        }
        post(Platform.BOL, 1, TODAY.minusMonths(8));
        Average average = reviews.standings(TODAY).getFirst().average();
        assertThat(average.value()).isEqualByComparingTo("7.20");
        assertThat(average.over()).isEqualTo(AverageRule.ALL);
    }

    @Test
    void kiyohForgetsAfterAYearAndGoogleNever() {
        post(Platform.KIYOH, 6, TODAY.minusMonths(13));
        post(Platform.KIYOH, 9, TODAY.minusMonths(11));
        post(Platform.GOOGLE, 1, TODAY.minusYears(4));
        post(Platform.GOOGLE, 4, TODAY);
        assertThat(reviews.standings(TODAY))
                .extracting(Standing::average)
                .extracting(average -> average.platform() + " " + average.value())
                .containsExactly("GOOGLE 2.50", "KIYOH 9.00");
    }

    @Test
    void trustpilotLeansTowardsThreeAndAHalfAndSaysItIsAnEstimate() {
        post(Platform.TRUSTPILOT, 5, TODAY);
        Average average = reviews.standings(TODAY).getFirst().average();
        // (7 x 3.5 + 5) / 8 = 3.6875
        assertThat(average.value()).isEqualByComparingTo("3.69");
        assertThat(average.isEstimate()).isTrue();
    }

    @Test
    void anOldTrustpilotReviewWeighsLessThanANewOne() {
        post(Platform.TRUSTPILOT, 1, TODAY);
        post(Platform.TRUSTPILOT, 5, TODAY.minusYears(3));
        assertThat(reviews.standings(TODAY).getFirst().average().value().doubleValue())
                .isLessThan(3.5 * 7 / 9 + 6.0 / 9);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsNewestFirst() {
        for (int i = 0; i < 25; i++) {
            post(i % 2 == 0 ? Platform.BOL : Platform.ETSY, 4, TODAY.minusDays(i / 3));
        }
        ReviewQuery query = ReviewQuery.first(null, false, 10);
        List<Review> first = reviews.page(query);
        List<Review> second = reviews.page(query.next(first.getLast()));
        List<Review> third = reviews.page(query.next(second.getLast()));
        assertThat(third).hasSize(5);
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(List::stream)
                        .map(Review::id))
                .doesNotHaveDuplicates()
                .hasSize(25);
        assertThat(reviews.count(Platform.BOL, false)).isEqualTo(13);
    }

    @Test
    void anAnsweredReviewLeavesTheListOfUnanswered() {
        Review review = post(Platform.GOOGLE, 5, TODAY);
        reviews.reply(review, " Dank je! ");
        assertThat(reviews.count(null, true)).isZero();
        assertThat(reviews.get(review.id()).reply()).isEqualTo("Dank je!");
    }

    @Test
    void aGradeOffTheScaleIsRefused() {
        assertThatThrownBy(() -> post(Platform.GOOGLE, 6, TODAY)).isInstanceOf(Refusal.class);
    }
}
