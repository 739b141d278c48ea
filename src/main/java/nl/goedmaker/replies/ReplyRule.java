package nl.goedmaker.replies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule of the reader with the level it has until the owner sets another. {@code L} looks at the words of an answer alone,
 * {@code F} holds it against the facts of the ticket, {@code W} is the owner's own list of words.
 */
public enum ReplyRule {
    /** Money and a review within two sentences. */
    L1(RuleLevel.BLOCK, "replies.rule.L1"),
    /** Steers to a high grade. */
    L2(RuleLevel.BLOCK, "replies.rule.L2"),
    /** Asks to remove a review. */
    L3(RuleLevel.BLOCK, "replies.rule.L3"),
    /** Personal data in public. */
    L4(RuleLevel.BLOCK, "replies.rule.L4"),
    /** Accuses. */
    L5(RuleLevel.BLOCK, "replies.rule.L5"),
    /** An apology that is none. */
    L6(RuleLevel.WARN, "replies.rule.L6"),
    /** Policy as a shield. */
    L7(RuleLevel.WARN, "replies.rule.L7"),
    /** Reproach. */
    L8(RuleLevel.WARN, "replies.rule.L8"),
    /** Command. */
    L9(RuleLevel.WARN, "replies.rule.L9"),
    /** “Unfortunately” first or often. */
    L10(RuleLevel.WARN, "replies.rule.L10"),
    /** Fits any letter. */
    L11(RuleLevel.WARN, "replies.rule.L11"),
    /** “But” after sorry. */
    L12(RuleLevel.WARN, "replies.rule.L12"),
    /** Waives a right. */
    L13(RuleLevel.BLOCK, "replies.rule.L13"),
    /** Something a good answer has is missing, or it is too long. */
    L14(RuleLevel.WARN, "replies.rule.L14"),
    /** Two registers, or a dead link. */
    L15(RuleLevel.WARN, "replies.rule.L15"),
    /** Another name than the customer's in the greeting. */
    F1(RuleLevel.WARN, "replies.rule.F1"),
    /** Mr for Mrs or the other way round. */
    F2(RuleLevel.WARN, "replies.rule.F2"),
    /** A promise in a letter without a day. */
    F3(RuleLevel.WARN, "replies.rule.F3"),
    /** More goodwill than the limit. */
    F4(RuleLevel.WARN, "replies.rule.F4"),
    /** Another remedy than the one that was chosen. */
    F5(RuleLevel.WARN, "replies.rule.F5"),
    /** Another amount than the one that was chosen. */
    F6(RuleLevel.WARN, "replies.rule.F6"),
    /** A right as a favour. */
    F7(RuleLevel.WARN, "replies.rule.F7"),
    /** Another language than the complaint. */
    F8(RuleLevel.WARN, "replies.rule.F8"),
    /** Nearly the same as an earlier answer. */
    F9(RuleLevel.WARN, "replies.rule.F9"),
    /** The owner's own words to avoid; each has a level of its own, and only off counts for all. */
    W1(RuleLevel.WARN, "replies.rule.W1");

    private final RuleLevel standard;
    private final String title;

    ReplyRule(RuleLevel standard, String title) {
        this.standard = standard;
        this.title = title;
    }

    public RuleLevel standard() {
        return standard;
    }

    /** Key of what it is called in a list. */
    public String title() {
        return title;
    }

    /** Key of why it is there, in a sentence. */
    public String why() {
        return "replies.rule.why." + name();
    }

    public static Optional<ReplyRule> ofCode(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
