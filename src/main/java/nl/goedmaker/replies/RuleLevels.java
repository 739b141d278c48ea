package nl.goedmaker.replies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the owner wants the reader: a level for each rule, and words of her own to avoid.
 *
 * @param set the levels that differ from the standard
 */
public record RuleLevels(Map<ReplyRule, RuleLevel> set, List<OwnWord> words) {
    public static final RuleLevels STANDARD = new RuleLevels(Map.of(), List.of());

    public RuleLevels {
        set = Map.copyOf(set);
        words = List.copyOf(words);
    }

    /** What was set, or what the rule has by itself. */
    public RuleLevel of(ReplyRule rule) {
        return Objects.requireNonNullElse(set.get(rule), rule.standard());
    }

    /**
     * What holds for an answer on a platform: money beside a review stops an answer everywhere but where the platform allows an
     * incentive, whatever was set.
     */
    public RuleLevel of(ReplyRule rule, Optional<String> platform) {
        return rule == ReplyRule.L1 && !ReplyLint.allowsIncentives(platform) ? RuleLevel.BLOCK : of(rule);
    }

    public RuleLevels with(ReplyRule rule, RuleLevel level) {
        Map<ReplyRule, RuleLevel> changed = new EnumMap<>(ReplyRule.class);
        changed.putAll(set);
        if (level == rule.standard()) {
            changed.remove(rule);
        } else {
            changed.put(rule, level);
        }
        return new RuleLevels(changed, words);
    }

    public RuleLevels with(List<OwnWord> own) {
        return new RuleLevels(set, own);
    }
}
