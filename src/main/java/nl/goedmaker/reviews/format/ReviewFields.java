package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.text.Refusal;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Makes reviews of what stood in a file, row by row; the first that cannot be understood refuses the whole file. */
final class ReviewFields {
    /** What a review keeps; a longer one is refused and not cut. */
    static final int LONGEST_TEXT = 100_000;

    private static final Pattern MARK_UP = Pattern.compile("(?i)</?(?:p|br|b|i|em|strong|div|span|a)\\b[^<>]{0,500}>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s{0,9}/?>|</p>");
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 60;

    private final Platform platform;
    private final Clock clock;

    ReviewFields(Platform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** @param rows the fields of each review in the order of the file */
    List<ReadReview> reviews(List<Row> rows) {
        DayStyle style = DayStyle.of(
                rows.stream().map(row -> row.get(ReviewColumn.POSTED)).toList(), clock.getZone());
        DayStyle replies = DayStyle.of(
                rows.stream().map(row -> row.get(ReviewColumn.REPLIED)).toList(), clock.getZone());
        return rows.stream().map(row -> review(row, style, replies)).toList();
    }

    private ReadReview review(Row row, DayStyle style, DayStyle replies) {
        String grade = row.get(ReviewColumn.GRADE);
        OptionalInt tenths = GradeText.tenths(grade, platform.scale());
        if (tenths.isEmpty()) {
            throw Refusal.badInput(
                    "reviews.file.grade", row.place(), shown(grade), platform.displayName(), platform.scale());
        }
        String posted = row.get(ReviewColumn.POSTED);
        Instant at = style.moment(posted)
                .orElseThrow(() -> Refusal.badInput("reviews.file.day", row.place(), shown(posted)));
        if (at.isAfter(clock.instant())) {
            throw Refusal.badInput("reviews.file.inFuture", row.place(), shown(posted));
        }
        String title = plain(row.get(ReviewColumn.TITLE));
        String body = plain(row.get(ReviewColumn.TEXT));
        String text = title.isEmpty() || body.startsWith(title) ? body : (title + "\n" + body).strip();
        String reply = plain(row.get(ReviewColumn.REPLY));
        if (Math.max(text.length(), reply.length()) > LONGEST_TEXT) {
            throw Refusal.badInput("reviews.file.long", row.place(), LONGEST_TEXT);
        }
        return new ReadReview(
                row.place(),
                orNull(row.get(ReviewColumn.ID)),
                name(plain(row.get(ReviewColumn.AUTHOR))),
                tenths.getAsInt(),
                text,
                at,
                reply,
                replies.moment(row.get(ReviewColumn.REPLIED)).orElse(null),
                orNull(row.get(ReviewColumn.ORDER)));
    }

    /** Some exports carry the mark-up of the page; a sentence with “<3” in it is none. */
    private static String plain(String written) {
        String text = written.strip();
        return MARK_UP.matcher(text).find()
                ? Jsoup.parse(LINE_END.matcher(text).replaceAll("\n"))
                        .wholeText()
                        .strip()
                : text;
    }

    private static String name(String author) {
        return author.codePointCount(0, author.length()) <= LONGEST_NAME
                ? author
                : author.substring(0, author.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /**
     * The fields of one review.
     *
     * @param place where in the file
     */
    record Row(int place, Map<ReviewColumn, String> fields) {
        String get(ReviewColumn column) {
            return fields.getOrDefault(column, "").strip();
        }
    }
}
