package nl.goedmaker.replies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.time.WorkingHours;

/** Lets answers leave the program. */
public final class Sending {
    private static final String OVERRIDDEN = "replies.event.overridden";
    private static final String REMINDER = "reply.reminder";
    private static final int LONGEST_NAME = 60;

    private final Correspondence correspondence;
    private final DraftRepository drafts;
    private final Tickets tickets;
    private final Reminders reminders;
    private final Cashbacks cashbacks;
    private final Attachments attachments;
    private final Settings settings;
    private final Supplier<WorkingHours> hours;
    private final Journal journal;
    private final Clock clock;
    private final CoolDown coolDown;

    /** @param hours the owner's working hours; asking may wait for a calendar of holidays */
    public Sending(
            Correspondence correspondence,
            DraftRepository drafts,
            AnswerWaitRepository waits,
            Tickets tickets,
            Reminders reminders,
            Cashbacks cashbacks,
            Attachments attachments,
            Settings settings,
            Supplier<WorkingHours> hours,
            Journal journal,
            Clock clock) {
        this.correspondence = correspondence;
        this.drafts = drafts;
        this.tickets = tickets;
        this.reminders = reminders;
        this.cashbacks = cashbacks;
        this.attachments = attachments;
        this.settings = settings;
        this.hours = hours;
        this.journal = journal;
        this.clock = clock;
        this.coolDown = new CoolDown(waits, reminders, settings, journal, clock);
    }

    /** Whether an answer can leave the program with these reasons, and what stands in its way. */
    public Outlook outlook(Ticket ticket, Draft draft, Overrides overrides) {
        try {
            requireWhole(ticket, draft);
        } catch (Refusal open) {
            return new Outlook.Stopped(open.sentence(), List.of(), List.of());
        }
        List<Finding> stops = correspondence.read(ticket, draft).stream()
                .filter(finding -> finding.blocks() && !overrides.pass(finding, Optional.empty()))
                .toList();
        if (stops.isEmpty()) {
            return coolDown.outlook(ticket, draft, overrides);
        }
        return new Outlook.Stopped(
                stops.getFirst().message(),
                stops.stream()
                        .filter(finding -> ReplyLint.canBeOverridden(finding, Optional.empty()))
                        .toList(),
                stops.stream()
                        .filter(finding -> !ReplyLint.canBeOverridden(finding, Optional.empty()))
                        .toList());
    }

    private static void requireWhole(Ticket ticket, Draft draft) {
        if (draft.isEmpty()) {
            throw Refusal.no("replies.send.empty");
        }
        new Filling(Texts.in(ticket.customer().language())).requireComplete(draft.subject(), draft.text());
    }

    /**
     * Says whether an answer may leave the program: no open question in it, and nothing that blocks without a reason. Called
     * before a copy, a mail or a file is made of it.
     *
     * @throws Refusal of kind NO with the reason
     */
    public void requireSendable(Ticket ticket, Draft draft, SendOrder order) {
        passed(ticket, draft, order);
    }

    /** What blocks and is passed with a reason. */
    private List<Finding> passed(Ticket ticket, Draft draft, SendOrder order) {
        requireWhole(ticket, draft);
        List<Finding> passed = order.overrides().passed(correspondence.read(ticket, draft), Optional.empty());
        if (!order.evenSo()) {
            switch (coolDown.outlook(ticket, draft, order.overrides())) {
                case Outlook.Heated hot -> throw Refusal.no("replies.wait.hot");
                case Outlook.Waiting waiting -> throw Refusal.no("replies.wait.waits");
                case Outlook.Stopped stopped -> throw new Refusal(Refusal.Kind.NO, stopped.why());
                case Outlook.Free free -> {
                    // it may go
                }
            }
        }
        return passed;
    }

    /**
     * Lets an answer that was written in anger wait an hour: it stays as it is, and the owner is told when the hour is over.
     *
     * @return when that is
     */
    public Instant letWait(Ticket ticket, Draft draft) {
        return coolDown.letWait(ticket, draft);
    }

    /** Until when the owner lets this answer wait; empty when it does not wait. */
    public Optional<Instant> waitsUntil(Ticket ticket, Draft draft) {
        return coolDown.outlook(ticket, draft, Overrides.NONE) instanceof Outlook.Waiting waiting
                ? Optional.of(waiting.until())
                : Optional.empty();
    }

    /** The codes of a ticket's cashbacks that were given to nobody yet, as they are written. */
    public List<String> codesNotGiven(Ticket ticket) {
        return notGiven(ticket).map(cashback -> cashback.code().display()).toList();
    }

    private Stream<Cashback> notGiven(Ticket ticket) {
        return cashbacks.ofTicket(ticket).stream()
                .filter(cashback -> cashback.state() == CashbackState.OFFERED && cashback.handedOutAt() == null);
    }

    /** Lets an answer leave the program, with nothing to be passed. */
    public void release(Ticket ticket, Draft draft) {
        release(ticket, draft, SendOrder.PLAIN);
    }

    /**
     * Lets an answer leave the program: a code in it or on a slip that goes with it counts as given from now on, so that its
     * offer can be revoked, not undone. What blocks passes where the owner gave a reason for each finding. The reasons are
     * written into the timeline, each one once however often the same text leaves. Money beside a review is never passed.
     *
     * @throws Refusal of kind NO when a finding has no reason or may not be passed, or the text reads as written in anger and
     *     nobody said that it goes even so; nothing was written then
     */
    public void release(Ticket ticket, Draft draft, SendOrder order) {
        List<Finding> passed = passed(ticket, draft, order);
        if (!passed.isEmpty()) {
            journal.change(
                    Change.of("replies.change.overridden", ticket.reference()),
                    () -> note(ticket, passed, order.overrides()));
        }
        if (order.evenSo()) {
            coolDown.goOn(ticket, draft, order.overrides());
        }
        handOut(ticket, draft);
    }

    private void handOut(Ticket ticket, Draft draft) {
        notGiven(ticket)
                .filter(cashback -> draft.files().contains(Circumstances.SLIP)
                        || draft.text().contains(cashback.code().display()))
                .forEach(cashbacks::handOut);
    }

    private void note(Ticket ticket, List<Finding> passed, Overrides overrides) {
        Set<String> written = tickets.timeline(ticket).stream()
                .filter(entry -> entry.event().equals(OVERRIDDEN))
                .map(TimelineEntry::text)
                .collect(Collectors.toCollection(HashSet::new));
        for (Finding finding : passed) {
            String words = finding.message().arguments().isEmpty()
                    ? ""
                    : " “" + finding.message().arguments().getFirst() + "”";
            String text = finding.rule() + words + ": "
                    + overrides.reason(finding).orElse("").strip();
            if (written.add(text)) {
                tickets.event(ticket, OVERRIDDEN, text);
            }
        }
    }

    /** Keeps an answer as sent, with nothing to be passed and nothing planned. */
    public void markSent(Ticket ticket, Draft draft) {
        markSent(ticket, draft, SendOrder.PLAIN);
    }

    /**
     * Keeps an answer as sent, with the files that went along, and ends its draft, as one step: taken back, the draft is there
     * again as it was, and no file went. A reminder that no answer came takes the place of an earlier one.
     *
     * @throws Refusal as {@link #release(Ticket, Draft, SendOrder)}, or when the days of the reminder are not between 1 and 60
     */
    public void markSent(Ticket ticket, Draft draft, SendOrder order) {
        List<Finding> passed = passed(ticket, draft, order);
        Instant remindAt = order.remindAfter() == 0
                ? Instant.EPOCH
                : hours.get()
                        .startOnOrAfter(LocalDate.ofInstant(clock.instant(), clock.getZone())
                                .plusDays(new AnswerReminder(true, order.remindAfter()).days()));
        // a step of its own that cannot be taken back: the customer may have the code by now
        handOut(ticket, draft);
        journal.change(Change.of("replies.change.sent", ticket.reference()), () -> {
            note(ticket, passed, order.overrides());
            tickets.sent(ticket, draft.text().strip());
            attachments.wentAlong(
                    ticket,
                    draft.files().stream()
                            .filter(name -> !name.equals(Circumstances.SLIP))
                            .toList());
            if (!draft.template().isBlank()) {
                drafts.countUse(draft.template(), ticket.id(), clock.instant());
            }
            drafts.delete(ticket.id());
            coolDown.end(ticket);
            reminders.drop(ticket, Reminder.Cause.NO_ANSWER);
            if (order.remindAfter() > 0) {
                String words =
                        Texts.in(settings.preferences().language()).get("replies.remind.words", shortName(ticket));
                reminders.plan(ticket, remindAt, words, Reminder.Cause.NO_ANSWER);
            }
        });
    }

    static String shortName(Ticket ticket) {
        String name = ticket.customer().name();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Math.min(30, name.codePointCount(0, name.length()))))
                        + "…";
    }

    /** Whether the owner wanted to be told of a missing answer when the last one was sent. */
    public AnswerReminder reminder() {
        return settings.remembered(REMINDER).map(AnswerReminder::read).orElse(AnswerReminder.STANDARD);
    }

    /** Remembers it for the next answer. */
    public void remember(AnswerReminder chosen) {
        settings.remember(REMINDER, chosen.kept());
    }
}
