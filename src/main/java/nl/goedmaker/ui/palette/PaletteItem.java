package nl.goedmaker.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.goedmaker.text.FoldedText;

/**
 * Something that was found.
 *
 * @param id the same for the same thing in every search, so that what is chosen stays chosen
 * @param detail what tells it from others of that title; may be empty
 * @param marks what was looked for, in the title, in order and apart from each other
 * @param detailMarks the same in the detail
 * @param open runs on the screen's own thread, once the palette is gone
 */
public record PaletteItem(
        String id, String title, String detail, List<Span> marks, List<Span> detailMarks, Runnable open) {
    /** From a place in a text to before another. */
    public record Span(int from, int to) {}

    public PaletteItem {
        marks = List.copyOf(marks);
        detailMarks = List.copyOf(detailMarks);
    }

    public PaletteItem(String id, String title, String detail, List<Span> marks, Runnable open) {
        this(id, title, detail, marks, List.of(), open);
    }

    /** Marks the beginnings of words that were typed. */
    public static PaletteItem marked(String id, String title, String detail, String typed, Runnable open) {
        return new PaletteItem(id, title, detail, marks(title, typed), marks(detail, typed), open);
    }

    static List<Span> marks(String text, String typed) {
        FoldedText folded = FoldedText.of(text);
        List<Span> found = new ArrayList<>();
        for (String word : FoldedText.of(typed).words()) {
            for (int at = folded.wordAt(word, 0); at >= 0; at = folded.wordAt(word, at + 1)) {
                found.add(new Span(at, at + word.length()));
            }
        }
        found.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
                apart.add(span);
            }
        }
        return apart;
    }
}
