package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take, and who says so.
 *
 * @param length from the moment it came in
 * @param counting which time counts
 * @param warnBefore how long before its end it begins to press
 * @param source where it was read
 * @param checkedOn when that was last looked up
 */
public record ClockRule(
        Kind kind,
        Duration length,
        Counting counting,
        Duration warnBefore,
        String source,
        LocalDate checkedOn,
        Confidence confidence) {
    /** What has to be done in time. */
    public enum Kind {
        FIRST_REPLY,
        /** The complaint is settled, or the customer has to move. */
        COMPLAINT,
        REVIEW
    }

    /** The longest that a first answer may take, in the time that counts. */
    public static final int MOST_HOURS = 240;

    /** The longest that a complaint or a review may take. */
    public static final int MOST_DAYS = 90;

    /** Which time counts. */
    public enum Counting {
        /** By day and by night, every day. */
        CLOCK,
        /** By day and by night, without weekends and holidays. */
        WEEKDAYS
    }

    /** How sure a rule is. */
    public enum Confidence {
        /** The platform's own text. */
        HIGH,
        /** An older version or a secondary source. */
        MEDIUM,
        /** The program's own advice. */
        ADVICE,
        /** The owner set it. */
        OWN
    }

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private static final ClockRule FIRST_REPLY = new ClockRule(
            Kind.FIRST_REPLY,
            Duration.ofHours(48),
            Counting.CLOCK,
            Duration.ofHours(12),
            "tickets.clock.source.firstReply",
            CHECKED,
            Confidence.ADVICE);

    private static final Map<Channel, ClockRule> FIRST_REPLIES = Map.of(
            Channel.BOL,
            new ClockRule(
                    Kind.FIRST_REPLY,
                    Duration.ofHours(24),
                    Counting.WEEKDAYS,
                    Duration.ofHours(12),
                    "tickets.clock.source.bol",
                    CHECKED,
                    Confidence.MEDIUM),
            Channel.ETSY,
            new ClockRule(
                    Kind.FIRST_REPLY,
                    Duration.ofHours(24),
                    Counting.CLOCK,
                    Duration.ofHours(12),
                    "tickets.clock.source.etsy",
                    CHECKED,
                    Confidence.HIGH));

    /** Dutch shops with a label promise an answer within two weeks, or a date. */
    public static final ClockRule COMPLAINT = new ClockRule(
            Kind.COMPLAINT,
            Duration.ofDays(14),
            Counting.CLOCK,
            Duration.ofDays(2),
            "tickets.clock.source.complaint",
            CHECKED,
            Confidence.MEDIUM);

    public static final ClockRule REVIEW = new ClockRule(
            Kind.REVIEW,
            Duration.ofDays(7),
            Counting.CLOCK,
            Duration.ofDays(1),
            "tickets.clock.source.review",
            CHECKED,
            Confidence.ADVICE);

    private static final Duration LAST_WORK = Duration.ofHours(1);
    private static final Duration LITTLE_WORK = Duration.ofHours(4);

    /**
     * How much it presses. A warning comes before the end, sooner for what takes longer to mend, and while there is still working
     * time to mend it in: on Friday afternoon for what runs out on Monday morning.
     *
     * @param left until the end; negative once it is too late
     * @param work the owner's working time until the end, or {@code null} when it is not known
     */
    public Due.Urgency urgency(Duration left, @Nullable Duration work) {
        Due.Urgency byHours = new Due(left).urgency();
        if (byHours == Due.Urgency.LATE || byHours == Due.Urgency.SOON) {
            return byHours;
        }
        if (work != null && work.compareTo(LAST_WORK) < 0) {
            return Due.Urgency.SOON;
        }
        return byHours == Due.Urgency.NEAR
                        || work != null && work.compareTo(LITTLE_WORK) < 0
                        || left.compareTo(warnBefore) <= 0
                ? Due.Urgency.NEAR
                : Due.Urgency.CALM;
    }

    /**
     * How long before its end a complaint comes back that the owner put away past it: with time to give an answer, and not so
     * soon that putting it away would do nothing.
     */
    public static Duration backBefore(Kind kind) {
        return kind == Kind.COMPLAINT ? Duration.ofDays(1) : Duration.ofHours(1);
    }

    /** Whose holidays do not count on a channel: ISO 3166; empty where they are the shop’s own. bol counts Dutch working days. */
    public static Optional<String> holidays(Channel channel) {
        return channel == Channel.BOL ? Optional.of("NL") : Optional.empty();
    }

    /** The rule of the channel, or the one that holds where a channel has none of its own. */
    public static ClockRule firstReply(Channel channel) {
        return FIRST_REPLIES.getOrDefault(channel, FIRST_REPLY);
    }

    /** The same with what the owner made of it; this one when nothing differs. */
    ClockRule own(Duration ownLength, Counting ownCounting) {
        return ownLength.equals(length) && ownCounting == counting
                ? this
                : new ClockRule(
                        kind,
                        ownLength,
                        ownCounting,
                        warnBefore,
                        "tickets.clock.source.own",
                        checkedOn,
                        Confidence.OWN);
    }
}
