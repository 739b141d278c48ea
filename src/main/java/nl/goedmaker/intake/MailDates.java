package nl.goedmaker.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;

/** Moments as mail programs write them above a mail. */
public final class MailDates {
    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?\\b(?:\\s*([AaPp])\\.?[Mm])?");
    private static final Pattern DAY = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}");

    private MailDates() {}

    /** {@code Fri, 20 Nov 2026 08:31:00 +0100}, {@code vrijdag 20 november 2026 08:31}, {@code 20-11-2026 8:31}; else empty. */
    public static Optional<LocalDateTime> parse(String written, ZoneId zone) {
        String text = written.length() > 100 ? written.substring(0, 100) : written;
        try {
            return Optional.of(OffsetDateTime.parse(
                            text.replaceFirst("\\s*\\(.*$", "").strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .atZoneSameInstant(zone)
                    .toLocalDateTime());
        } catch (DateTimeException e) {
            return inWords(text);
        }
    }

    private static Optional<LocalDateTime> inWords(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            LocalDate date = Dates.parse(day.group());
            Matcher time = TIME.matcher(text.substring(day.end()));
            return Optional.of(time.find() ? date.atTime(time(time)) : date.atStartOfDay());
        } catch (Refusal | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        String half = found.group(3);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(found.group(2)));
    }
}
