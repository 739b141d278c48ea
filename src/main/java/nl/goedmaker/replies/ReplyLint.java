package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.phrases.Reading;

/**
 * Reads an answer before it goes out and says what would hurt: the rules of {@link ReplyRule}. The work grows with the length of the text only.
 * Internal notes are not answers and are not given to it.
 */
public final class ReplyLint {
    private static final List<LintRule> RULES = List.of(
            new MoneyAndReview(),
            new AskedReview("L2", "praise", "steering", 3, false, "replies.lint.steering"),
            new DivertedReview(),
            new AskedReview("L3", "remove", "removal", 8, true, "replies.lint.removal"),
            new PersonalData(),
            new PhraseRule("L5", Severity.BLOCK, "accusation", "replies.lint.accusation", Mends::withoutSentence),
            new ScareQuote(),
            new PhraseRule("L6", Severity.WARN, "nonapology", "replies.lint.nonApology", Mends::realApology),
            new PhraseRule("L7", Severity.WARN, "policy", "replies.lint.policy", Mends::whatIsDone),
            new PhraseRule("L8", Severity.WARN, "reproach", "replies.lint.reproach", Mends::saidAgain),
            new PhraseRule("L9", Severity.WARN, "command", "replies.lint.command", Mends::asked),
            new Unfortunately(),
            new PhraseRule("L11", Severity.WARN, "generic", "replies.lint.generic", Mends::ownWords),
            new SorryBut(),
            new PhraseRule("L13", Severity.BLOCK, "waiver", "replies.lint.waiver", Mends::withoutSentence),
            new RightPerson(),
            new UndatedPromise(),
            new Structure(),
            new Register(),
            new PhraseRule("L15", Severity.WARN, "deadlink", "replies.lint.deadLink", Mends::withoutSentence),
            new PromisedAmounts(),
            new OtherRemedy(),
            new RightAsFavour(),
            new OtherLanguage(),
            new SaidBefore());

    private final RuleLevels levels;
    private final List<LintRule> rules;

    /** With every rule at its standard level. */
    public ReplyLint() {
        this(RuleLevels.STANDARD);
    }

    public ReplyLint(RuleLevels levels) {
        this.levels = levels;
        this.rules = new ArrayList<>(RULES);
        rules.add(new AvoidedWords(levels.words()));
    }

    /** What was found, in the order of the text; what blocks comes first at the same place. */
    public List<Finding> check(ReplyDraft draft) {
        Reading reading = Reading.of(draft.text());
        if (reading.tokens().isEmpty()) {
            return List.of();
        }
        LintRule.Page page =
                new LintRule.Page(draft, reading, Lexicon.in(draft.language()).hits(reading.tokens()));
        List<Finding> findings = new ArrayList<>();
        for (LintRule rule : rules) {
            rule.check(page, findings);
            findings.removeIf(finding -> level(finding, draft) == RuleLevel.OFF);
        }
        findings.replaceAll(finding -> atLevel(finding, level(finding, draft)));
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::severity));
        return List.copyOf(findings);
    }

    private RuleLevel level(Finding finding, ReplyDraft draft) {
        return levels.of(ReplyRule.valueOf(finding.rule()), draft.platform());
    }

    private static Finding atLevel(Finding finding, RuleLevel level) {
        Severity severity = level == RuleLevel.BLOCK ? Severity.BLOCK : Severity.WARN;
        boolean isOwn = finding.rule().equals(ReplyRule.W1.name());
        return isOwn || finding.severity() == severity
                ? finding
                : new Finding(
                        finding.rule(), severity, finding.start(), finding.end(), finding.message(), finding.mend());
    }

    /**
     * Whether the owner may send in spite of this finding, with a reason. Money beside a review never passes, except for Judge.me,
     * which allows an incentive that is disclosed and not tied to the score.
     */
    public static boolean canBeOverridden(Finding finding, Optional<String> platform) {
        return !finding.rule().equals(ReplyRule.L1.name()) || allowsIncentives(platform);
    }

    static boolean allowsIncentives(Optional<String> platform) {
        return platform.filter(p -> p.equals("judge.me") || p.equals("judgeme")).isPresent();
    }
}
