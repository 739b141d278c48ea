package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How one file writes its moments. In numbers alone, 3/4/2026 is the third of April here and the fourth of March in America: the
 * whole column decides, never one row.
 */
public final class DayStyle {
    private static final int LONGEST = 60;
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:[ T,]+(\\d{1,2}:\\d{2}(?::\\d{2})?)"
                    + "(?:\\s*([AaPp])\\.?[Mm]\\.?)?(?:\\s*(UTC))?)?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?"
                    + "\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?)?");
    /** ISO’s basic form: {@code 20261007}. */
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final List<DateTimeFormatter> WORDS = Stream.of(Locale.ENGLISH, Locale.of("nl"), Locale.GERMAN)
            .flatMap(locale -> Stream.of("d[.] MMM[.] uuuu", "d[.] MMMM uuuu", "MMM[.] d, uuuu", "MMMM d, uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)))
            .toList();

    private final boolean monthFirst;
    private final ZoneId zone;

    private DayStyle(boolean monthFirst, ZoneId zone) {
        this.monthFirst = monthFirst;
        this.zone = zone;
    }

    /**
     * The style of a column.
     *
     * @param column what stands in it, row by row
     * @param platform Etsy writes as Americans do; elsewhere the day comes first when nothing decides
     * @param clock where the shop is: moments without a zone are taken to be there, and none of them lies ahead
     */
    public static DayStyle of(List<String> column, Platform platform, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        boolean canBeDayFirst = true;
        boolean canBeMonthFirst = true;
        for (String cell : column) {
            Matcher numbers = NUMBERS.matcher(shortened(cell));
            if (numbers.matches()) {
                // only with slashes do people write both ways, so only there a day ahead says that the month comes
                // first
                LocalDate latest = cell.indexOf('/') >= 0 ? today : LocalDate.MAX;
                canBeDayFirst &= isDay(numbers.group(3), numbers.group(2), numbers.group(1), latest);
                canBeMonthFirst &= isDay(numbers.group(3), numbers.group(1), numbers.group(2), latest);
            }
        }
        boolean monthFirst =
                platform == Platform.ETSY ? canBeMonthFirst || !canBeDayFirst : canBeMonthFirst && !canBeDayFirst;
        return new DayStyle(monthFirst, clock.getZone());
    }

    private static boolean isDay(String year, String month, String day, LocalDate latest) {
        try {
            return !day(century(year), month, day).isAfter(latest);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String century(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    /** @return empty when it is no moment in this style */
    public Optional<Instant> moment(String written) {
        String text = shortened(written);
        try {
            return text.isEmpty() ? Optional.empty() : read(text);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String written) {
        String text = written.strip();
        return text.length() > LONGEST ? "" : text;
    }

    private Optional<Instant> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDateTime local = day(iso.group(1), iso.group(2), iso.group(3)).atTime(time(iso.group(4), null));
            return Optional.of(iso.group(5) == null ? here(local) : elsewhere(local, iso.group(5)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            String year = century(numbers.group(3));
            LocalDate day = monthFirst
                    ? day(year, numbers.group(1), numbers.group(2))
                    : day(year, numbers.group(2), numbers.group(1));
            LocalDateTime local = day.atTime(time(numbers.group(4), numbers.group(5)));
            return Optional.of(numbers.group(6) == null ? here(local) : elsewhere(local, "Z"));
        }
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return Optional.of(here(
                    day(together.group(1), together.group(2), together.group(3)).atStartOfDay()));
        }
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        return inWords(text);
    }

    private Optional<Instant> inWords(String text) {
        for (DateTimeFormatter words : WORDS) {
            try {
                return Optional.of(here(LocalDate.parse(text, words).atStartOfDay()));
            } catch (DateTimeException e) {
                // the next way of writing may fit
            }
        }
        return Optional.empty();
    }

    private Instant here(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static Instant elsewhere(LocalDateTime local, String offset) {
        return OffsetDateTime.of(local, ZoneOffset.of(offset.equals("UTC") ? "Z" : offset))
                .toInstant();
    }

    private static LocalDate day(String year, String month, String day) {
        return Year.of(Integer.parseInt(year)).atMonth(Integer.parseInt(month)).atDay(Integer.parseInt(day));
    }

    /** @param half {@code a} or {@code p} of a clock of twelve hours */
    private static LocalTime time(@Nullable String written, @Nullable String half) {
        if (written == null) {
            return LocalTime.MIDNIGHT;
        }
        String[] parts = written.split(":", -1);
        int hour = Integer.parseInt(parts[0]);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }
}
