package nl.goedmaker.reviews.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.goedmaker.reviews.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedReviewTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private static void reads(
            String pasted,
            @Nullable Platform platform,
            @Nullable Integer grade,
            String author,
            String day,
            String text) {
        assertThat(PastedReview.of(pasted, NOW))
                .isEqualTo(new PastedReview(platform, grade, author, LocalDate.parse(day), text));
    }

    @Test
    void aBlockFromGoogleInDutch() {
        reads("""
            Sanne de Wit
            Local Guide · 12 reviews · 3 foto's
            ★★☆☆☆ 3 dagen geleden
            Nooit meer. Geen reactie gekregen op mijn 2 mails.

            Jammer van het geld.
            Nuttig
            Delen
            Reactie van de eigenaar 2 dagen geleden
            Beste Sanne, wat vervelend!
            """, Platform.GOOGLE, 20, "Sanne de Wit", "2026-11-19", """
            Nooit meer. Geen reactie gekregen op mijn 2 mails.

            Jammer van het geld.\
            """);
    }

    @Test
    void aBlockFromTrustpilotInEnglish() {
        reads("""
            Emily R.
            GB
            5 reviews
            Rated 5 out of 5 stars
            a week ago
            Lovely bracelet
            Arrived quickly & beautifully wrapped.
            Date of experience: November 10, 2026
            Useful
            """, Platform.TRUSTPILOT, 50, "Emily R.", "2026-11-15", """
            Lovely bracelet
            Arrived quickly & beautifully wrapped.\
            """);
    }

    @Test
    void aBlockFromBolWithAGradeOfTen() {
        reads("""
            bol
            R. Bakker
            Cijfer: 8,5
            Geplaatst op 14 november 2026
            Doosje was open, verder mooi.
            """, Platform.BOL, 85, "R. Bakker", "2026-11-14", "Doosje was open, verder mooi.");
        reads(
                "7/10 - 14-11-2026\nVera Smit\nPrima ketting, snel geleverd.",
                Platform.BOL,
                70,
                "Vera Smit",
                "2026-11-14",
                "Prima ketting, snel geleverd.");
    }

    @Test
    void aBlockInGerman() {
        reads("""
            Jürgen Groß
            Mit 2 von 5 Sternen bewertet
            vor 2 Tagen
            Kette kam zu spät.
            Hilfreich
            """, Platform.GOOGLE, 20, "Jürgen Groß", "2026-11-20", "Kette kam zu spät.");
    }

    @ParameterizedTest
    @CsvSource({
        "3 dagen geleden, 2026-11-19",
        "een week geleden, 2026-11-15",
        "2 maanden geleden, 2026-09-22",
        "5 uur geleden, 2026-11-22",
        "a month ago, 2026-10-22",
        "2 weeks ago, 2026-11-08",
        "a year ago, 2025-11-22",
        "vor einer Woche, 2026-11-15",
        "vor 3 Monaten, 2026-08-22",
        "gisteren, 2026-11-21",
        "heute, 2026-11-22",
        "Datum van ervaring: 3 november 2026, 2026-11-03",
        "Am 3. November 2026, 2026-11-03"
    })
    void aDayInWords(String line, String day) {
        assertThat(PastedReview.of(line + "\nMooi.", NOW).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "★★☆☆☆, 20",
        "⭐️⭐️⭐️⭐️, 40",
        "2/5, 20",
        "Beoordeling: 4, 40",
        "4 sterren, 40",
        "3 Sterne, 30",
        "1 star, 10"
    })
    void aGradeInManyWays(String line, int grade) {
        assertThat(PastedReview.of(line + "\nMooi.", NOW).grade()).isEqualTo(grade);
    }

    @Test
    void wordsAloneStayWordsAlone() {
        String words = "Ik kreeg na 3 dagen 2 van 5 ringen, en die waren ook nog eens verkeerd. Dat was in mei 2025.";

        assertThat(PastedReview.of(words, NOW)).isEqualTo(new PastedReview(null, null, "", null, words));
        assertThat(PastedReview.of("", NOW)).isEqualTo(new PastedReview(null, null, "", null, ""));
    }

    @Property(tries = 300)
    void whateverIsPastedIsRead(@ForAll String anything) {
        assertThat(PastedReview.of(anything, NOW).text().length()).isLessThanOrEqualTo(anything.length());
    }
}
