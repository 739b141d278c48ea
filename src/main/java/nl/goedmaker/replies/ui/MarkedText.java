package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.ui.writing.TextMark;

/** The words of a letter that the reader or the dictionary has something to say about, and its open places. */
public final class MarkedText {
    private final ReadingAlong reading;
    private final SpelledWords spelled;
    private final ObservableList<TextMark> marks = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

    MarkedText(ReadingAlong reading, SpelledWords spelled) {
        this.reading = reading;
        this.spelled = spelled;
    }

    /** In the order of the text they were found in; they are shown as long as the owner does not type in them. */
    public ObservableList<TextMark> marks() {
        return marks;
    }

    /** Whether words are marked that something is said about. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Shows what was found in a text, once both the reader and the dictionary are through with it. */
    void gather(String text) {
        if (!reading.isOf(text) || !spelled.isOf(text)) {
            return;
        }
        List<TextMark> found = new ArrayList<>();
        reading.findings().forEach(row -> mark(row.finding()).ifPresent(found::add));
        reading.gaps().forEach(gap -> found.add(new TextMark(gap.start(), gap.end(), TextMark.Kind.GAP)));
        spelled.found().forEach(word -> found.add(new TextMark(word.start(), word.end(), TextMark.Kind.SPELLING)));
        found.sort(Comparator.comparingInt(TextMark::start).thenComparing(TextMark::end));
        if (!marks.equals(found)) {
            marks.setAll(found);
        }
        any.set(!said().isEmpty());
    }

    /** The words a finding is about; none when something is missing. */
    public static Optional<TextMark> mark(Finding finding) {
        return finding.start() < finding.end()
                ? Optional.of(new TextMark(
                        finding.start(), finding.end(), finding.blocks() ? TextMark.Kind.STOP : TextMark.Kind.TIP))
                : Optional.empty();
    }

    /** What the reader says about the words at a place of the text that was read. */
    public List<FindingRow> findingsAt(int offset) {
        return reading.findings().stream()
                .filter(row -> row.finding().start() < row.finding().end())
                .filter(row -> row.finding().start() <= offset
                        && offset <= row.finding().end())
                .toList();
    }

    /** The word at a place that stands in no dictionary. */
    public Optional<Misspelling> misspellingAt(int offset) {
        return spelled.found().stream()
                .filter(word -> word.start() <= offset && offset <= word.end())
                .findFirst();
    }

    /** The first marked words behind a place, or the first of all when none follows; open places have a way of their own. */
    public Optional<TextMark> next(int after) {
        List<TextMark> said = said();
        return said.stream()
                .filter(mark -> mark.start() >= after)
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    private List<TextMark> said() {
        return marks.stream().filter(mark -> mark.kind() != TextMark.Kind.GAP).toList();
    }
}
