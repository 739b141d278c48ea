package nl.goedmaker.checks.beside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.checks.likeness.Passage;
import nl.goedmaker.checks.likeness.SideBySide;

/** Two messages of different people, each with its words that the other has too. */
public record TextPair(Side mine, Side theirs, double likeness) {
    /** One of the two. */
    public record Side(Whose whose, Instant at, String text, List<Passage> common) {
        public Side {
            common = List.copyOf(common);
        }

        /** The text from its beginning to its end, cut where common words begin and end. */
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            for (Passage passage : common) {
                int start = Math.clamp(passage.start(), at, text.length());
                int end = Math.clamp(passage.end(), start, text.length());
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
            add(pieces, text.substring(at), false);
            return List.copyOf(pieces);
        }

        private static void add(List<Piece> pieces, String words, boolean isCommon) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, isCommon));
            }
        }
    }

    /** @param isCommon whether the other message has these words too */
    public record Piece(String words, boolean isCommon) {}

    static TextPair of(SideBySide both, Side mine, Side theirs) {
        return new TextPair(mine, theirs, both.likeness());
    }

    /** In whole per cent. */
    public long percent() {
        return Math.round(100 * likeness);
    }
}
