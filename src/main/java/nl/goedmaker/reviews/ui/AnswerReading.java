package nl.goedmaker.reviews.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.ui.FindingRow;
import nl.goedmaker.replies.ui.MarkedText;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewReplies;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.writing.TextMark;

/** What the reader says of an answer that everybody will read. */
public final class AnswerReading {
    private final ReviewReplies replies;
    private final Desk desk;
    private final StringProperty text;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final Latest latest = new Latest();
    private String read = "";

    AnswerReading(ReviewReplies replies, Desk desk, StringProperty text) {
        this.replies = replies;
        this.desk = desk;
        this.text = text;
    }

    /** What stops it first, and then in the order of the text. */
    public ObservableList<FindingRow> rows() {
        return rows;
    }

    /** The words of the text as it was read that something is said about, and its open places. */
    public List<TextMark> marks() {
        Stream<TextMark> said =
                rows.stream().map(row -> MarkedText.mark(row.finding())).flatMap(Optional::stream);
        Stream<TextMark> open = new Filling(desk.texts())
                .openGaps(read).stream().map(gap -> new TextMark(gap.start(), gap.end(), TextMark.Kind.GAP));
        return Stream.concat(said, open).toList();
    }

    /** Whether what was found is about the text as it stands now. */
    public boolean isCurrent() {
        return read.equals(text.get());
    }

    /** @param then runs when this text, and no later one, was read */
    void read(Review review, Runnable then) {
        String typed = text.get();
        desk.background().run(() -> replies.read(review, typed), latest.only(found -> {
            read = typed;
            List<FindingRow> shown = found.stream()
                    .map(finding -> FindingRow.of(finding, desk.texts()))
                    .toList();
            if (!rows.equals(shown)) {
                rows.setAll(shown);
            }
            then.run();
        }));
    }

    /** Takes a finding away; when the text was changed since it was read, nothing happens. */
    void mend(FindingRow row) {
        if (isCurrent()) {
            row.finding().mend().ifPresent(mend -> text.set(mend.applyTo(text.get())));
        }
    }
}
