package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.Place;
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
    private static final int LONGEST_ORDER = 100;
    private static final int LONGEST_MAIL = 254;
    private static final int SHOWN = 60;
    private static final String ORIGINAL = "(Original)";
    private static final String TRANSLATED = "(Translated by Google)";
    private static final Set<String> NO_GRADE = Set.of("", "-", "–", "n/a", "na", "nvt", "n.v.t.", "k.a.", "null");

    private final Platform platform;
    private final int scale;
    private final Clock clock;

    /** @param scale the highest grade */
    ReviewFields(Platform platform, int scale, Clock clock) {
        this.platform = platform;
        this.scale = scale;
        this.clock = clock;
    }

    /** @param rows the fields of each review in the order of the file */
    List<ReadReview> reviews(List<Row> rows) {
        DayStyle style = style(rows, ReviewColumn.POSTED);
        DayStyle replies = style(rows, ReviewColumn.REPLIED);
        return rows.stream().map(row -> review(row, style, replies)).toList();
    }

    private DayStyle style(List<Row> rows, ReviewColumn column) {
        return DayStyle.of(rows.stream().map(row -> row.get(column)).toList(), platform, clock);
    }

    private ReadReview review(Row row, DayStyle style, DayStyle replies) {
        String grade = row.get(ReviewColumn.GRADE);
        OptionalInt tenths = GradeText.tenths(grade, scale);
        if (tenths.isEmpty() || tenths.getAsInt() < platform.lowest() * 10) {
            throw platform == Platform.OTHER
                    ? Refusal.badInput(
                            "reviews.file.grade.other", row.place().first(), shown(grade), platform.lowest(), scale)
                    : Refusal.badInput(
                            "reviews.file.grade",
                            row.place().first(),
                            shown(grade),
                            platform.displayName(),
                            scale,
                            platform.lowest());
        }
        String posted = row.get(ReviewColumn.POSTED);
        Instant at = style.moment(posted)
                // nobody wrote a review before there was a web; the data file keeps moments from 1970 on
                .filter(moment -> moment.toEpochMilli() > 0)
                .orElseThrow(
                        () -> Refusal.badInput("reviews.file.day", row.place().first(), shown(posted)));
        if (at.isAfter(clock.instant())) {
            throw Refusal.badInput("reviews.file.inFuture", row.place().first(), shown(posted));
        }
        String title = plain(row.get(ReviewColumn.TITLE));
        String body = original(plain(row.get(ReviewColumn.TEXT)));
        String text = title.isEmpty() || body.startsWith(title) ? body : (title + "\n" + body).strip();
        String reply = plain(row.get(ReviewColumn.REPLY));
        if (Math.max(text.length(), reply.length()) > LONGEST_TEXT) {
            throw Refusal.badInput("reviews.file.long", row.place().first(), LONGEST_TEXT);
        }
        return new ReadReview(
                row.place(),
                orNull(row.get(ReviewColumn.ID)),
                cut(plain(row.get(ReviewColumn.AUTHOR)), LONGEST_NAME),
                tenths.getAsInt(),
                text,
                at,
                reply,
                replies.moment(row.get(ReviewColumn.REPLIED)).orElse(null),
                orNull(cut(row.get(ReviewColumn.ORDER), LONGEST_ORDER)),
                cut(plain(row.get(ReviewColumn.ARTICLE)), LONGEST_NAME),
                mail(row.get(ReviewColumn.MAIL)),
                parts(row));
    }

    private Map<String, Integer> parts(Row row) {
        Map<String, Integer> parts = new HashMap<>();
        row.parts().forEach((name, written) -> {
            String grade = written.strip();
            if (!NO_GRADE.contains(grade.toLowerCase(Locale.ROOT))) {
                OptionalInt tenths = GradeText.tenths(grade, scale);
                parts.put(
                        name,
                        tenths.orElseThrow(() -> Refusal.badInput(
                                "reviews.file.part", row.place().first(), shown(grade), name, scale)));
            }
        });
        return parts;
    }

    /** Google puts its own translation beside the words of the customer. */
    private static String original(String text) {
        int original = text.indexOf(ORIGINAL);
        if (original >= 0) {
            return text.substring(original + ORIGINAL.length()).strip();
        }
        int translated = text.indexOf(TRANSLATED);
        return translated > 0 ? text.substring(0, translated).strip() : text;
    }

    private static String mail(String written) {
        return written.contains("@") && written.length() <= LONGEST_MAIL ? written : "";
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

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
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
     * @param parts the grades of parts as they are written, by their name
     */
    record Row(Place place, Map<ReviewColumn, String> fields, Map<String, String> parts) {
        String get(ReviewColumn column) {
            return fields.getOrDefault(column, "").strip();
        }
    }
}
