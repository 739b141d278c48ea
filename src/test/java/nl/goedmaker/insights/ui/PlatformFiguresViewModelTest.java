package nl.goedmaker.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Further;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Label;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Shown;
import nl.goedmaker.insights.ui.PlatformFiguresViewModel.Step;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformFiguresViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private final List<Counted> opened = new ArrayList<>();
    private TestDesk surroundings;
    private PlatformFiguresViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        model = new PlatformFiguresViewModel(
                shop.services().reviews(), shop.services().labels(), surroundings.desk, opened::add);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void reviews(Platform platform, int grade, int count, int daysAgo) {
        Instant at = ShopOnDisk.SUNDAY.minus(Duration.ofDays(daysAgo));
        for (int each = 0; each < count; each++) {
            shop.services().reviews().add(new NewReview(platform, null, "A" + each, grade, "", at));
        }
    }

    private Label label() {
        model.refresh();
        return model.labelsProperty().get().getFirst();
    }

    @Test
    void everyConditionOfTheLabelSaysHowFarItIs() {
        reviews(Platform.BOL, 87, 14, 3);
        Label label = label();
        assertThat(label.isReached()).isFalse();
        assertThat(label.steps())
                .extracting(Step::words)
                .contains(
                        "gemiddelde 8,7 van 9,0",
                        "levertijd: nog geen cijfers, 8,5 nodig",
                        "14 van meer dan 20 reviews deze maand",
                        "meer dan 50 verkochte artikelen deze maand: vul hieronder in hoeveel");
        assertThat(label.ahead()).hasSize(2).first().asString().contains("8,8");
        assertThat(label.danger()).isEmpty();
        assertThat(label.asksItems()).isTrue();
    }

    @Test
    void anAverageThatWouldRoundUpToTheLabelIsShownBelowIt() {
        reviews(Platform.BOL, 90, 19, 3);
        reviews(Platform.BOL, 89, 1, 3);
        assertThat(label().steps().getFirst().words()).isEqualTo("gemiddelde 8,99 van 9,0");
    }

    @Test
    void theItemsSoldAreAStepThatCanBeTakenBack() {
        reviews(Platform.BOL, 90, 6, 3);
        label();
        model.items(Platform.BOL).valueProperty().set("1.203");
        model.saveItems(Platform.BOL);
        assertThat(model.labelsProperty().get().getFirst().steps())
                .contains(new Step("1.203 verkochte artikelen deze maand ✓", true));
        shop.services().journal().undo();
        assertThat(label().steps()).extracting(Step::isMet).last().isEqualTo(false);
        assertThat(model.items(Platform.BOL).get()).isEmpty();
        model.items(Platform.BOL).valueProperty().set("veel");
        model.saveItems(Platform.BOL);
        assertThat(model.items(Platform.BOL).errorProperty().get()).contains("10.000.000");
    }

    @Test
    void anAverageThatComesNearTheEndOfTheAccountIsWarnedOf() {
        reviews(Platform.BOL, 66, 6, 3);
        assertThat(label().danger()).contains("komt in de buurt van 5,0").contains("bol");
        reviews(Platform.BOL, 10, 3, 3);
        assertThat(label().danger()).contains("ligt op of onder 5,0").contains("bol");
    }

    @Test
    void whatThePageSaidOnAnEarlierDayIsShownAsThePlatformShowsIt() {
        reviews(Platform.BOL, 60, 5, 300);
        reviews(Platform.BOL, 90, 5, 3);
        reviews(Platform.TRUSTEDSHOPS, 50, 2, 40);
        model.refresh();
        assertThat(model.shownProperty().get()).extracting(Shown::figure).containsExactly("9,0", "5,0");
        assertThat(model.shownProperty().get().getLast().band()).isEqualTo("uitstekend");
        model.day().valueProperty().set("1-6-2026");
        model.showDay();
        assertThat(model.shownProperty().get())
                .extracting(Shown::platform, Shown::figure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Platform.BOL, "6,0"));
        model.day().valueProperty().set("1-1-2027");
        model.showDay();
        assertThat(model.day().errorProperty().get()).contains("al geweest");
        model.day().valueProperty().set("ooit");
        assertThat(model.day().errorProperty().get()).isEmpty();
        model.showDay();
        assertThat(model.day().errorProperty().get()).isNotEmpty();
    }

    @Test
    void furtherFiguresOfAPageStandBesideTheAverage() {
        reviews(Platform.AMAZON, 50, 3, 5);
        reviews(Platform.AMAZON, 10, 1, 50);
        model.refresh();
        Shown amazon = model.shownProperty().get().getFirst();
        assertThat(amazon.figure()).isEqualTo("75 %");
        assertThat(amazon.further())
                .extracting(Further::words)
                .contains("100 % over laatste 30 dagen (3)")
                .anySatisfy(words -> assertThat(words).contains("75 % over"));
        model.open(amazon.counted());
        model.open(amazon.further().getFirst().counted());
        assertThat(opened)
                .extracting(counted -> shop.services()
                        .reviews()
                        .page(ReviewQuery.behind(counted, 10))
                        .size())
                .containsExactly(4, 3);
    }

    @Test
    void theAveragesOfPartsStandBesideTheWholeOverTheSameReviewsOfThatDay() {
        reviews(Platform.BOL, 90, 5, 3);
        reviews(Platform.BOL, 60, 5, 300);
        shop.services().journal().quietly(() -> {
            shop.services()
                    .database()
                    .change(context -> context.execute("INSERT INTO review_part (review_id, part, grade)"
                            + " SELECT id, 'CONTACT', grade FROM review UNION ALL"
                            + " SELECT id, 'DELIVERY_TIME', 85 FROM review WHERE grade = 90 AND id % 2 = 0 UNION ALL"
                            + " SELECT id, 'Was het leuk?', 70 FROM review WHERE grade = 90"));
            return model;
        });
        model.refresh();
        assertThat(model.shownProperty().get().getFirst().further())
                .extracting(Further::words)
                .containsExactly("8,5 levertijd (2)", "9,0 contact (5)", "7,0 Was het leuk? (5)");
        model.day().valueProperty().set("1-6-2026");
        model.showDay();
        assertThat(model.shownProperty().get().getFirst().further())
                .extracting(Further::words, further -> further.counted().part())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("6,0 contact (5)", "CONTACT"));
    }
}
