package nl.goedmaker.checks.story;

import java.util.List;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * The parts of sentences that say one thing each: cut at commas and the like, before “and” and “but”, and at the end of a short line,
 * because many people write a sentence a line and no full stop.
 *
 * @param first of each token's clause, the first token
 * @param last of each token's clause, the last token
 */
record Clauses(int[] first, int[] last) {
    /** A longer line was probably broken by the mail program. */
    private static final int SHORT_LINE = 50;

    private static final String SEPARATORS = ",;:()–—•…|/";

    static Clauses of(Reading reading, boolean[] joins) {
        List<Token> tokens = reading.tokens();
        int[] first = new int[tokens.size()];
        int[] last = new int[tokens.size()];
        for (int i = 1; i < first.length; i++) {
            boolean isNew = joins[i]
                    || tokens.get(i).sentence() != tokens.get(i - 1).sentence()
                    || isCut(
                            reading.text(),
                            tokens.get(i - 1).end(),
                            tokens.get(i).start());
            first[i] = isNew ? i : first[i - 1];
        }
        for (int i = last.length - 1; i >= 0; i--) {
            last[i] = i + 1 < last.length && first[i + 1] == first[i] ? last[i + 1] : i;
        }
        return new Clauses(first, last);
    }

    private static boolean isCut(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) >= 0 || c == '-' && to - from > 1 || c == '\n' && isShortLine(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortLine(String text, int end) {
        int from = Math.max(0, end - SHORT_LINE);
        return from == 0 || text.lastIndexOf('\n', end - 1) >= from;
    }
}
