package nl.goedmaker.checks.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts with what they have in common.
 *
 * @param likeness from 0 to 1, of their own parts
 * @param inMine the words that both have, as places in the first text, in their order
 * @param inTheirs the same in the second
 */
public record SideBySide(String mine, String theirs, double likeness, List<Passage> inMine, List<Passage> inTheirs) {
    public SideBySide {
        inMine = List.copyOf(inMine);
        inTheirs = List.copyOf(inTheirs);
    }

    public static SideBySide of(String mine, OwnPart myPart, String theirs, OwnPart theirPart) {
        Shingles one = myPart.shingles(mine);
        Shingles other = theirPart.shingles(theirs);
        return new SideBySide(
                mine, theirs, one.likeness(other), common(mine, myPart, other), common(theirs, theirPart, one));
    }

    private static List<Passage> common(String text, OwnPart part, Shingles other) {
        List<Passage> common = new ArrayList<>();
        for (Passage piece : part.pieces()) {
            List<Word> words = Word.of(text, piece);
            int open = -1;
            int until = -1;
            for (int i = 0; i + Shingles.LENGTH <= words.size(); i++) {
                if (!other.contains(Mixing.shingle(words, i, Shingles.LENGTH))) {
                    continue;
                }
                if (i > until) {
                    add(common, words, open, until);
                    open = i;
                }
                until = i + Shingles.LENGTH - 1;
            }
            add(common, words, open, until);
        }
        return common;
    }

    private static void add(List<Passage> common, List<Word> words, int first, int last) {
        if (first >= 0) {
            common.add(new Passage(words.get(first).start(), words.get(last).end()));
        }
    }
}
