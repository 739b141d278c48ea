package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.text.FoldedText;

/** A word of a text, folded, and where it stands in it. */
record Word(String letters, int start, int end) {
    /** The words of a piece, in their order. */
    static List<Word> of(String text, Passage piece) {
        String folded = FoldedText.of(piece.in(text)).letters();
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Word(folded.substring(at, end), piece.start() + at, piece.start() + end));
            }
            at = end + 1;
        }
        return words;
    }
}
