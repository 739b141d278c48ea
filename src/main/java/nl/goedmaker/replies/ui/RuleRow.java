package nl.goedmaker.replies.ui;

import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.RuleLevel;

/**
 * A rule of the reader as the settings show it.
 *
 * @param why one sentence
 * @param standard the level it has by itself, in words; blank while it has that level
 */
public record RuleRow(ReplyRule rule, String title, String why, RuleLevel level, String standard) {
    /** Money beside a review stops an answer, whatever the owner wants: the platforms forbid it. */
    boolean isFixed() {
        return rule == ReplyRule.L1;
    }
}
