package nl.goedmaker.reviews.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReviewFileTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), HERE);

    private static final String TRUSTPILOT = """
        Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Source Of Review,\
        Review Language,Domain URL,Company Reply Date (UTC)
        5f1,2026-11-12 09:30:00,Anouk,Snel opgelost,"Lief kaartje erbij, ""mooi"" ingepakt.
        Aanrader!",5,Organic,nl,juwelier.example,2026-11-13 08:00:00
        5f2,2026-11-10 21:15:09,Sanne W.,Nooit meer,Geen reactie gekregen.,1,Organic,nl,juwelier.example,
        """;

    private static List<ReadReview> read(Platform platform, String file) {
        return ReviewFile.of(file.getBytes(StandardCharsets.UTF_8)).reviews(platform, NOW, null);
    }

    private static String refusal(Platform platform, byte[] file) {
        try {
            ReviewFile.of(file).reviews(platform, NOW, null);
        } catch (Refusal refusal) {
            return Texts.in(Language.NL).get(refusal.sentence());
        }
        throw new AssertionError("nothing was refused");
    }

    private static String refusal(Platform platform, String file) {
        return refusal(platform, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void trustpilotsTableIsReadWithTheAnswerAndWithLinesInsideAText() {
        List<ReadReview> reviews = read(Platform.TRUSTPILOT, TRUSTPILOT);

        assertThat(reviews).hasSize(2);
        ReadReview first = reviews.getFirst();
        assertThat(first.platformId()).isEqualTo("5f1");
        assertThat(first.author()).isEqualTo("Anouk");
        assertThat(first.grade()).isEqualTo(50);
        assertThat(first.text()).isEqualTo("Snel opgelost\nLief kaartje erbij, \"mooi\" ingepakt.\nAanrader!");
        assertThat(first.repliedAt()).isEqualTo("2026-11-13T08:00:00Z");
        assertThat(reviews.get(1).repliedAt()).isNull();
        assertThat(reviews.get(1).place()).isEqualTo(Place.line(4));
    }

    @Test
    void columnsAreFoundInAnyOrderAndCaseAndSpelling() {
        assertThat(read(Platform.JUDGEME, """
            reviewer_name;RATING;review_date;Title;body;reply;reply_date
            Vera;4;2026-10-01 10:00:00 UTC;;"Mooie ring <3";Dank je wel;2026-10-02
            """)).singleElement().satisfies(review -> {
            assertThat(review.author()).isEqualTo("Vera");
            assertThat(review.text()).isEqualTo("Mooie ring <3");
            assertThat(review.reply()).isEqualTo("Dank je wel");
            assertThat(review.platformId()).isNull();
        });
        assertThat(read(Platform.BOL, "Datum\tCijfer\tToelichting\tBestelnummer\n20-11-2026\t8,5\tPrima\tA1\n"))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.grade()).isEqualTo(85);
                    assertThat(review.order()).isEqualTo("A1");
                    assertThat(LocalDate.ofInstant(review.postedAt(), HERE)).isEqualTo("2026-11-20");
                });
    }

    @Test
    void googleGivesJsonWithWordsForStars() {
        String takeout = """
            {"reviews": [
              {"reviewer": {"displayName": "Sanne de Wit"}, "starRating": "ONE", "comment": "Geen reactie.",
               "createTime": "2026-11-20T20:40:11.123Z", "updateTime": "2026-11-20T20:40:11Z",
               "name": "accounts/1/locations/2/reviews/abc", "reviewId": "abc"},
              {"reviewId": "def", "reviewer": {"displayName": "Bob"}, "starRating": "FIVE",
               "createTime": "2026-11-01T08:00:00Z",
               "reviewReply": {"comment": "Dank je, Bob!", "updateTime": "2026-11-02T08:00:00Z"}}],
             "averageRating": 4.3, "totalReviewCount": 2}
            """;
        List<ReadReview> reviews = read(Platform.GOOGLE, takeout);

        assertThat(reviews).extracting(ReadReview::grade).containsExactly(10, 50);
        assertThat(reviews).extracting(ReadReview::platformId).containsExactly("abc", "def");
        assertThat(reviews).extracting(ReadReview::author).containsExactly("Sanne de Wit", "Bob");
        assertThat(reviews.get(1).text()).isEmpty();
        assertThat(reviews.get(1).reply()).isEqualTo("Dank je, Bob!");
        assertThat(reviews.get(1).repliedAt()).isEqualTo("2026-11-02T08:00:00Z");
    }

    @Test
    void etsyGivesAListWithAmericanDays() {
        List<ReadReview> reviews = read(Platform.ETSY, """
            [{"reviewer": "emily", "date_reviewed": "11/03/2026", "star_rating": 5, "message": "Lovely &amp; quick",
              "order_id": 3312345678},
             {"reviewer": "", "date_reviewed": "10/28/2026", "star_rating": 4, "message": null, "order_id": 3312345679}]
            """);

        assertThat(reviews.getFirst().order()).isEqualTo("3312345678");
        assertThat(LocalDate.ofInstant(reviews.getFirst().postedAt(), HERE)).isEqualTo("2026-11-03");
        assertThat(reviews.get(1).author()).isEmpty();
    }

    @Test
    void kiyohsFeedGivesTheAnswersToItsOpenQuestions() {
        List<ReadReview> reviews = read(Platform.KIYOH, """
            <?xml version="1.0" encoding="UTF-8"?>
            <locationReviewsExport><reviews>
            <review><reviewId>r-1</reviewId><reviewAuthor>T. Mulder</reviewAuthor><city>Gouda</city><rating>9</rating>
            <reviewContent>
            <reviewContent><questionGroup>DEFAULT_OVERALL</questionGroup><questionType>INT</questionType><rating>9</rating></reviewContent>
            <reviewContent><questionGroup>DEFAULT_ONELINER</questionGroup><questionType>TEXT</questionType><rating>Precies zoals op de foto</rating></reviewContent>
            <reviewContent><questionGroup>DEFAULT_OPINION</questionGroup><questionType>TEXT</questionType><rating>Mooi &amp; snel.</rating></reviewContent>
            </reviewContent>
            <reviewComments>Dank!</reviewComments><dateSince>2026-11-11T13:28:54.512Z</dateSince>
            <updatedSince>2026-11-11T13:28:54.512Z</updatedSince><referenceCode>88412</referenceCode></review>
            </reviews></locationReviewsExport>
            """);

        assertThat(reviews).singleElement().satisfies(review -> {
            assertThat(review.platformId()).isEqualTo("r-1");
            assertThat(review.author()).isEqualTo("T. Mulder");
            assertThat(review.grade()).isEqualTo(90);
            assertThat(review.text()).isEqualTo("Precies zoals op de foto\nMooi & snel.");
            assertThat(review.reply()).isEqualTo("Dank!");
            assertThat(review.order()).isEqualTo("88412");
        });
    }

    @Test
    void amazonsReportIsATableWithTabs() {
        assertThat(read(
                        Platform.AMAZON,
                        "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n"
                                + "21.11.2026\t2\tCame late\t\t303-1\tx@marketplace.example\n"))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.grade()).isEqualTo(20);
                    assertThat(review.order()).isEqualTo("303-1");
                });
    }

    @Test
    void everyEncodingThatSpreadsheetsWriteIsRead() {
        String table = "datum;cijfer;naam;tekst\n20-11-2026;8;Zoë;Één mooie ring\n";
        Map<String, Function<String, byte[]>> encodings = Map.of(
                "UTF-8", text -> text.getBytes(StandardCharsets.UTF_8),
                "UTF-8 with a mark", text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                "UTF-16", text -> text.getBytes(StandardCharsets.UTF_16),
                "Windows-1252", text -> text.getBytes(Charset.forName("windows-1252")));

        encodings.forEach((name, encoding) -> assertThat(
                        ReviewFile.of(encoding.apply(table)).reviews(Platform.BOL, NOW, null))
                .as(name)
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.author()).isEqualTo("Zoë");
                    assertThat(review.text()).isEqualTo("Één mooie ring");
                }));
    }

    @Test
    void theOwnerMayPointOutTheColumns() {
        ReviewFile file = ReviewFile.of("wanneer,wat,hoeveel\n2026-11-01,Mooi,9\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> file.reviews(Platform.BOL, NOW, null))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                        .contains("wanneer, wat, hoeveel"));
        assertThat(file.reviews(
                        Platform.BOL,
                        NOW,
                        new ColumnMapping(Map.of(ReviewColumn.POSTED, 0, ReviewColumn.TEXT, 1, ReviewColumn.GRADE, 2))))
                .singleElement()
                .satisfies(review -> assertThat(review.text()).isEqualTo("Mooi"));
    }

    @Test
    void markUpIsTakenOutOfATextAndEmojiStay() {
        assertThat(read(Platform.GOOGLE, "date,rating,comment\n2026-11-01,5,<p>Mooi<br/>ringetje 💍</p>\n"))
                .singleElement()
                .satisfies(review -> assertThat(review.text()).isEqualTo("Mooi\nringetje 💍"));
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedWithItsPlaceAndTheWayOut() {
        assertThat(refusal(Platform.BOL, "datum,cijfer\n2026-11-01,9\n2026-11-02,11\n"))
                .startsWith("Regel 3: “11” is geen cijfer op de schaal van bol");
        assertThat(refusal(Platform.BOL, "datum,cijfer\n31-02-2026,9\n"))
                .startsWith("Regel 2: “31-02-2026” is geen dag");
        assertThat(refusal(Platform.BOL, "datum,cijfer\n2027-01-01,9\n"))
                .startsWith("Regel 2: “2027-01-01” ligt in de");
        assertThat(refusal(Platform.BOL, "  \n ")).startsWith("Het bestand is leeg");
        assertThat(refusal(Platform.BOL, "datum,cijfer,tekst\n2026-11-01,9,\"open\n"))
                .contains("aanhalingsteken");
        assertThat(refusal(Platform.GOOGLE, "{\"reviews\": [\n{\"starRating\": "))
                .startsWith("Het bestand is op regel 2");
        assertThat(refusal(Platform.GOOGLE, "{\"a\": 1}")).startsWith("In dit bestand staat geen lijst");
        assertThat(refusal(Platform.KIYOH, "<reviews><review><rating>9</rating>"))
                .contains("geen geldige XML");
        assertThat(refusal(Platform.KIYOH, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}))
                .startsWith("Dit is geen bestand");
        assertThat(refusal(Platform.BOL, "datum,cijfer,tekst\n2026-11-01,9," + "x".repeat(1_000_001) + "\n"))
                .startsWith("Regel 2: de tekst is langer");
    }

    @Test
    void aFeedThatCallsItsListAndItsItemsTheSameIsReadToo() {
        assertThat(read(Platform.KIYOH, """
            <locationReviews><reviews>
            <reviews><reviewId>a</reviewId><rating>9</rating><dateSince>2026-11-11T13:28:54Z</dateSince></reviews>
            <reviews><reviewId>b</reviewId><rating>4</rating><dateSince>2026-11-12T13:28:54Z</dateSince></reviews>
            </reviews></locationReviews>
            """))
                .extracting(ReadReview::platformId, ReadReview::grade)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", 90), org.assertj.core.groups.Tuple.tuple("b", 40));
    }

    @Test
    void aDayBeforeThereWasAWebAndAGradeBelowTheLowestAreRefusedWithTheirPlace() {
        assertThat(refusal(Platform.BOL, "datum,cijfer\n0001-01-01,9\n"))
                .startsWith("Regel 2: “0001-01-01” is geen dag");
        assertThat(refusal(Platform.TRUSTPILOT, "datum,cijfer\n2026-11-01,0\n"))
                .startsWith("Regel 2: “0” is geen cijfer op de schaal van Trustpilot (1 tot en met 5)");
    }

    @Test
    void anXmlFileCannotReachOutsideItselfOrGrow() {
        String bomb = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>
            <reviews><review><rating>9</rating><dateSince>2026-11-01</dateSince><reviewAuthor>&b;</reviewAuthor></review></reviews>
            """;

        assertThat(refusal(Platform.KIYOH, bomb)).contains("geen geldige XML");
    }

    @Test
    void noCutOffOrMangledFileEndsInAnythingButASentence() {
        Random random = new Random(41);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = TRUSTPILOT.getBytes(StandardCharsets.UTF_8);
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int change = 0; change < 3 && cut.length > 0; change++) {
                cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
            }
            try {
                ReviewFile.of(cut).reviews(Platform.TRUSTPILOT, NOW, null);
            } catch (Refusal refusal) {
                assertThat(Texts.in(Language.NL).get(refusal.sentence())).isNotBlank();
            }
        }
    }
}
