package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLevelsTest {
    private static List<Finding> of(RuleLevels levels, String text, String rule) {
        return new ReplyLint(levels)
                .check(ReplyDraft.mail(text, Language.NL, ReplyFacts.NONE)).stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    @Test
    void aTipCanBecomeAStopAndAStopATip() {
        RuleLevels levels =
                RuleLevels.STANDARD.with(ReplyRule.L9, RuleLevel.BLOCK).with(ReplyRule.L5, RuleLevel.WARN);
        assertThat(of(levels, "Je moet hem opsturen.", "L9")).hasSize(1).allMatch(Finding::blocks);
        assertThat(of(levels, "Dit is fraude.", "L5")).hasSize(1).noneMatch(Finding::blocks);
        assertThat(of(levels.with(ReplyRule.L9, RuleLevel.WARN), "Je moet hem opsturen.", "L9"))
                .noneMatch(Finding::blocks);
    }

    @Test
    void aRuleThatIsOffSaysNothingAndHidesNothing() {
        RuleLevels off = RuleLevels.STANDARD.with(ReplyRule.F3, RuleLevel.OFF);
        String text = "Ik stuur je een nieuwe.";
        assertThat(of(RuleLevels.STANDARD, text, "F3")).hasSize(1);
        assertThat(of(off, text, "F3")).isEmpty();
        assertThat(of(off, text, "L14"))
                .extracting(finding -> finding.message().key())
                .contains("replies.lint.noDate");
        assertThat(of(RuleLevels.STANDARD, text, "L14"))
                .extracting(finding -> finding.message().key())
                .doesNotContain("replies.lint.noDate");
    }

    @Test
    void moneyBesideAReviewStopsWhateverWasSetWhereThePlatformForbidsIt() {
        RuleLevels off = RuleLevels.STANDARD.with(ReplyRule.L1, RuleLevel.OFF);
        String text = "Je krijgt € 5 voor je review.";
        assertThat(of(off, text, "L1")).hasSize(1).allMatch(Finding::blocks);
        for (String platform : List.of("google", "bol", "trustpilot", "kiyoh")) {
            assertThat(off.of(ReplyRule.L1, Optional.of(platform))).isEqualTo(RuleLevel.BLOCK);
        }
        assertThat(off.of(ReplyRule.L1, Optional.of("judgeme"))).isEqualTo(RuleLevel.OFF);
    }

    @Test
    void theOwnersWordsAreFoundWholeInAnyCaseAndMended() {
        RuleLevels levels = RuleLevels.STANDARD.with(List.of(
                new OwnWord("desalniettemin", RuleLevel.WARN, "toch"),
                new OwnWord("met alle respect", RuleLevel.BLOCK, "")));
        String text = "Desalniettemin stuur ik hem, met alle respect, vrijdag. Desalniettemintje telt niet.";
        List<Finding> found = of(levels, text, "W1");
        assertThat(found).extracting(Finding::blocks).containsExactly(false, true);
        assertThat(found.getFirst().mend().orElseThrow().applyTo(text)).startsWith("Toch stuur ik hem");
        assertThat(found.getLast().mend().orElseThrow().applyTo(text)).contains("stuur ik hem, vrijdag");
        assertThat(of(levels.with(ReplyRule.W1, RuleLevel.OFF), text, "W1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasAName(Language language) {
        Texts texts = Texts.in(language);
        assertThat(ReplyRule.values())
                .allSatisfy(
                        rule -> assertThat(texts.get(rule.title())).isNotBlank().isNotEqualTo(rule.title()));
    }
}
