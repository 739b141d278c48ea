package nl.goedmaker.insights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.insights.Day.Part;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.Tickets;

/** Gathers what the owner has to do today. */
public final class Agenda {
    /** Files older than the newest sixty have been dealt with or forgotten; the room of payments shows all. */
    private static final int BATCHES = 60;

    private final Tickets tickets;
    private final Reviews reviews;
    private final BankFiles bankFiles;
    private final Insights insights;
    private final FigureRows rows;
    private final Clock clock;

    public Agenda(
            Tickets tickets, Reviews reviews, BankFiles bankFiles, Insights insights, FigureRows rows, Clock clock) {
        this.tickets = tickets;
        this.reviews = reviews;
        this.bankFiles = bankFiles;
        this.insights = insights;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param most rows of each part; the counts are of all */
    public Day day(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<QueuedPayout> payable = bankFiles.payable();
        return new Day(
                new Part<>(
                        tickets.page(TicketQuery.first(View.FIRST_REPLY, "", most)),
                        tickets.count(View.FIRST_REPLY, "")),
                new Part<>(reviews.page(ReviewQuery.first(null, true, most)), reviews.count(null, true)),
                payable.size(),
                payable.stream().map(row -> row.payout().amount()).reduce(Money.ZERO, Money::plus),
                toUpload(),
                part(new Figure.CameBack(), most),
                part(new Figure.Promised(), most),
                reviews.averages(today),
                insights.figures(today),
                insights.sameFaults(today));
    }

    /** How many things a {@link #day} counts, without its rows and figures. */
    public long things() {
        return tickets.count(View.FIRST_REPLY, "")
                + reviews.count(null, true)
                + (bankFiles.payable().isEmpty() ? 0 : 1)
                + toUpload().size()
                + rows.count(new Figure.CameBack())
                + rows.count(new Figure.Promised());
    }

    private List<PayoutBatch> toUpload() {
        return bankFiles.page(null, BATCHES).stream()
                .filter(batch -> batch.status() == BatchStatus.EXPORTED)
                .toList();
    }

    private Part<FigureRow> part(Figure figure, int most) {
        return new Part<>(rows.page(figure, null, most), rows.count(figure));
    }
}
