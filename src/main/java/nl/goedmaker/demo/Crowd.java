package nl.goedmaker.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.goedmaker.demo.CrowdTicket.Person;
import nl.goedmaker.demo.StoryTicket.Event;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Language;

/**
 * As many complaints and reviews as asked for, over five years, each put together from the story and from loose sentences. The
 * same seed and moment give the same ones.
 */
public final class Crowd {
    private static final Duration SPAN = Duration.ofDays(5 * 365);
    private static final int SAME_CUSTOMER = 4;
    private static final List<Platform> PLATFORMS = List.of(
            Platform.BOL,
            Platform.BOL,
            Platform.GOOGLE,
            Platform.GOOGLE,
            Platform.TRUSTPILOT,
            Platform.KIYOH,
            Platform.ETSY);

    private final Story story;
    private final Instant now;
    private final ZoneId zone;
    private final int tickets;
    private final int reviews;
    private final SplittableRandom random;
    private final CrowdWords words;
    private final List<String> articles;
    private final List<String> replies;

    Crowd(Story story, Instant now, ZoneId zone, int tickets, int reviews, SplittableRandom random) {
        this.story = story;
        this.now = now;
        this.zone = zone;
        this.tickets = tickets;
        this.reviews = reviews;
        this.random = random;
        this.words = new CrowdWords(random.split());
        this.articles = List.copyOf(story.articles().keySet());
        this.replies = story.tickets().stream()
                .flatMap(ticket -> ticket.events().stream())
                .filter(event -> event.what().equals("reply"))
                .map(Event::text)
                .filter(text -> !text.contains("{+"))
                .toList();
    }

    public int ticketCount() {
        return tickets;
    }

    public int reviewCount() {
        return reviews;
    }

    /** In order of time; to be taken once. */
    public Stream<CrowdTicket> tickets() {
        return Stream.iterate(0, i -> i < tickets, i -> i + 1).map(this::ticket);
    }

    /** In order of time; to be taken once, after the tickets. */
    public Stream<CrowdReview> reviews() {
        return Stream.iterate(0, i -> i < reviews, i -> i + 1).map(this::review);
    }

    private Instant moment(int number, int of) {
        long step = SPAN.toSeconds() / of;
        long second = step * number + random.nextLong(Math.max(1, step));
        return now.minus(SPAN).plusSeconds(second);
    }

    private CrowdTicket ticket(int number) {
        StoryTicket like = story.tickets().get(random.nextInt(story.tickets().size()));
        Instant opened = moment(number, tickets);
        boolean same = number > 0 && random.nextInt(SAME_CUSTOMER) == 0;
        Person person = same ? null : person(like, number);
        String article = random.nextInt(10) == 0 ? null : articles.get(random.nextInt(articles.size()));
        LocalDate delivered = LocalDate.ofInstant(opened, zone).minusDays(1 + random.nextInt(60));
        return new CrowdStory(words, random, replies, now).told(like, number, opened, person, article, delivered);
    }

    private Person person(StoryTicket like, int number) {
        String first = words.one("first");
        String last = words.one("last");
        String address = (first + "." + last).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
        return new Person(
                first + " " + last,
                address + "." + number + "@post.example",
                like.country(),
                like.language() == Language.EN ? Language.NL : like.language());
    }

    private CrowdReview review(int number) {
        Platform platform = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
        Instant posted = moment(number, reviews);
        // four in five are content
        int best = platform.scale();
        int grade = random.nextInt(5) > 0 ? best - random.nextInt(Math.max(1, best / 4)) : 1 + random.nextInt(best - 1);
        boolean answered = posted.isBefore(now.minus(Duration.ofDays(4)));
        Instant replied = posted.plus(Duration.ofMinutes(60 + random.nextInt(4_000)));
        return new CrowdReview(
                platform,
                words.one("first") + " " + words.one("last").charAt(0) + ".",
                grade * 10,
                words.one("praise") + " " + words.one("praise"),
                posted,
                answered ? story.thanks().get(random.nextInt(story.thanks().size())) : "",
                answered ? replied : null);
    }
}
