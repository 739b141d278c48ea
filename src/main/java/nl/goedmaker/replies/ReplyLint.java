package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads an answer before it goes out and says what would hurt: rules L1 to L15. The work grows with the length of the text only.
 * Internal notes are not answers and are not given to it.
 */
public final class ReplyLint {
    private static final List<LintRule> RULES = List.of(
            new MoneyAndReview(),
            new AskedReview("L2", "praise", "steering", 3, false, "replies.lint.steering"),
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

    /** What was found, in the order of the text; what blocks comes first at the same place. */
    public List<Finding> check(ReplyDraft draft) {
        Reading reading = Reading.of(draft.text());
        if (reading.tokens().isEmpty()) {
            return List.of();
        }
        LintRule.Page page =
                new LintRule.Page(draft, reading, Lexicon.in(draft.language()).hits(reading.tokens()));
        List<Finding> findings = new ArrayList<>();
        for (LintRule rule : RULES) {
            rule.check(page, findings);
        }
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::severity));
        return List.copyOf(findings);
    }

    /**
     * Whether the owner may send in spite of this finding, with a reason. Money beside a review never passes, except for Judge.me,
     * which allows an incentive that is disclosed and not tied to the score.
     */
    public static boolean canBeOverridden(Finding finding, Optional<String> platform) {
        return !finding.rule().equals("L1")
                || platform.filter(p -> p.equals("judge.me") || p.equals("judgeme"))
                        .isPresent();
    }
}
