package nl.goedmaker.checks.hindsight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.goedmaker.checks.evidence.CaseFile;
import nl.goedmaker.checks.evidence.CaseFiles;
import nl.goedmaker.checks.evidence.Examination;
import nl.goedmaker.checks.evidence.Signal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/**
 * Looks back at the shop’s own closed complaints: each as it was just before it was closed, so that the judgement itself, and what
 * came after it, does not speak along: no customer, account, photo, order, cut or explanation that came later. Of what the data file
 * does not date (changed names, mailboxes, numbers, addresses and orders, merged complaints, and whatever was removed), it takes what
 * stands there today. Nothing of it is kept.
 */
public final class Retrospect {
    /** How many of the last complaints are looked at. */
    public static final int USUAL = 500;

    public static final int MOST = 5_000;

    /** Told after each complaint how far it is. */
    @FunctionalInterface
    public interface Progress {
        Progress UNWATCHED = (done, of) -> true;

        /** @return whether to go on */
        boolean reached(int done, int of);
    }

    private final ClosedComplaints complaints;
    private final Tickets tickets;
    private final CaseFiles files;
    private final Supplier<List<Signal>> signals;

    /** @param signals as they are now, the owner’s own among them */
    public Retrospect(ClosedComplaints complaints, Tickets tickets, CaseFiles files, Supplier<List<Signal>> signals) {
        this.complaints = complaints;
        this.tickets = tickets;
        this.files = files;
        this.signals = signals;
    }

    /**
     * May take a minute. When {@code progress} stops it, the answer is about those it reached, which are the ones closed last.
     *
     * @param last how many complaints, 1 to {@value #MOST}
     * @throws Refusal when that is too few or too many
     */
    public Hindsight of(int last, Progress progress) {
        if (last < 1 || last > MOST) {
            throw Refusal.badInput("checks.hindsight.last", MOST);
        }
        List<Signal> all = signals.get();
        List<String> references = complaints.last(last);
        List<Looked> looked = new ArrayList<>();
        for (String reference : references) {
            Ticket ticket = tickets.get(reference);
            // one that was opened again meanwhile has no judgement
            if (ticket.closedAt() != null && ticket.justified() != null) {
                looked.add(look(ticket, all));
            }
            if (!progress.reached(looked.size(), references.size())) {
                break;
            }
        }
        return Hindsight.of(all, looked);
    }

    private Looked look(Ticket ticket, List<Signal> all) {
        Instant closed = Objects.requireNonNull(ticket.closedAt());
        Justified justified = Objects.requireNonNull(ticket.justified());
        Instant before = closed.minusMillis(1);
        Instant opened = ticket.openedAt();
        CaseFile file = files.of(ticket, before.isBefore(opened) ? opened : before);
        return new Looked(ticket.reference(), justified, Examination.untuned(all, file), file.explained());
    }
}
