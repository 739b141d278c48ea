package nl.goedmaker.replies;

/**
 * Words the owner does not want to read in her own answers.
 *
 * @param phrase one or more words in a row, in small letters or capitals alike
 * @param level {@link RuleLevel#BLOCK} or {@link RuleLevel#WARN}
 * @param better what to write instead; blank when they just go
 */
public record OwnWord(String phrase, RuleLevel level, String better) {}
