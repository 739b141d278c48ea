package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.util.List;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file of reviews as a platform gives it: a table, JSON or Kiyoh’s XML, told apart by what is in it and never by its name.
 */
public final class ReviewFile {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 200 * 1024 * 1024;

    private final String text;

    private ReviewFile(String text) {
        this.text = text;
    }

    /** @throws Refusal when it is empty, too large, or no text */
    public static ReviewFile of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.badInput("reviews.file.large", MOST_BYTES / (1024 * 1024));
        }
        String text = DecodedText.of(bytes).orElseThrow(() -> Refusal.badInput("reviews.file.noText"));
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.file.empty");
        }
        return new ReviewFile(text);
    }

    /** The heads of the columns; empty when it is no table and needs no mapping. */
    public List<String> heads() {
        return isTable() ? ReviewTable.read(text).heads() : List.of();
    }

    /**
     * Every review in it.
     *
     * @param mapping which column holds what, or {@code null} to go by the heads; of no use for JSON and XML
     * @throws Refusal when one of them cannot be understood, with its place
     */
    public List<ReadReview> reviews(Platform platform, Clock clock, @Nullable ColumnMapping mapping) {
        ReviewFields fields = new ReviewFields(platform, clock);
        if (isJson()) {
            return fields.reviews(ReviewJson.read(text));
        }
        if (isXml()) {
            return fields.reviews(KiyohXml.read(text));
        }
        ReviewTable table = ReviewTable.read(text);
        ColumnMapping used = mapping == null ? ColumnMapping.guess(table.heads()) : mapping;
        if (!used.has(ReviewColumn.GRADE) || !used.has(ReviewColumn.POSTED)) {
            throw Refusal.badInput("reviews.file.columns", String.join(", ", table.heads()));
        }
        return fields.reviews(table.fields(used));
    }

    private boolean isTable() {
        return !isJson() && !isXml();
    }

    private boolean isJson() {
        char first = text.stripLeading().charAt(0);
        return first == '[' || first == '{';
    }

    private boolean isXml() {
        return text.stripLeading().startsWith("<");
    }
}
