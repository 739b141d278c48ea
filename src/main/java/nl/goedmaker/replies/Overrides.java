package nl.goedmaker.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.text.Refusal;

/**
 * Why the owner lets an answer go in spite of what blocks it: a reason per rule, for what was found in this text.
 *
 * @param reasons in the owner's own words, kept in the timeline
 */
public record Overrides(Map<ReplyRule, String> reasons) {
    /** Letters without which nothing is said. */
    public static final int SHORTEST = 3;

    public static final Overrides NONE = new Overrides(Map.of());

    public Overrides {
        reasons = Map.copyOf(reasons);
    }

    /**
     * The findings that block and are passed with a reason.
     *
     * @throws Refusal of kind NO at the first that has no reason, or may not be passed at all
     */
    List<Finding> passed(List<Finding> findings, Optional<String> platform) {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        for (Finding finding : blocking) {
            Optional<String> reason = reason(finding);
            if (reason.isEmpty()) {
                throw new Refusal(Refusal.Kind.NO, finding.message());
            }
            if (!ReplyLint.canBeOverridden(finding, platform)) {
                throw Refusal.no("replies.override.never", finding.rule());
            }
            if (reason.get().strip().length() < SHORTEST) {
                throw Refusal.no("replies.override.noReason", finding.rule());
            }
        }
        return blocking;
    }

    boolean pass(Finding finding, Optional<String> platform) {
        return ReplyLint.canBeOverridden(finding, platform)
                && reason(finding)
                        .filter(words -> words.strip().length() >= SHORTEST)
                        .isPresent();
    }

    Optional<String> reason(Finding finding) {
        return Optional.ofNullable(reasons.get(ReplyRule.valueOf(finding.rule())));
    }
}
