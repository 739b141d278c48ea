package nl.goedmaker.replies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the reader does about a rule. */
public enum RuleLevel {
    /** What it finds stops copying and sending. */
    BLOCK,
    /** What it finds is a tip. */
    WARN,
    /** It is not looked for. */
    OFF;

    /** As it is typed and kept: {@code block}, {@code warn}, {@code off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RuleLevel> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
