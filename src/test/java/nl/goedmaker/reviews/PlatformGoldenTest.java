package nl.goedmaker.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.ShopOnDisk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each platform's page shows, worked out by hand at the edges of its rule. */
class PlatformGoldenTest {
    @TempDir
    Path folder;

    /** {@code 2026-08-22T00:00=80}: posted at that time in the shop's zone, in tenths; several with a space between. */
    private static void add(ShopOnDisk shop, Platform platform, String grades) {
        for (String each : grades.split(" ")) {
            String[] halves = each.split("=");
            String[] times = halves[1].split("x");
            Instant posted =
                    LocalDateTime.parse(halves[0]).atZone(ShopOnDisk.ZONE).toInstant();
            for (int i = 0; i < (times.length > 1 ? Integer.parseInt(times[1]) : 1); i++) {
                shop.services()
                        .reviews()
                        .add(new NewReview(platform, null, "A", Integer.parseInt(times[0]), "", posted));
            }
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource({
        // exactly five within three months count alone; with four it is the mean of all
        "BOL, 2026-11-22, 2026-01-01T12:00=20x5 2026-11-01T12:00=90x5, 9.00 (5) THREE_MONTHS_OR_ALL",
        "BOL, 2026-11-22, 2026-01-01T12:00=20x5 2026-11-01T12:00=90x4, 5.11 (9) ALL",
        // three months before 22 November begin on 22 August at midnight in the shop's zone
        "BOL, 2026-11-22, 2026-08-22T00:00=60 2026-11-01T12:00=90x4, 8.40 (5) THREE_MONTHS_OR_ALL",
        "BOL, 2026-11-22, 2026-08-21T23:59=60 2026-11-01T12:00=90x4, 8.40 (5) ALL",
        "BOL, 2026-11-22, 2026-08-21T23:59=10 2026-08-22T00:00=60 2026-11-01T12:00=90x4, 8.40 (5) THREE_MONTHS_OR_ALL",
        // a month that has no such day ends on its last one
        "BOL, 2026-05-31, 2026-02-28T00:00=60 2026-05-01T12:00=90x4, 8.40 (5) THREE_MONTHS_OR_ALL",
        "BOL, 2026-05-31, 2026-02-27T23:59=60 2026-02-28T00:00=80 2026-05-01T12:00=90x4, 8.80 (5) THREE_MONTHS_OR_ALL",
        // what is posted after the day was not there on it
        "BOL, 2026-06-01, 2026-05-01T12:00=80x5 2026-06-02T00:00=10, 8.00 (5) THREE_MONTHS_OR_ALL",
        "GOOGLE, 2026-11-22, 2019-03-01T12:00=10 2026-11-01T12:00=50 2026-11-22T09:00=40, 3.33 (3) ALL",
        "KIYOH, 2026-11-22, 2025-11-22T00:00=60 2026-11-01T12:00=90, 7.50 (2) TWELVE_MONTHS",
        "KIYOH, 2026-11-22, 2025-11-21T23:59=60 2026-11-01T12:00=90, 9.00 (1) TWELVE_MONTHS",
        "TRUSTEDSHOPS, 2026-11-22, 2025-11-21T23:59=10 2025-11-22T00:00=40 2026-11-01T12:00=50, 4.50 (2) TWELVE_MONTHS",
        "ETSY, 2026-11-22, 2025-11-21T23:59=10 2025-11-22T00:00=40 2026-11-01T12:00=50, 4.50 (2) TWELVE_MONTHS",
        "WEBWINKELKEUR, 2026-11-22, 2019-03-01T12:00=60 2026-11-01T12:00=90, 7.50 (2) OWN_COUNT",
        "FEEDBACKCOMPANY, 2026-11-22, 2019-03-01T12:00=30 2026-11-01T12:00=50, 4.00 (2) OWN_COUNT",
        "JUDGEME, 2026-11-22, 2019-03-01T12:00=30 2026-11-01T12:00=50, 4.00 (2) ALL",
        "OTHER, 2026-11-22, 2019-03-01T12:00=30 2026-11-01T12:00=50, 4.00 (2) OWN_COUNT",
        // four and five stars are positive, three are not; 365 days end today
        "AMAZON, 2026-11-22, 2025-11-23T00:00=40 2026-11-01T12:00=50 2026-11-02T12:00=30, 66.67 (3) PERCENT_365",
        "AMAZON, 2026-11-22, 2025-11-22T23:59=10 2026-11-01T12:00=50 2026-11-02T12:00=30, 50.00 (2) PERCENT_365",
        // one review of five today on top of seven imagined ones of 3.5: 29.5 / 8
        "TRUSTPILOT, 2026-11-22, 2026-11-22T08:00=50, 3.69 (1) WEIGHTED_ESTIMATE"
    })
    void thePageShowsWhatTheRuleSays(Platform platform, LocalDate on, String grades, String expected) {
        try (ShopOnDisk shop = ShopOnDisk.empty(folder)) {
            add(shop, platform, grades);
            Average average = shop.services().reviews().averages(on).getFirst().average();
            assertThat(average.value() + " (" + average.count() + ") " + average.over())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "KIYOH, 2024-01-01T12:00=60 2026-11-01T12:00=90, 7.50 ALL",
        "AMAZON, 2024-01-01T12:00=10 2026-09-01T12:00=50 2026-10-23T23:59=10 2026-10-24T00:00=40, 100.00"
                + " PERCENT_30;66.67 PERCENT_90;50.00 PERCENT_ALL",
        "GOOGLE, 2026-11-01T12:00=50, ''"
    })
    void besideItStandWhatThePageShowsBesideIt(Platform platform, String grades, String expected) {
        try (ShopOnDisk shop = ShopOnDisk.empty(folder)) {
            add(shop, platform, grades);
            assertThat(shop.services().reviews().averages(LocalDate.of(2026, 11, 22)).getFirst().also().stream()
                            .map(average -> average.value() + " " + average.over())
                            .collect(Collectors.joining(";")))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "50x9 50, VERY_GOOD",
        "50 40, VERY_GOOD",
        "50 30 50 40, GOOD",
        "40 30, GOOD",
        "40 30 30, FAIR",
        "30 20, FAIR",
        "20, SUFFICIENT",
        "10 20, SUFFICIENT",
        "10 10 20, POOR"
    })
    void trustedShopsPutsAWordBesideItsAverage(String grades, Band expected) {
        try (ShopOnDisk shop = ShopOnDisk.empty(folder)) {
            add(
                    shop,
                    Platform.TRUSTEDSHOPS,
                    Arrays.stream(grades.split(" "))
                            .map(grade -> "2026-11-01T12:00=" + grade)
                            .collect(Collectors.joining(" ")));
            assertThat(shop.services()
                            .reviews()
                            .averages(LocalDate.of(2026, 11, 22))
                            .getFirst()
                            .band())
                    .isEqualTo(Optional.of(expected));
        }
    }
}
