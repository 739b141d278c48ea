package nl.goedmaker.tickets;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it is typed: {@code 3-12}, {@code 3 december 14:00}, {@code vrijdag 14u}, {@code 2026-12-03T14:00}, {@code 9.30 uur}.
 *
 * @param day {@code null} when only a time was typed
 * @param time {@code null} when only a day was typed
 */
record TypedMoment(@Nullable LocalDate day, @Nullable LocalTime time) {
    private static final Pattern WITH_TIME = Pattern.compile("(.*?)(?:^|\\s+|(?<=\\d)t)(?:(?:om|um|at)\\s+)?"
            + "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?(\\s*(?:uur|uhr|u|h))?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})\\.?");
    private static final Pattern DAY_AND_NAME = Pattern.compile("\\d{1,2}\\.? \\p{L}+\\.?");
    private static final Map<String, Integer> DAYS_AHEAD =
            Map.of("vandaag", 0, "today", 0, "heute", 0, "morgen", 1, "tomorrow", 1, "overmorgen", 2, "übermorgen", 2);

    /** @throws Refusal when it is neither a day nor a time */
    static TypedMoment parse(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher match = WITH_TIME.matcher(text);
        if (match.matches() && isTime(match, text)) {
            String date = match.group(1).strip();
            LocalTime time = time(match.group(2), match.group(3))
                    .orElseThrow(() -> Refusal.badInput("tickets.snooze.time", shown(typed)));
            return new TypedMoment(date.isEmpty() ? null : day(date, today), time);
        }
        return new TypedMoment(day(text, today), null);
    }

    /** 3.12 is a day and 9.30 is not; a colon and a word for the hour leave no doubt; a number alone is no time. */
    private static boolean isTime(Matcher match, String text) {
        String minute = match.group(3);
        if (match.group(4) != null || text.contains(":")) {
            return true;
        }
        return minute != null && (!match.group(1).isBlank() || Integer.parseInt(minute) > 12 || minute.equals("00"));
    }

    private static String shown(String typed) {
        return typed.length() > 30 ? typed.substring(0, 29) + "…" : typed;
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text, LocalDate today) {
        Integer ahead = DAYS_AHEAD.get(text);
        if (ahead != null) {
            return today.plusDays(ahead);
        }
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        Optional<DayOfWeek> weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> Arrays.stream(Language.values())
                        .anyMatch(language -> isNamed(day, TextStyle.FULL, language, name)
                                || isNamed(day, TextStyle.SHORT, language, name)))
                .findFirst();
        if (weekday.isPresent()) {
            return today.with(TemporalAdjusters.next(weekday.get()));
        }
        Matcher numbers = DAY_AND_MONTH.matcher(text);
        if (numbers.matches()) {
            return comingUp(numbers.group(1) + "-" + numbers.group(2) + "-", today);
        }
        return DAY_AND_NAME.matcher(text).matches() ? comingUp(text + " ", today) : Dates.parse(text);
    }

    private static boolean isNamed(DayOfWeek day, TextStyle style, Language language, String name) {
        String known = day.getDisplayName(style, language.locale());
        return (known.endsWith(".") ? known.substring(0, known.length() - 1) : known).equalsIgnoreCase(name);
    }

    /** A day without a year is the next one that has that name. */
    private static LocalDate comingUp(String withoutYear, LocalDate today) {
        LocalDate thisYear = Dates.parse(withoutYear + today.getYear());
        return thisYear.isBefore(today) ? Dates.parse(withoutYear + (today.getYear() + 1)) : thisYear;
    }
}
