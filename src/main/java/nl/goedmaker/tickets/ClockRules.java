package nl.goedmaker.tickets;

import java.time.Duration;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.SettingsRepository;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.ClockRule.Counting;
import nl.goedmaker.tickets.ClockRule.Kind;

/**
 * How long things may take: what platforms ask, and what the owner made of it. A change holds for what comes in from then on.
 */
public final class ClockRules {
    private final SettingsRepository settings;
    private final Journal journal;

    public ClockRules(SettingsRepository settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
    }

    public ClockRule firstReply(Channel channel) {
        return kept(ClockRule.firstReply(channel), key(Kind.FIRST_REPLY, channel));
    }

    public ClockRule complaint(Channel channel) {
        return kept(ClockRule.COMPLAINT, key(Kind.COMPLAINT, channel));
    }

    public ClockRule review() {
        return kept(ClockRule.REVIEW, Kind.REVIEW.name());
    }

    private static String key(Kind kind, Channel channel) {
        return kind + "." + channel.code();
    }

    private ClockRule kept(ClockRule rule, String key) {
        return settings.get("clock." + key)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> own(rule, value))
                .orElse(rule);
    }

    /** {@code PT36H CLOCK}; anything else is as if it were not there. */
    private static Optional<ClockRule> own(ClockRule rule, String kept) {
        String[] parts = kept.split(" ");
        try {
            return Optional.of(rule.own(Duration.parse(parts[0]), Counting.valueOf(parts[parts.length - 1])));
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Does several of the changes below as one step that can be taken back. */
    public void save(Runnable changes) {
        journal.change(Change.of("tickets.change.clocks", ""), changes);
    }

    /** @throws Refusal when it is not a number of hours that a first answer can take */
    public void saveFirstReply(Channel channel, int hours, boolean weekends) {
        if (hours < 1 || hours > ClockRule.MOST_HOURS) {
            throw Refusal.badInput("tickets.clock.hoursRange", ClockRule.MOST_HOURS);
        }
        put(
                ClockRule.firstReply(channel),
                key(Kind.FIRST_REPLY, channel),
                Duration.ofHours(hours),
                weekends ? Counting.CLOCK : Counting.WEEKDAYS);
    }

    /** @throws Refusal when it is not a number of days that a complaint can take */
    public void saveComplaint(Channel channel, int days) {
        put(ClockRule.COMPLAINT, key(Kind.COMPLAINT, channel), days(days), Counting.CLOCK);
    }

    /** @throws Refusal when it is not a number of days that a review can wait */
    public void saveReview(int days) {
        put(ClockRule.REVIEW, Kind.REVIEW.name(), days(days), Counting.CLOCK);
    }

    private static Duration days(int days) {
        if (days < 1 || days > ClockRule.MOST_DAYS) {
            throw Refusal.badInput("tickets.clock.daysRange", ClockRule.MOST_DAYS);
        }
        return Duration.ofDays(days);
    }

    private void put(ClockRule rule, String key, Duration length, Counting counting) {
        ClockRule own = rule.own(length, counting);
        String value = own.equals(rule) ? "" : own.length() + " " + own.counting();
        if (!settings.get("clock." + key).orElse("").equals(value)) {
            settings.put("clock." + key, value);
        }
    }
}
