package nl.goedmaker.tickets.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant MADE = Instant.parse("2026-11-22T09:30:15Z");

    private static String file(String summary, String description) {
        return new String(
                CalendarFile.of(new CalendarEntry("K-2026-0147-later@goedmaker", AT, summary, description), MADE),
                StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsTheSameToTheLastByte() {
        assertThat(file(
                        "K-2026-0147: Armband kapot, ring; heel \\ niet",
                        "Bellen over de sluiting van de armband die op het gala brak, vóór één uur.\nNiet mailen"))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Goedmaker//Goedmaker//NL",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:K-2026-0147-later@goedmaker",
                        "DTSTAMP:20261122T093015Z",
                        "DTSTART:20261123T080000Z",
                        "DTEND:20261123T081500Z",
                        "SUMMARY:K-2026-0147: Armband kapot\\, ring\\; heel \\\\ niet",
                        "DESCRIPTION:Bellen over de sluiting van de armband die op het gala brak\\, v",
                        " óór één uur.\\nNiet mailen",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:K-2026-0147: Armband kapot\\, ring\\; heel \\\\ niet",
                        "TRIGGER:PT0S",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    /** Reads a file by the rules of RFC 5545 alone: unfolds its lines, pairs its components, takes text apart again. */
    private static Map<String, String> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as("whole characters").isEqualTo(bytes);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).as("no other line ends").doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> inside = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            assertThat(name).matches("[A-Z-]+");
            assertThat(value.codePoints().noneMatch(Character::isISOControl)).isTrue();
            switch (name) {
                case "BEGIN" -> inside.add(value);
                case "END" -> assertThat(inside.removeLast()).isEqualTo(value);
                default ->
                    assertThat(values.put(String.join("/", inside) + "/" + name, value))
                            .as("once: %s", name)
                            .isNull();
            }
        }
        assertThat(inside).isEmpty();
        return values;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = value.charAt(i);
                assertThat("\\;,nN").contains(String.valueOf(escaped));
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                assertThat(";,").doesNotContain(String.valueOf(c));
                text.append(c);
            }
        }
        return text.toString();
    }

    @Property(tries = 300)
    void anyTextIsReadBackByTheRulesOfTheFormat(@ForAll String summary, @ForAll String description) {
        byte[] bytes = CalendarFile.of(new CalendarEntry("u@goedmaker", AT, summary, description), MADE);
        Map<String, String> values = read(bytes);
        assertThat(values)
                .containsEntry("VCALENDAR/VERSION", "2.0")
                .containsKey("VCALENDAR/PRODID")
                .containsEntry("VCALENDAR/VEVENT/UID", "u@goedmaker")
                .containsEntry("VCALENDAR/VEVENT/DTSTAMP", "20261122T093015Z")
                .containsEntry("VCALENDAR/VEVENT/DTSTART", "20261123T080000Z")
                .containsEntry("VCALENDAR/VEVENT/VALARM/ACTION", "DISPLAY")
                .containsKey("VCALENDAR/VEVENT/VALARM/TRIGGER")
                .containsKey("VCALENDAR/VEVENT/VALARM/DESCRIPTION");
        unescaped(values.getOrDefault("VCALENDAR/VEVENT/SUMMARY", ""));
        unescaped(values.getOrDefault("VCALENDAR/VEVENT/DESCRIPTION", ""));
    }

    @Test
    void aLongTextSurvivesFoldingAndUnfolding() {
        String words = "Ayşe Yılmaz: ketting; 💍, \\ é ".repeat(20).strip();
        Map<String, String> values =
                read(CalendarFile.of(new CalendarEntry("u@goedmaker", AT, words, words + "\nen\r\nmeer"), MADE));
        assertThat(unescaped(values.getOrDefault("VCALENDAR/VEVENT/SUMMARY", "")))
                .isEqualTo(words);
        assertThat(unescaped(values.getOrDefault("VCALENDAR/VEVENT/DESCRIPTION", "")))
                .isEqualTo(words + "\nen\nmeer");
    }
}
