package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file of reviews as a platform gives it: a table, JSON or Kiyoh’s XML, told apart by what is in it and never by its name. A zip
 * with one of these in it counts as that one.
 */
public final class ReviewFile {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 200 * 1024 * 1024;

    private final String text;
    private final @Nullable ReviewTable table;

    private ReviewFile(String text) {
        this.text = text;
        this.table = isJson() || isXml() ? null : ReviewTable.read(text);
    }

    /** @throws Refusal when it is empty, too large, no text, or no table that can be read */
    public static ReviewFile of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.badInput("reviews.file.large", MOST_BYTES / (1024 * 1024));
        }
        String text = DecodedText.of(PackedExport.is(bytes) ? PackedExport.unpacked(bytes) : bytes)
                .orElseThrow(() -> Refusal.badInput("reviews.file.noText"));
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.file.empty");
        }
        return new ReviewFile(text);
    }

    /**
     * Where it comes from.
     *
     * @param name of the file: what it is called says it when what is in it does not
     * @throws Refusal when it is no readable JSON
     */
    public Optional<Platform> platform(String name) {
        if (isXml()) {
            return Optional.of(Platform.KIYOH);
        }
        return PlatformGuess.of(isJson() ? ReviewJson.heads(text) : heads(), name);
    }

    /** The heads of the columns; empty when it is no table and needs no mapping. */
    public List<String> heads() {
        return table == null ? List.of() : table.heads();
    }

    /** The first rows below the heads, as they are written. */
    public List<List<String>> firstRows(int most) {
        return table == null ? List.of() : table.rows().stream().limit(most).toList();
    }

    /**
     * Every review in it.
     *
     * @param scale the highest grade of the platform
     * @param mapping which column holds what, or {@code null} to go by the heads; of no use for JSON and XML
     * @throws Refusal when one of them cannot be understood, with its place
     */
    public List<ReadReview> reviews(Platform platform, int scale, Clock clock, @Nullable ColumnMapping mapping) {
        ReviewFields fields = new ReviewFields(platform, scale, clock);
        if (table == null) {
            return fields.reviews(isJson() ? ReviewJson.read(text, platform) : KiyohXml.read(text, platform));
        }
        ColumnMapping used = mapping == null ? ColumnMapping.guess(platform, table.heads()) : mapping;
        if (!used.isEnough()) {
            throw Refusal.badInput("reviews.file.columns", String.join(", ", table.heads()));
        }
        return fields.reviews(table.fields(platform, used));
    }

    /** The same, on the scale that the platform usually has. */
    public List<ReadReview> reviews(Platform platform, Clock clock, @Nullable ColumnMapping mapping) {
        return reviews(platform, platform.scale(), clock, mapping);
    }

    private boolean isJson() {
        char first = text.stripLeading().charAt(0);
        return first == '[' || first == '{';
    }

    private boolean isXml() {
        return text.stripLeading().startsWith("<");
    }
}
