package nl.goedmaker.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.demo.CrowdTicket.ChosenRemedy;
import nl.goedmaker.demo.CrowdTicket.Entry;
import nl.goedmaker.demo.CrowdTicket.Person;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/** Tells one of the many complaints up to today: what would happen later has not happened, so young ones are still open. */
final class CrowdStory {
    /** Every so many complaints one drags on. */
    private static final int ONE_DRAGS_ON = 5_000;

    private static final int LONG_ROUNDS = 150;
    private static final List<RemedyKind> KINDS =
            List.of(RemedyKind.REPAIR, RemedyKind.REPAIR, RemedyKind.REPLACEMENT, RemedyKind.EXPLANATION);

    private final CrowdWords words;
    private final RandomGenerator random;
    private final List<String> replies;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private Instant at;
    private @Nullable Instant replied;
    private @Nullable Instant chosen;
    private @Nullable Instant done;
    private @Nullable Instant closed;
    private TicketStatus status = TicketStatus.OPEN;

    CrowdStory(CrowdWords words, RandomGenerator random, List<String> replies, Instant now) {
        this.words = words;
        this.random = random;
        this.replies = replies;
        this.now = now;
        this.at = now;
    }

    CrowdTicket told(
            StoryTicket like,
            int number,
            Instant opened,
            @Nullable Person person,
            @Nullable String article,
            LocalDate delivered) {
        at = opened;
        RemedyKind kind = KINDS.get(random.nextInt(KINDS.size()));
        ReasonCode reason =
                ReasonCode.builtIn().get(random.nextInt(ReasonCode.builtIn().size()));
        entries.add(new Entry(
                opened, Kind.MESSAGE_IN, "", like.mail() + " " + words.one("extra") + " " + words.one("extra")));
        int rounds = number % ONE_DRAGS_ON == ONE_DRAGS_ON / 2 ? LONG_ROUNDS : 1 + random.nextInt(3);
        tell(kind, reason, rounds);
        boolean away = closed == null && replied != null && random.nextInt(10) == 0;
        return new CrowdTicket(
                person,
                article,
                delivered,
                like.subject(),
                like.type(),
                article == null ? Channel.PHONE : like.order().channel(),
                status,
                opened,
                replied,
                away ? now.plus(Duration.ofHours(3 + random.nextInt(100))) : null,
                closed,
                closed == null ? null : Justified.values()[random.nextInt(Justified.values().length)],
                closed == null ? null : reason,
                replied == null ? Step.LISTEN : Step.FOLLOW_UP,
                chosen == null ? null : new ChosenRemedy(kind, Basis.STATUTORY, chosen, done),
                entries);
    }

    private void tell(RemedyKind kind, ReasonCode reason, int rounds) {
        if (chance(70)) {
            happens(1, 20, Kind.NOTE, "", words.one("note"));
        }
        if (happens(1, 30, Kind.MESSAGE_OUT, "", replies.get(random.nextInt(replies.size())))) {
            replied = at;
            status = TicketStatus.WAITING;
        }
        if (chance(80) && happens(0, 1, Kind.CHANGE, "tickets.event.remedy", kind.name())) {
            chosen = at;
        }
        for (int i = 0; i < rounds; i++) {
            round();
        }
        if (chosen != null && happens(4, 60, Kind.CHANGE, "tickets.event.remedyDone", kind.name())) {
            done = at;
        }
        if (chance(60) && happens(4, 40, Kind.MESSAGE_IN, "", words.one("later"))) {
            status = TicketStatus.OPEN;
        }
        if (happens(1, 40, Kind.CHANGE, "tickets.event.closed", reason.code())) {
            closed = at;
            status = TicketStatus.CLOSED;
        }
    }

    private void round() {
        if (happens(4, 48, Kind.MESSAGE_IN, "", words.one("later") + " " + words.one("extra"))) {
            status = TicketStatus.OPEN;
        }
        if (chance(50)) {
            happens(1, 10, Kind.NOTE, "", words.one("note"));
        }
        if (happens(1, 20, Kind.MESSAGE_OUT, "", words.one("answer") + " " + words.one("answer"))) {
            status = TicketStatus.WAITING;
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Some hours later, unless that is still to come. @return whether it happened */
    private boolean happens(int fromHours, int toHours, Kind kind, String event, String text) {
        Instant next = at.plus(Duration.ofMinutes(60L * fromHours + 1 + random.nextInt(60 * (toHours - fromHours))));
        at = next;
        if (next.isAfter(now)) {
            return false;
        }
        entries.add(new Entry(next, kind, event, text));
        return true;
    }
}
