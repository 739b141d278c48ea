package nl.goedmaker.replies;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;

/** Lets answers leave the program. */
public final class Sending {
    private static final String OVERRIDDEN = "replies.event.overridden";

    private final Correspondence correspondence;
    private final DraftRepository drafts;
    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final Journal journal;
    private final Clock clock;

    public Sending(
            Correspondence correspondence,
            DraftRepository drafts,
            Tickets tickets,
            Cashbacks cashbacks,
            Journal journal,
            Clock clock) {
        this.correspondence = correspondence;
        this.drafts = drafts;
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Says whether an answer may leave the program: no open question in it, and nothing that blocks. Called before a copy,
     * a mail or a file is made of it.
     *
     * @throws Refusal of kind NO with the reason
     */
    public void requireSendable(Ticket ticket, Draft draft) {
        passed(ticket, draft, Overrides.NONE);
    }

    /** What blocks and is passed with a reason. */
    private List<Finding> passed(Ticket ticket, Draft draft, Overrides overrides) {
        if (draft.isEmpty()) {
            throw Refusal.no("replies.send.empty");
        }
        new Filling(Texts.in(ticket.customer().language())).requireComplete(draft.subject(), draft.text());
        return overrides.passed(correspondence.read(ticket, draft.text()), Optional.empty());
    }

    /** The codes of a ticket's cashbacks that were given to nobody yet, as they are written. */
    public List<String> codesNotGiven(Ticket ticket) {
        return notGiven(ticket).map(cashback -> cashback.code().display()).toList();
    }

    private Stream<Cashback> notGiven(Ticket ticket) {
        return cashbacks.ofTicket(ticket).stream()
                .filter(cashback -> cashback.state() == CashbackState.OFFERED && cashback.handedOutAt() == null);
    }

    /**
     * Lets an answer leave the program: a code in it or on a slip that goes with it counts as given from now on, so that its
     * offer can be revoked, not undone.
     *
     * @throws Refusal as {@link #requireSendable}
     */
    public void release(Ticket ticket, Draft draft) {
        release(ticket, draft, Overrides.NONE);
    }

    /**
     * The same in spite of what blocks, where the owner gave a reason for each finding. The reasons are written into the
     * timeline, each one once however often the same text leaves. Money beside a review is never passed.
     *
     * @throws Refusal of kind NO when a finding has no reason or may not be passed; nothing was written then
     */
    public void release(Ticket ticket, Draft draft, Overrides overrides) {
        List<Finding> passed = passed(ticket, draft, overrides);
        if (!passed.isEmpty()) {
            journal.change(
                    Change.of("replies.change.overridden", ticket.reference()), () -> note(ticket, passed, overrides));
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

    /** Keeps an answer as sent and ends its draft, as one step. */
    public void markSent(Ticket ticket, Draft draft) {
        markSent(ticket, draft, Overrides.NONE);
    }

    /**
     * The same in spite of what blocks.
     *
     * @throws Refusal as {@link #release(Ticket, Draft, Overrides)}
     */
    public void markSent(Ticket ticket, Draft draft, Overrides overrides) {
        release(ticket, draft, overrides);
        journal.change(Change.of("replies.change.sent", ticket.reference()), () -> {
            tickets.sent(ticket, draft.text().strip());
            if (!draft.template().isBlank()) {
                drafts.countUse(draft.template(), ticket.id(), clock.instant());
            }
            drafts.delete(ticket.id());
        });
    }
}
