package nl.goedmaker.demo.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ENTRY;
import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ROW;
import static nl.goedmaker.storage.jooq.Tables.PRODUCT;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Claims;
import nl.goedmaker.cashback.storage.JooqCashbackRepository;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.checks.storage.JooqAnswerRepository;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.customers.storage.KeyedAccountMarks;
import nl.goedmaker.demo.Crowd;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.demo.DemoServices;
import nl.goedmaker.demo.DemoSite;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.storage.JooqPayoutRepository;
import nl.goedmaker.replies.MoneyReason;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.storage.JooqOverruledRepository;
import nl.goedmaker.reviews.storage.JooqReviewRepository;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.storage.JooqSettingsRepository;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.ClockRules;
import nl.goedmaker.tickets.TicketClocks;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.storage.JooqTicketClockRepository;
import nl.goedmaker.tickets.storage.JooqTicketRepository;
import nl.goedmaker.time.BankDays;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.calendar.CountryHolidays;

/**
 * A data file as the place of the demo shop. All of it is one transaction of SQLite: a crash half-way leaves the file empty,
 * without a second file to move or to clean up, and also when the file is open in a window.
 */
public final class DatabaseDemoSite implements DemoSite {
    private final Database database;

    public DatabaseDemoSite(Database database) {
        this.database = database;
    }

    @Override
    public boolean isEmpty() {
        return database.read(context ->
                !context.fetchExists(TICKET) && !context.fetchExists(REVIEW) && !context.fetchExists(CUSTOMER));
    }

    @Override
    public <T> T atOnce(Supplier<T> work) {
        return database.write(context -> work.get());
    }

    @Override
    public DemoServices services(Clock clock, RandomGenerator codes) {
        Journal journal = new UnrecordedJournal(database);
        JooqCustomerRepository customers = new JooqCustomerRepository(
                database,
                new KeyedAccountMarks(
                        new DataFolder(Objects.requireNonNull(database.file().getParent())), new SecureRandom()));
        JooqTicketRepository ticketRepository = new JooqTicketRepository(database);
        JooqCashbackRepository cashbackRepository = new JooqCashbackRepository(database);
        JooqPayoutRepository payoutRepository = new JooqPayoutRepository(database);

        // the story says how long there is by the clock on the wall, whatever day it is told on; a platform counts as
        // it does
        JooqSettingsRepository settingsRepository = new JooqSettingsRepository(database);
        Map<String, WorkingHours> weekdays = new ConcurrentHashMap<>();
        TicketClocks clocks = new TicketClocks(
                new JooqTicketClockRepository(database),
                new ClockRules(settingsRepository, journal),
                channel -> weekdays.computeIfAbsent(
                        ClockRule.holidays(channel).orElse("NL"),
                        country -> WorkingHours.weekdays(CountryHolidays.of(country), clock.getZone())),
                () -> CountedTime.CLOCK);
        Settings settings = new Settings(settingsRepository, journal);
        Tickets tickets = new Tickets(ticketRepository, customers, clocks, journal, new MoneyReason(), clock);
        Payouts payouts = new Payouts(payoutRepository, journal, clock);
        return new DemoServices(
                clock,
                settings,
                customers,
                tickets,
                new Answers(new JooqAnswerRepository(database), tickets, journal, clock),
                new Cashbacks(cashbackRepository, ticketRepository, tickets, journal, clock, codes),
                new Claims(
                        cashbackRepository,
                        tickets,
                        journal,
                        clock,
                        payouts,
                        () -> settings.shop().iban()),
                payouts,
                new BankFiles(payoutRepository, payouts, settings, journal, clock, new BankDays()),
                new Reviews(
                        new JooqReviewRepository(database),
                        new Rulebook(new JooqOverruledRepository(database), journal, clock)::now,
                        journal,
                        clock));
    }

    @Override
    public void nameArticle(String article, String name) {
        database.change(context -> context.update(PRODUCT)
                .set(PRODUCT.NAME, name)
                .where(PRODUCT.ARTICLE.eq(article))
                .execute());
    }

    @Override
    public void finish() {
        database.change(context -> {
            context.execute("""
                UPDATE customer_order SET ordered_on =
                    (SELECT date(min(delivered_on), '-2 days') FROM order_line WHERE order_id = customer_order.id)\
                """);
            context.deleteFrom(JOURNAL_ROW).execute();
            context.deleteFrom(JOURNAL_ENTRY).execute();
        });
    }

    @Override
    public void add(Crowd crowd, ZoneId zone, DemoProgress progress) {
        database.change(context ->
                context.connection(connection -> new CrowdWriter(connection, zone, crowd, progress).write(crowd)));
    }

    @Override
    public long orders() {
        return database.read(context -> (long) context.fetchCount(CUSTOMER_ORDER));
    }
}
