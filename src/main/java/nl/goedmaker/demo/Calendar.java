package nl.goedmaker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.demo.StoryTicket.Opening;
import nl.goedmaker.demo.StoryTicket.When;
import nl.goedmaker.tickets.ClockRule;

/** Gives the moments of the story their day and time, seen from today. */
final class Calendar {
    private static final LocalTime SHOP_OPENS = LocalTime.of(8, 0);
    private static final LocalTime SHOP_CLOSES = LocalTime.of(22, 0);

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final RandomGenerator random;

    Calendar(Instant now, ZoneId zone, RandomGenerator random) {
        this.now = now;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
        this.random = random;
    }

    Instant now() {
        return now;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return today;
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** A fixed time some days ago; 0 days ago is today. */
    Instant at(int daysAgo, LocalTime time) {
        return today.minusDays(daysAgo).atTime(time).atZone(zone).toInstant();
    }

    /** Some time between breakfast and bed. */
    Instant daytime(int daysAgo) {
        return at(daysAgo, LocalTime.of(7, 0).plusMinutes(random.nextInt(14 * 60)));
    }

    /** Some time while the owner is at her desk. */
    Instant deskTime(int daysAgo) {
        return at(daysAgo, LocalTime.of(9, 0).plusMinutes(random.nextInt(8 * 60)));
    }

    /** @param channel decides how long a first answer may take */
    Instant opening(Opening opening, Channel channel) {
        return switch (opening) {
            case Opening.DaysAgo(int days) -> daytime(days);
            case Opening.DueIn(var left) ->
                now.minus(ClockRule.firstReply(channel).length()).plus(left);
        };
    }

    /** @param awake moves what would fall in the night to the next morning: the owner sleeps, her customers need not */
    Instant event(When when, Instant opened, boolean awake) {
        return switch (when) {
            case When.DaysAgo(int days) -> deskTime(days);
            case When.After(var duration) -> awake ? morning(opened.plus(duration)) : opened.plus(duration);
        };
    }

    private Instant morning(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (!time.isBefore(SHOP_OPENS) && time.isBefore(SHOP_CLOSES)) {
            return moment;
        }
        LocalDate day = time.isBefore(SHOP_OPENS)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(SHOP_OPENS.plusMinutes(5 + random.nextInt(50)))
                .atZone(zone)
                .toInstant();
    }
}
