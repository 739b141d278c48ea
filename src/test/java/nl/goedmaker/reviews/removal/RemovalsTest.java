package nl.goedmaker.reviews.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.removal.Hint.Sign;
import nl.goedmaker.reviews.rules.RemovalGround;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalsTest {
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

    private Review review(Platform platform, int grade, String text) {
        return shop.services()
                .reviews()
                .add(new NewReview(
                        platform, null, "R. Bakker", grade, text, ShopOnDisk.SUNDAY.minus(Duration.ofDays(3))));
    }

    private Hint hint(Review review, RemovalGround ground) {
        return shop.services().removals().hints(review).stream()
                .filter(hint -> hint.rule().ground() == ground)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel haar gerust: 06 12345678",
                "Bel +31 6 1234 5678",
                "Mail anna.devries@example.nl",
                "Ze woont op 1234 AB in Utrecht",
                "IBAN NL91 ABNA 0417 1643 00"
            })
    void whoOrWhereSomebodyIsIsFoundWithItsPlace(String text) {
        Review review = review(Platform.BOL, 40, text);
        Hint hint = hint(review, RemovalGround.PERSONAL_DATA);
        assertThat(hint.sign()).isEqualTo(Sign.FOUND);
        assertThat(hint.places().getFirst().in(text)).isSubstringOf(text).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Besteld op 12-11-2026, order 4711.",
                "1 ster, 100 % ellende",
                "Kostte 1250 EUR",
                "Na 2026 nooit meer"
            })
    void aDateAnOrderOrAnAmountIsNoPersonalData(String text) {
        assertThat(hint(review(Platform.BOL, 40, text), RemovalGround.PERSONAL_DATA)
                        .sign())
                .isEqualTo(Sign.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "De ring verkleurde na een week, FOUND",
        "Die Kette ist nach einem Tag gerissen, FOUND",
        "De ring verkleurde en niemand reageerde op mijn mail, EXCLUDED",
        "Levering duurde twee weken, EXCLUDED",
        "Jammer, OPEN"
    })
    void onBolPartProductAndPartServiceMeansNo(String text, Sign sign) {
        assertThat(hint(review(Platform.BOL, 40, text), RemovalGround.ONLY_PRODUCT)
                        .sign())
                .isEqualTo(sign);
    }

    @Test
    void fromAnEightOnBolKeepsAReviewThatIsOnlyAboutTheProduct() {
        assertThat(hint(review(Platform.BOL, 79, "De ring is dun"), RemovalGround.ONLY_PRODUCT)
                        .sign())
                .isEqualTo(Sign.FOUND);
        assertThat(hint(review(Platform.BOL, 80, "De ring is dun"), RemovalGround.ONLY_PRODUCT)
                        .sign())
                .isEqualTo(Sign.EXCLUDED);
    }

    @Test
    void anotherShopAndALinkAreFoundButNotThePlatformItself() {
        Review review = review(Platform.BOL, 40, "Koop liever bij Zalando of op www.sieraad.example, niet op bol");
        Hint seller = hint(review, RemovalGround.OTHER_SELLER);
        assertThat(seller.places()).extracting(place -> place.in(review.text())).containsExactly("Zalando");
        assertThat(hint(review, RemovalGround.LINK).sign()).isEqualTo(Sign.FOUND);
    }

    @Test
    void theTextForThePlatformNamesTheGroundAndWhatShowsIt() {
        Review review = review(Platform.BOL, 40, "Bel 06 12345678 maar");
        String text =
                Texts.in(Language.NL).get(shop.services().removals().text(review, RemovalGround.PERSONAL_DATA, ""));
        assertThat(text)
                .startsWith("Beste bol,")
                .contains("19 november 2026", "Persoonsgegevens in de tekst", "“06 12345678”", "R. Bakker");
        shop.services().removals().asked(review, RemovalGround.PERSONAL_DATA, text);
        assertThat(shop.services().removals().of(review)).singleElement().satisfies(removal -> {
            assertThat(removal.text()).isEqualTo(text);
            assertThat(removal.outcome()).isNull();
        });
        assertThatThrownBy(() -> shop.services().removals().asked(review, RemovalGround.LINK, text))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReviewThatIsHeldOutIsAThreatAndTheWordOtherwiseIsNone() {
        String text = "De ring brak. Geld terug of 1 ster! Verder mooi.";
        Hint hint = hint(review(Platform.ETSY, 20, text), RemovalGround.EXTORTION);

        assertThat(hint.sign()).isEqualTo(Hint.Sign.FOUND);
        assertThat(hint.places())
                .singleElement()
                .satisfies(place -> assertThat(place.in(text)).isEqualTo("Geld terug of 1 ster"));
        assertThat(hint(review(Platform.ETSY, 30, "Heel anders dan op de foto"), RemovalGround.EXTORTION)
                        .sign())
                .isEqualTo(Hint.Sign.OPEN);
    }

    @Test
    void whatTheTextDoesNotShowHasToBeProved() {
        Review review = review(Platform.BOL, 40, "Slecht");
        assertThatThrownBy(() -> shop.services().removals().text(review, RemovalGround.FRAUDULENT, ""))
                .isInstanceOf(Refusal.class);
        assertThat(Texts.in(Language.DE)
                        .get(shop.services()
                                .removals()
                                .text(review, RemovalGround.FRAUDULENT, "Kein Kauf unter diesem Namen")))
                .contains("Kein Kauf unter diesem Namen");
        assertThatThrownBy(() -> shop.services().removals().text(review, RemovalGround.EXTORTION, "x"))
                .as("bol knows no such ground")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aGroundThatIsExcludedGivesNoText() {
        Review review = review(Platform.BOL, 40, "De ring brak en de verzending duurde lang");
        assertThatThrownBy(() -> shop.services().removals().text(review, RemovalGround.ONLY_PRODUCT, "toch"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReviewThatThePlatformTookAwayCountsNoMoreFromThatDay() {
        review(Platform.GOOGLE, 50, "Mooi");
        Review bad = review(Platform.GOOGLE, 10, "Bel 06 12345678");
        shop.services().removals().asked(bad, RemovalGround.PERSONAL_DATA, "tekst");
        shop.pass(Duration.ofDays(2));
        shop.services().removals().answered(bad, Removal.Outcome.REMOVED);
        assertThat(average(SUNDAY.plusDays(1))).isEqualTo("3.00 (2)");
        assertThat(average(SUNDAY.plusDays(2))).isEqualTo("5.00 (1)");
        assertThat(shop.services().reviews().get(bad.id()).removedAt()).isNotNull();
        shop.services().journal().undo();
        assertThat(average(SUNDAY.plusDays(2))).isEqualTo("3.00 (2)");
    }

    private String average(LocalDate on) {
        var average = shop.services().reviews().averages(on).getFirst().average();
        return average.value() + " (" + average.count() + ")";
    }

    @Test
    void aPlatformThatRefusesLeavesTheReviewWhereItIs() {
        Review review = review(Platform.BOL, 40, "Bel 06 12345678");
        shop.services().removals().asked(review, RemovalGround.PERSONAL_DATA, "tekst");
        shop.services().removals().answered(review, Removal.Outcome.REFUSED);
        assertThat(shop.services().reviews().get(review.id()).removedAt()).isNull();
        assertThatThrownBy(() -> shop.services().removals().answered(review, Removal.Outcome.REMOVED))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "@", ".", "www.", "1 ", "AB12 ", "+31 "})
    void aMegabyteOfHostileTextIsReadInOneGo(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Review review = review(Platform.BOL, 40, text);
        List<Hint> hints = shop.services().removals().hints(review);
        assertThat(hints).hasSize(6);
    }
}
