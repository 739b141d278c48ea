package nl.goedmaker.app;

import java.security.SecureRandom;
import java.time.Clock;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.storage.JooqCashbackRepository;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.insights.Agenda;
import nl.goedmaker.insights.FigureRows;
import nl.goedmaker.insights.Insights;
import nl.goedmaker.insights.storage.JooqFigureRepository;
import nl.goedmaker.insights.storage.JooqInsightRepository;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.journal.storage.JooqJournal;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutRepository;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.storage.JooqPayoutRepository;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.MoneyReason;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.replies.storage.JooqDraftRepository;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.storage.JooqReviewRepository;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.storage.JooqSettingsRepository;
import nl.goedmaker.storage.Backups;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketRepository;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.storage.JooqTicketRepository;
import nl.goedmaker.time.BankDays;

/** Puts the program together, by hand: the only place that sees everything. */
public final class Wiring {
    private Wiring() {}

    /**
     * Opens the data folder and everything that works on it.
     *
     * @throws nl.goedmaker.text.Refusal when the data file cannot be used
     */
    public static Services open(DataFolder folder, Clock clock) {
        Database database = Database.open(folder);
        Journal journal = new JooqJournal(database, clock);
        CustomerRepository customers = new JooqCustomerRepository(database);
        TicketRepository ticketRepository = new JooqTicketRepository(database);
        JooqCashbackRepository cashbackRepository = new JooqCashbackRepository(database);
        PayoutRepository payoutRepository = new JooqPayoutRepository(database);

        Settings settings = new Settings(new JooqSettingsRepository(database), journal);
        Tickets tickets = new Tickets(ticketRepository, customers, journal, new MoneyReason(), clock);
        Cashbacks cashbacks =
                new Cashbacks(cashbackRepository, ticketRepository, tickets, journal, clock, new SecureRandom());
        Slips slips = new Slips(cashbacks, tickets, settings);
        Correspondence correspondence = new Correspondence(
                new JooqDraftRepository(database), new TemplateLibrary(), tickets, cashbacks, settings, journal, clock);
        Payouts payouts = new Payouts(payoutRepository, journal, clock);
        Claims claims = new Claims(
                cashbackRepository,
                tickets,
                journal,
                clock,
                payouts,
                () -> settings.shop().iban());
        BankFiles bankFiles = new BankFiles(payoutRepository, payouts, settings, journal, clock, new BankDays());
        Reviews reviews = new Reviews(new JooqReviewRepository(database), journal, clock);
        Insights insights = new Insights(new JooqInsightRepository(database), clock);
        FigureRows figureRows = new FigureRows(new JooqFigureRepository(database), clock);
        Agenda agenda = new Agenda(tickets, reviews, bankFiles, insights, figureRows, clock);
        return new Services(
                folder,
                database,
                clock,
                journal,
                settings,
                tickets,
                cashbacks,
                slips,
                correspondence,
                claims,
                payouts,
                bankFiles,
                reviews,
                insights,
                figureRows,
                agenda,
                new Backups(folder));
    }
}
