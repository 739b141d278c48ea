package nl.goedmaker.replies;

/**
 * What went wrong, as the customer wrote it.
 *
 * @param clause as the end of “you wrote that …”, the customer spoken to, without a full stop; empty where the sentence cannot be
 *     turned around without a risk of saying something else
 * @param quote the sentence itself, to be put between quotation marks; empty when there is none that may be repeated
 */
public record OwnWords(String clause, String quote) {
    public static final OwnWords NONE = new OwnWords("", "");
}
