package nl.goedmaker.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.WorkingSlot;

/** The hours of a day as an owner types them: {@code 9-12:30, 13.30-17}. */
public final class TypedHours {
    private static final Pattern SLOT =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|tot|bis|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private TypedHours() {}

    /**
     * @param typed blank for a day off
     * @throws Refusal when something in it is no stretch of time, or two stretches overlap
     */
    public static List<WorkingSlot> parse(DayOfWeek day, String typed) {
        List<WorkingSlot> slots = new ArrayList<>();
        for (String part : typed.strip().toLowerCase(Locale.ROOT).split("\\s*[,;+&]\\s*|\\s+en\\s+")) {
            if (!part.isBlank()) {
                WorkingSlot slot = slot(day, part.strip());
                if (!slots.isEmpty() && slot.from() < slots.getLast().to()) {
                    throw Refusal.badInput("settings.hours.overlap");
                }
                slots.add(slot);
            }
        }
        return slots;
    }

    private static WorkingSlot slot(DayOfWeek day, String part) {
        Matcher match = SLOT.matcher(part);
        if (!match.matches()) {
            throw unreadable(part);
        }
        int from = minutes(match.group(1), match.group(2), part);
        int to = minutes(match.group(3), match.group(4), part);
        if (to <= from) {
            throw Refusal.badInput("settings.hours.order", shortened(part));
        }
        return new WorkingSlot(day, from, to);
    }

    private static int minutes(String hour, @org.jspecify.annotations.Nullable String minute, String part) {
        int minutes = Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
        if (minutes > WorkingSlot.DAY || minute != null && Integer.parseInt(minute) > 59) {
            throw unreadable(part);
        }
        return minutes;
    }

    private static Refusal unreadable(String part) {
        return Refusal.badInput("settings.hours.unreadable", shortened(part));
    }

    private static String shortened(String part) {
        return part.length() > 20 ? part.substring(0, 19) + "…" : part;
    }

    /** {@code 9:00–12:30, 13:30–17:00}; blank for a day off. */
    public static String of(DayOfWeek day, List<WorkingSlot> slots) {
        return slots.stream()
                .filter(slot -> slot.day() == day)
                .map(slot -> clock(slot.from()) + "–" + clock(slot.to()))
                .collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }
}
