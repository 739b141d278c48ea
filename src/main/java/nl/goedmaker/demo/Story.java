package nl.goedmaker.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.demo.StoryTicket.Earlier;
import nl.goedmaker.demo.StoryTicket.Event;
import nl.goedmaker.demo.StoryTicket.Opening;
import nl.goedmaker.demo.StoryTicket.Order;
import nl.goedmaker.demo.StoryTicket.When;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** The hand-written story of the demo shop, read from the text files beside this class. */
record Story(Map<String, Article> articles, List<StoryTicket> tickets, List<StoryReview> reviews, List<String> thanks) {
    private static final Pattern EVENT = Pattern.compile("(?:\\+(\\d+)([dhm])|@(\\d+)) (\\w+)(?:: (.*))?");
    private static final Pattern REPLY = Pattern.compile("(.*?)(?: >>(\\d+) (.*))?");

    record Article(String number, String name, String category, Money price) {}

    static Story read() {
        Map<String, Article> articles = new TreeMap<>();
        for (String line : lines("articles.txt")) {
            String[] parts = line.split("; ", 4);
            articles.put(parts[0], new Article(parts[0], parts[1], parts[2], Money.parse(parts[3])));
        }
        return new Story(
                articles,
                Arrays.stream(text("tickets.txt").strip().split("\n\n"))
                        .map(Story::ticket)
                        .toList(),
                lines("reviews.txt").stream().map(Story::review).toList(),
                lines("thanks.txt"));
    }

    private static StoryTicket ticket(String block) {
        Map<String, String> fields = new TreeMap<>();
        List<Event> events = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            Matcher event = EVENT.matcher(line);
            if (event.matches()) {
                events.add(event(event));
            } else {
                String[] parts = line.split(": ", 2);
                fields.put(parts[0], parts[1]);
            }
        }
        String[] who = field(fields, "who").split("; ");
        return new StoryTicket(
                opening(fields),
                who[0],
                who[1],
                who[2],
                Language.ofCode(who[3]).orElseThrow(),
                order(field(fields, "order")),
                earlier(fields.get("earlier")),
                TicketType.valueOf(field(fields, "type")),
                field(fields, "subject"),
                field(fields, "mail"),
                events,
                Integer.parseInt(fields.getOrDefault("snooze", "0")));
    }

    private static Opening opening(Map<String, String> fields) {
        String due = fields.get("due");
        if (due == null) {
            return new Opening.DaysAgo(Integer.parseInt(field(fields, "ago")));
        }
        String[] parts = due.split(":");
        return new Opening.DueIn(Duration.ofHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1])));
    }

    private static Order order(String line) {
        String[] parts = line.split(" ");
        boolean fromToday = parts[3].startsWith("today-");
        String days = parts[3].replace("today-", "");
        return new Order(
                orNull(parts[0]),
                Channel.ofCode(parts[1]),
                orNull(parts[2]),
                days.equals("-") ? 0 : Integer.parseInt(days),
                fromToday);
    }

    private static List<Earlier> earlier(@Nullable String line) {
        if (line == null) {
            return List.of();
        }
        return Arrays.stream(line.split("; "))
                .map(order -> order.split(" "))
                .map(parts -> new Earlier(parts[0], parts[1], Integer.parseInt(parts[2])))
                .toList();
    }

    private static Event event(Matcher event) {
        String text = event.group(5) == null ? "" : event.group(5);
        if (event.group(3) != null) {
            return new Event(new When.DaysAgo(Integer.parseInt(event.group(3))), event.group(4), text);
        }
        long amount = Long.parseLong(event.group(1));
        Duration after = switch (event.group(2).charAt(0)) {
            case 'd' -> Duration.ofDays(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
        return new Event(new When.After(after), event.group(4), text);
    }

    private static StoryReview review(String line) {
        String[] parts = line.split("; ", 6);
        String[] when = parts[3].split(" ");
        Matcher text = REPLY.matcher(parts[5]);
        if (!text.matches()) {
            throw new IllegalStateException(line);
        }
        return new StoryReview(
                Platform.ofCode(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]) * 10,
                Integer.parseInt(when[0]),
                when.length == 1 ? null : LocalTime.parse(when[1]),
                orNull(parts[4]),
                text.group(1),
                text.group(2) == null ? 0 : Integer.parseInt(text.group(2)),
                text.group(3));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s is missing in %s", name, fields));
        }
        return value;
    }

    private static @Nullable String orNull(String text) {
        return text.equals("-") ? null : text;
    }

    private static List<String> lines(String name) {
        return text(name).strip().lines().toList();
    }

    private static String text(String name) {
        try (InputStream in = Story.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
