package nl.goedmaker.insights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.goedmaker.insights.Day.Part;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.TicketClocks;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;

/** Gathers what the owner has to do today. */
public final class Agenda {
    /** Files older than the newest sixty have been dealt with or forgotten; the room of payments shows all. */
    private static final int BATCHES = 60;

    private final Tickets tickets;
    private final TicketClocks clocks;
    private final Reminders reminders;
    private final Reviews reviews;
    private final BankFiles bankFiles;
    private final Insights insights;
    private final FigureRows rows;
    private final Clock clock;

    public Agenda(
            Tickets tickets,
            TicketClocks clocks,
            Reminders reminders,
            Reviews reviews,
            BankFiles bankFiles,
            Insights insights,
            FigureRows rows,
            Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.reminders = reminders;
        this.reviews = reviews;
        this.bankFiles = bankFiles;
        this.insights = insights;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param most rows of each part; the counts are of all */
    public Day day(int most) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<QueuedPayout> payable = bankFiles.payable();
        List<PayoutBatch> batches = batches();
        List<FigureRow> cameBack = rows.page(new Figure.CameBack(), null, most);
        List<FigureRow> promised = rows.page(new Figure.Promised(), null, most);
        List<Reminder> reminded = reminders.due(most);
        List<TicketRow> replies = tickets.page(TicketQuery.first(View.FIRST_REPLY, "", most));
        List<Deadline> complaints = clocks.complaintsDue(now, most);
        List<Review> unanswered = reviews.unanswered(most);
        return new Day(
                together(
                        part(replies, most, () -> tickets.count(View.FIRST_REPLY, "")),
                        part(complaints, most, () -> clocks.countComplaintsDue(now)),
                        most),
                part(unanswered, most, () -> reviews.count(null, true)),
                payable.size(),
                payable.stream().map(row -> row.payout().amount()).reduce(Money.ZERO, Money::plus),
                toUpload(batches),
                sentBack(batches),
                part(reminded, most, reminders::countDue),
                part(cameBack, most, () -> rows.count(new Figure.CameBack())),
                part(promised, most, () -> rows.count(new Figure.Promised())),
                next(now, today),
                clocks.reviewTerm(),
                reviews.standings(today),
                insights.thisMonth(today),
                insights.sameFaults(today));
    }

    /** How many things a {@link #day} counts, without its rows and figures. */
    public long things() {
        List<PayoutBatch> batches = batches();
        return tickets.count(View.FIRST_REPLY, "")
                + clocks.countComplaintsDue(clock.instant())
                + reviews.count(null, true)
                + (bankFiles.payable().isEmpty() ? 0 : 1)
                + toUpload(batches).size()
                + sentBack(batches).size()
                + reminders.countDue()
                + rows.count(new Figure.CameBack())
                + rows.count(new Figure.Promised());
    }

    /** When the first thing joins those of today without anybody doing anything; at midnight at the latest. */
    public Instant next() {
        Instant now = clock.instant();
        return next(now, LocalDate.ofInstant(now, clock.getZone()));
    }

    private Instant next(Instant now, LocalDate today) {
        Instant midnight = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return clocks.next(now).filter(midnight::isAfter).orElse(midnight);
    }

    private static Part<Deadline> together(Part<TicketRow> replies, Part<Deadline> complaints, int most) {
        return new Part<>(
                Stream.concat(replies.rows().stream().map(Deadline::firstReply), complaints.rows().stream())
                        .sorted(Comparator.comparing(Deadline::due))
                        .limit(most)
                        .toList(),
                replies.count() + complaints.count());
    }

    private List<PayoutBatch> batches() {
        return bankFiles.page(null, BATCHES);
    }

    private static List<PayoutBatch> toUpload(List<PayoutBatch> batches) {
        return batches.stream()
                .filter(batch -> batch.status() == BatchStatus.EXPORTED)
                .toList();
    }

    private static List<PayoutBatch> sentBack(List<PayoutBatch> batches) {
        return batches.stream().filter(batch -> batch.unsettled() > 0).toList();
    }

    /** Only a full page leaves something to count. */
    private static <T> Part<T> part(List<T> rows, int most, LongSupplier count) {
        return new Part<>(rows, rows.size() < most ? rows.size() : count.getAsLong());
    }
}
