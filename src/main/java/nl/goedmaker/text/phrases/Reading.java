package nl.goedmaker.text.phrases;

import java.util.List;

/**
 * A text cut into words and sentences, once, for all rules.
 *
 * @param text the text as it was given
 * @param tokens its words in order
 * @param sentences its sentences in order; a token's {@code sentence} is an index into this list
 */
public record Reading(String text, List<Token> tokens, List<Range> sentences) {

    /**
     * One sentence, with its closing sign.
     *
     * @param start first UTF-16 index
     * @param end index after the last one
     * @param words how many tokens it holds
     * @param opensParagraph nothing stands before it in its paragraph
     */
    public record Range(int start, int end, int words, boolean opensParagraph) {}

    public static Reading of(String text) {
        return new Tokenizer(text).read();
    }

    public String original(Token token) {
        return text.substring(token.start(), token.end());
    }

    /** The first sentence after the greeting: a short opening line that ends in a comma is not counted as one. */
    public int firstBodySentence() {
        if (sentences.size() < 2) {
            return 0;
        }
        Range first = sentences.getFirst();
        String line = text.substring(first.start(), first.end()).strip();
        return first.words() <= 6 && (line.endsWith(",") || line.endsWith("!")) ? 1 : 0;
    }

    public int words() {
        return (int) tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
                .count();
    }
}
