package nl.goedmaker.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** How days are typed and shown. */
public final class Dates {
    private static final List<DateTimeFormatter> TYPED = List.of(
            typed("uuuu-MM-dd", Locale.ROOT),
            typed("d-M-uuuu", Locale.ROOT),
            typed("d/M/uuuu", Locale.ROOT),
            typed("d.M.uuuu", Locale.ROOT),
            typed("d MMMM uuuu", Language.NL.locale()),
            typed("d MMM uuuu", Language.NL.locale()),
            typed("d MMMM uuuu", Language.EN.locale()),
            typed("d MMM uuuu", Language.EN.locale()),
            typed("d. MMMM uuuu", Language.DE.locale()));

    private Dates() {}

    private static DateTimeFormatter typed(String pattern, Locale locale) {
        return new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads a day as Dutch, German and English shopkeepers type it ({@code 3-11-2026}, {@code 3 november 2026}) or as ISO.
     *
     * @throws Refusal with a sentence when it is not a day that exists, or lies outside 2000–2100
     */
    public static LocalDate parse(String typed) {
        String text = typed.strip();
        for (DateTimeFormatter format : TYPED) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                if (day.getYear() < 2000 || day.getYear() > 2100) {
                    throw Refusal.badInput("ui.date.outOfRange", text);
                }
                return day;
            } catch (DateTimeParseException e) {
                // the next form may fit; the refusal below says so when none does
                continue;
            }
        }
        throw Refusal.badInput("ui.date.unreadable", text.length() > 30 ? text.substring(0, 29) + "…" : text);
    }

    /** {@code 22 november 2026}. */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case DE ->
                DateTimeFormatter.ofPattern("d. MMMM uuuu", language.locale()).format(day);
            default ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
        };
    }

    /** {@code 22 nov}, with the year when it is another one than {@code today}'s. */
    public static String shortDay(LocalDate day, LocalDate today, Language language) {
        String pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(
                        language == Language.DE ? pattern.replace("d ", "d. ") : pattern, language.locale())
                .format(day);
    }

    /** {@code 22 nov 08:31}. */
    public static String moment(LocalDateTime moment, LocalDate today, Language language) {
        return shortDay(moment.toLocalDate(), today, language) + " "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
    }

    /** {@code zondag 22 november}. */
    public static String weekday(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(language == Language.DE ? "EEEE, d. MMMM" : "EEEE d MMMM", language.locale())
                .format(day);
    }
}
