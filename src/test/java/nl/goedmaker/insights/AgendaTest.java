package nl.goedmaker.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.insights.storage.JooqFigureRepository;
import nl.goedmaker.insights.storage.JooqInsightRepository;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.PayoutRepository;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.payouts.storage.JooqPayoutRepository;
import nl.goedmaker.reviews.ReviewRepository;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.storage.JooqReviewRepository;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.ReminderRepository;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketRepository;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.storage.JooqReminderRepository;
import nl.goedmaker.tickets.storage.JooqTicketRepository;
import nl.goedmaker.time.BankDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    /** The same repository, noting each question. */
    private <T> T noted(Class<T> type, T repository) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    asked.add(type.getSimpleName() + "." + method.getName());
                    try {
                        return method.invoke(repository, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private Agenda agenda(Services services) {
        var database = services.database();
        var journal = services.journal();
        var clock = services.clock();
        PayoutRepository paid = noted(PayoutRepository.class, new JooqPayoutRepository(database));
        Payouts payouts = new Payouts(paid, journal, clock);
        return new Agenda(
                new Tickets(
                        noted(TicketRepository.class, new JooqTicketRepository(database)),
                        new JooqCustomerRepository(database),
                        services.clocks(),
                        journal,
                        reason -> Optional.empty(),
                        clock),
                services.clocks(),
                new Reminders(
                        noted(ReminderRepository.class, new JooqReminderRepository(database)),
                        services.tickets(),
                        journal,
                        clock),
                new Reviews(noted(ReviewRepository.class, new JooqReviewRepository(database)), journal, clock),
                new BankFiles(paid, payouts, services.settings(), journal, clock, new BankDays()),
                new Insights(noted(InsightRepository.class, new JooqInsightRepository(database)), clock),
                new FigureRows(noted(FigureRepository.class, new JooqFigureRepository(database)), clock),
                clock);
    }

    @Test
    void theFirstScreenOfTheDayAsksTheDataFileFewQuestions() {
        try (Services services = FilledShop.open(folder)) {
            Agenda agenda = agenda(services);
            Day day = agenda.day(5);
            assertThat(day.things()).isPositive();
            assertThat(asked).as("questions").hasSizeLessThanOrEqualTo(14);
        }
    }

    @Test
    void theThingsOfTheDayAreCountedTheSameWithoutItsRows() {
        try (Services services = FilledShop.open(folder)) {
            assertThat(services.agenda().things())
                    .isEqualTo(services.agenda().day(5).things())
                    .isEqualTo(services.agenda().day(1).things());
        }
    }

    @Test
    void theThingsAreCountedTheSameWithComplaintsThatRunOutAndOnesThatArePutAway() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Services services = shop.services();
            for (String name : List.of("Anna", "Bert", "Cora")) {
                Ticket ticket = shop.ticket(name);
                services.tickets().sent(ticket, "Hoi");
                services.tickets().receive(services.tickets().get(ticket.reference()), "Nog iets");
            }
            shop.pass(java.time.Duration.ofDays(13));
            assertThat(services.agenda().things())
                    .isEqualTo(3)
                    .isEqualTo(services.agenda().day(5).things())
                    .isEqualTo(services.agenda().day(1).things());
            services.tickets()
                    .snooze(
                            services.tickets().get("K-2026-0001"),
                            services.clock().instant().plusSeconds(60));
            assertThat(services.agenda().day(5).answers().rows())
                    .extracting(Deadline::reference)
                    .containsExactly("K-2026-0002", "K-2026-0003");
            assertThat(services.agenda().things()).isEqualTo(2);
            assertThat(services.agenda().next())
                    .isEqualTo(services.clock().instant().plusSeconds(60));
        }
    }

    @Test
    void aPaymentThatCameBackIsAThingOfTheDayUntilItIsTriedAgain() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            shop.claimed("Sanne", ShopOnDisk.IBANS[0]);
            Services services = shop.services();
            BankFiles files = services.bankFiles();
            PayoutBatch batch = files.export(null, null, BankProfile.DEFAULT);
            files.uploaded(batch);
            long before = services.agenda().things();
            long payout = files.payoutsOf(batch).getFirst().id();
            services.payouts().returned(payout, "rekening opgeheven");
            assertThat(services.agenda().day(5).sentBack())
                    .extracting(PayoutBatch::msgId)
                    .containsExactly(batch.msgId());
            assertThat(services.agenda().things())
                    .isEqualTo(before + 1)
                    .isEqualTo(services.agenda().day(5).things());
            services.payouts().again(payout);
            assertThat(services.agenda().day(5).sentBack()).isEmpty();
        }
    }
}
