package nl.goedmaker.reviews.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.AverageRule;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the file of rules, and what the platforms say. */
class RuleFileTest {
    @Test
    void everyPlatformHasItsRules() {
        assertThat(RuleFile.read()).containsOnlyKeys(Platform.values());
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void everyPlatformSaysWhatTheProgramCannotDoWithout(Platform platform) {
        PlatformRules rules = DeliveredRules.of(platform);
        assertThat(rules.rules().keySet())
                .contains(
                        Statement.SCALE,
                        Statement.AVERAGE,
                        Statement.REQUEST,
                        Statement.INCENTIVE,
                        Statement.REPLY_DAYS,
                        Statement.REPLY_WORDS);
        assertThat(rules.scale()).isEqualTo(platform.scale());
        assertThat(rules.rules().values()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.checkedOn()).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1));
            assertThat(rule.overruled()).isNull();
        });
        assertThat(rules.grounds()).extracting(GroundRule::ground).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "BOL, BUILT_IN_ONCE, FORBIDDEN, 6",
        "GOOGLE, NEUTRAL_ASK, FORBIDDEN, 5",
        "TRUSTPILOT, INFORM_ONLY, FORBIDDEN, 5",
        "KIYOH, BUILT_IN, FORBIDDEN, 1",
        "WEBWINKELKEUR, INFORM_ONLY, FORBIDDEN, 4",
        "FEEDBACKCOMPANY, INFORM_ONLY, FORBIDDEN, 3",
        "TRUSTEDSHOPS, NEUTRAL_ASK, FORBIDDEN, 4",
        "JUDGEME, NEUTRAL_ASK, DISCLOSED, 2",
        "ETSY, NEUTRAL_ASK, FORBIDDEN, 5",
        "AMAZON, FORBIDDEN, FORBIDDEN, 3",
        "OTHER, INFORM_ONLY, FORBIDDEN, 0"
    })
    void whatAPlatformAllowsIsWhatItsTextSays(
            Platform platform, RequestRule request, IncentiveRule incentive, int grounds) {
        PlatformRules rules = DeliveredRules.of(platform);
        assertThat(rules.request()).isEqualTo(request);
        assertThat(rules.incentive()).isEqualTo(incentive);
        assertThat(rules.grounds()).hasSize(grounds);
    }

    @Test
    void bolsThresholdsAreThere() {
        PlatformRules bol = DeliveredRules.of(Platform.BOL);
        assertThat(bol.average()).isEqualTo(AverageRule.THREE_MONTHS_OR_ALL);
        assertThat(bol.goals())
                .extracting(goal -> goal.kind() + " " + goal.tenths())
                .containsExactly("NORM 80", "TOP 88", "GOLD 90");
        assertThat(bol.tenths(Statement.GOLD_PARTS)).hasValue(85);
        assertThat(bol.whole(Statement.GOLD_REVIEWS)).hasValue(20);
        assertThat(bol.whole(Statement.GOLD_ITEMS)).hasValue(50);
        assertThat(bol.tenths(Statement.CLOSED_AT)).hasValue(50);
    }

    @Test
    void etsyClosesAReviewOnceTheShopAnsweredInPublic() {
        assertThat(Arrays.stream(Platform.values())
                        .filter(platform -> DeliveredRules.of(platform).replyCloses())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Platform.ETSY));
        assertThat(DeliveredRules.of(Platform.ETSY).whole(Statement.EDIT_DAYS)).hasValue(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCALE | 11x",
                "SCALE | 1",
                "AVERAGE | SOMETIMES",
                "REQUEST | PLEASE",
                "NORM | 8",
                "NORM | 8,0",
                "REPLY_DAYS | 0",
                "AVERAGE_ALSO | ALL  ALL",
                "BANDS | 4.5 good"
            })
    void aValueThatCannotBeIsFoundWithItsPlace(String statement, String value) {
        assertThatThrownBy(() -> RuleFile.read("[bol]\n" + statement + " | " + value + " | source | 2026-11-01 | H"))
                .hasMessageContaining("BOL")
                .hasMessageContaining(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[bol]\nSCALE | 10 |  | 2026-11-01 | H",
                "[bol]\nSCALE | 10 | source | 2026-11-01",
                "[bol]\nSCALE | 10 | source | 1 november | H",
                "[bol]\nSCALE | 10 | source | 2026-11-01 | X",
                "[bol]\nSCALE | 10 | source | 2026-11-01 | H\nSCALE | 10 | source | 2026-11-01 | H",
                "[bol]\n[bol]",
                "SCALE | 10 | source | 2026-11-01 | H"
            })
    void aLineThatDoesNotKeepToTheFormIsNotTaken(String text) {
        assertThatThrownBy(() -> RuleFile.read(text)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void everyChoiceCanBeChosen() {
        for (Statement statement : Statement.values()) {
            assertThat(statement.choices()).allMatch(statement::allows);
        }
    }

    @Test
    void everythingThatCanBeSaidHasWordsInAllLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            RuleFile.read().forEach((platform, rules) -> {
                rules.rules()
                        .keySet()
                        .forEach(statement -> assertThat(texts.get("reviews.statement." + statement))
                                .isNotBlank());
                rules.grounds()
                        .forEach(ground -> assertThat(texts.get("reviews.ground." + ground.ground()))
                                .isNotBlank());
            });
        }
    }
}
