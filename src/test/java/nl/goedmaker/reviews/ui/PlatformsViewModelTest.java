package nl.goedmaker.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.reviews.ui.PlatformsViewModel.Line;
import nl.goedmaker.reviews.ui.PlatformsViewModel.Page;
import nl.goedmaker.text.Language;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformsViewModelTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private TestDesk surroundings;
    private PlatformsViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        surroundings = new TestDesk(Language.NL, shop.services().clock());
        model = new PlatformsViewModel(
                shop.services().rulebook(), shop.services().settings(), surroundings.desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Page page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private Line line(Statement statement) {
        return page().lines().stream()
                .filter(line -> line.statement() == statement)
                .findFirst()
                .orElseThrow();
    }

    private void change(Statement statement, String value, String reason) {
        model.edit(statement);
        model.value().valueProperty().set(value);
        model.reason().valueProperty().set(reason);
        model.save();
    }

    @Test
    void eachRuleSaysWhatHoldsWhereItStandsAndWhenThatWasChecked() {
        Line average = line(Statement.AVERAGE);
        assertThat(average.name()).isEqualTo("Gemiddelde dat je pagina toont");
        assertThat(average.value()).contains("laatste 3 maanden").contains("minder dan 5");
        assertThat(average.source())
                .isEqualTo("bol, partnerplatform: beoordelingen · nagekeken op 1 november 2026 (3 weken geleden)"
                        + " · tekst van het platform zelf");
        assertThat(average.isOld()).isFalse();
        assertThat(line(Statement.NORM).value()).isEqualTo("8,0");
        assertThat(page().grounds())
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(ground.source()).contains("nagekeken op"));
        assertThat(page().parts()).contains("levertijd");
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void everyPlatformHasItsRulesInWords(Platform platform) {
        model.platformProperty().set(platform);
        assertThat(page().platform()).isEqualTo(platform);
        assertThat(page().lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.value()).isNotBlank().doesNotContain("_"));
    }

    @Test
    void whatWasCheckedMoreThanHalfAYearAgoIsMarked() {
        shop.pass(Duration.ofDays(158));
        model.refresh();
        assertThat(page().lines()).noneMatch(Line::isOld);
        shop.pass(Duration.ofDays(2));
        model.refresh();
        assertThat(page().lines()).allMatch(Line::isOld);
        assertThat(line(Statement.NORM).source()).contains("6 maanden geleden");
    }

    @ParameterizedTest
    @CsvSource({"'8,5', '8,5'", "8.5, '8,5'", "9, '9,0'", "' 7,9 ', '7,9'"})
    void aGradeIsTypedWithACommaOrAPoint(String typed, String shown) {
        change(Statement.NORM, typed, "Stond zo in de mail van bol");
        assertThat(model.editedProperty().get()).isNull();
        assertThat(line(Statement.NORM).value()).isEqualTo(shown);
    }

    @Test
    void theOwnersRuleIsShownWithItsReasonAndGivesWayAgain() {
        change(Statement.REQUEST, "INFORM_ONLY", "De knop is weg");
        Line request = line(Statement.REQUEST);
        assertThat(request.own()).isEqualTo("jouw regel sinds 22 november 2026: De knop is weg");
        assertThat(request.follow()).startsWith("Terug naar de regel van Goedmaker: één keer");
        assertThat(surroundings.screen.notices).hasSize(1);
        shop.services().journal().undo();
        model.refresh();
        assertThat(line(Statement.REQUEST).own()).isEmpty();
        shop.services().journal().redo();
        model.refresh();
        model.follow(Statement.REQUEST);
        assertThat(line(Statement.REQUEST).own()).isEmpty();
        assertThat(line(Statement.REQUEST).follow()).isEmpty();
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndNothingChanges() {
        change(Statement.NORM, "85", "Typefout");
        assertThat(model.value().errorProperty().get()).contains("85").contains("bol");
        assertThat(model.editedProperty().get()).isEqualTo(Statement.NORM);
        model.value().valueProperty().set("8,5");
        assertThat(model.value().errorProperty().get()).isEmpty();
        model.reason().valueProperty().set(" ");
        model.save();
        assertThat(model.reason().errorProperty().get()).contains("waarom");
        model.cancel();
        assertThat(line(Statement.NORM).value()).isEqualTo("8,0");
    }

    @Test
    void theOwnPlatformHasAScaleOfChoiceUntilThereAreGrades() {
        model.platformProperty().set(Platform.OTHER);
        change(Statement.SCALE, "10", "Beurs met rapportcijfers");
        assertThat(line(Statement.SCALE).value()).isEqualTo("10");
        shop.services().reviews().add(new NewReview(Platform.OTHER, null, "Noor", 90, "Mooi", ShopOnDisk.SUNDAY));
        change(Statement.SCALE, "5", "Toch sterren");
        assertThat(model.value().errorProperty().get()).contains("al cijfers gegeven");
    }

    @Test
    void furtherFiguresAreTickedAndKeepTheirOrder() {
        model.platformProperty().set(Platform.AMAZON);
        model.edit(Statement.AVERAGE_ALSO);
        assertThat(model.isChosen("PERCENT_30")).isTrue();
        model.choose("PERCENT_30", false);
        model.choose("ALL", true);
        model.reason().valueProperty().set("Zo staat het er nu");
        model.save();
        assertThat(line(Statement.AVERAGE_ALSO).value())
                .startsWith("gemiddelde van alle beoordelingen, ")
                .doesNotContain("30 dagen");
    }

    @Test
    void bandsFallAndAreAtMostFour() {
        model.platformProperty().set(Platform.TRUSTEDSHOPS);
        change(Statement.BANDS, "1,5 4,5", "Andersom");
        assertThat(model.value().errorProperty().get()).isNotEmpty();
        change(Statement.BANDS, "4,8 4,5 3,5 2,5 1,5", "Vijf woorden te veel");
        assertThat(model.value().errorProperty().get()).isNotEmpty();
        change(Statement.BANDS, "4,8 4 3 2", "Nieuwe grenzen");
        assertThat(line(Statement.BANDS).value()).isEqualTo("4,8 4,0 3,0 2,0");
    }

    @Test
    void theQuietDaysAreKeptWithinTheirRange() {
        assertThat(model.quietDays().get()).isEqualTo("14");
        model.quietDays().valueProperty().set("veel");
        model.saveQuietDays();
        assertThat(model.quietDays().errorProperty().get()).contains("1 tot en met 90");
        model.quietDays().valueProperty().set("21");
        model.saveQuietDays();
        assertThat(shop.services().settings().quietDays()).isEqualTo(21);
    }
}
