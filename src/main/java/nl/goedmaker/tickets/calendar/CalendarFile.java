package nl.goedmaker.tickets.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A file of one entry as calendars read it: iCalendar, RFC 5545. The moment is written in UTC, which needs no table of zones
 * and is right wherever the calendar is; a calendar rings when it begins.
 */
public final class CalendarFile {
    /** RFC 5545, 3.1: lines of more octets are folded. */
    private static final int LONGEST_LINE = 75;

    private static final String END_OF_LINE = "\r\n";
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    private CalendarFile() {}

    /** @param made when the file is made */
    public static byte[] of(CalendarEntry entry, Instant made) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Goedmaker//Goedmaker//NL");
        file.line("CALSCALE:GREGORIAN");
        file.line("BEGIN:VEVENT");
        file.line("UID:" + escaped(entry.uid()));
        file.line("DTSTAMP:" + UTC.format(made));
        file.line("DTSTART:" + UTC.format(entry.at()));
        file.line("DTEND:" + UTC.format(entry.at().plus(LENGTH)));
        file.line("SUMMARY:" + escaped(entry.summary()));
        if (!entry.description().isBlank()) {
            file.line("DESCRIPTION:" + escaped(entry.description()));
        }
        file.line("TRANSP:TRANSPARENT");
        file.line("BEGIN:VALARM");
        file.line("ACTION:DISPLAY");
        file.line("DESCRIPTION:" + escaped(entry.summary()));
        file.line("TRIGGER:PT0S");
        file.line("END:VALARM");
        file.line("END:VEVENT");
        file.line("END:VCALENDAR");
        return file.lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 5545, 3.3.11. Control characters have no place in a text. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Folds between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        lines.append(END_OF_LINE);
    }
}
