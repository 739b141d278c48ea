package nl.goedmaker.ui.writing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The style classes of a whole text, from marks that may overlap. */
final class MarkedSpans {
    private MarkedSpans() {}

    /**
     * @param length of the text, more than 0
     * @param marks those that reach beyond the text count as far as it goes
     */
    static StyleSpans<Collection<String>> of(int length, List<TextMark> marks) {
        TreeSet<Integer> seams = new TreeSet<>(List.of(0, length));
        for (TextMark mark : marks) {
            seams.add(Math.clamp(mark.start(), 0, length));
            seams.add(Math.clamp(mark.end(), 0, length));
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = 0;
        for (int to : seams.tailSet(0, false)) {
            int at = from;
            spans.add(
                    marks.stream()
                            .filter(mark -> mark.covers(at))
                            .map(mark -> mark.kind().style())
                            .distinct()
                            .toList(),
                    to - from);
            from = to;
        }
        return spans.create();
    }
}
