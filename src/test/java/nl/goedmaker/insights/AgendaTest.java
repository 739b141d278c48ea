package nl.goedmaker.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.request.RequestRepository;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {
    /** Tables that grow with the years. */
    private static final String LARGE =
            "ticket|timeline_entry|review|customer|customer_order|order_line|cashback|claim|payout|remedy|reminder";

    /** Indexes that hold only what is still to be done. */
    private static final String OF_WORK = "ticket_waiting_first_reply|ticket_open_waiting|ticket_complaint_due"
            + "|ticket_snoozed|review_unanswered|reminder_open|remedy_promised";

    /** An average over all reviews has to see every grade, but nothing else of them. */
    private static final String OF_GRADES = "COVERING INDEX review_platform_posted";

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** The demo shop, with every statement noted that it is asked. */
    private Services noted() {
        Database database = Database.open(
                new DataFolder(folder), ExecuteListener.onExecuteStart(context -> asked.add(context.sql())));
        Services services = Wiring.open(new DataFolder(folder), database, FilledShop.SUNDAY);
        DemoShop.fill(new DatabaseDemoSite(database), FilledShop.SUNDAY, DemoShop.SEED);
        asked.clear();
        return services;
    }

    @Test
    void theFirstScreenOfTheDayAsksTheDataFileFewQuestionsHoweverMuchThereIsToShow() {
        try (Services services = noted()) {
            assertThat(services.agenda().day(5).things()).isPositive();
            // who may be asked to judge again takes two of them
            assertThat(asked.size()).as("statements").isLessThanOrEqualTo(22);
            int few = asked.size();
            asked.clear();
            services.agenda().day(500);
            assertThat(asked).as("no statement for a row").hasSameSizeAs(Collections.nCopies(few, ""));
            asked.clear();
            services.agenda().things();
            assertThat(asked).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void noQuestionOfTheDayReadsAWholeTable() {
        try (Services services = noted()) {
            services.agenda().day(5);
            services.agenda().things();
            for (String sql : List.copyOf(asked)) {
                assertThat(plan(services.database(), sql))
                        .as(sql)
                        .noneMatch(line -> !line.endsWith(OF_GRADES)
                                && line.matches("SCAN (" + LARGE + ")\\b( AS \\w+)?+(?! USING (COVERING )?INDEX ("
                                        + OF_WORK + ")).*"));
            }
        }
    }

    private static List<String> plan(Database database, String sql) {
        return database.read(context -> context.connectionResult(connection -> {
            List<String> lines = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                while (rows.next()) {
                    lines.add(rows.getString("detail"));
                }
            }
            return lines;
        }));
    }

    /** Answers, reminders, promises and what came back, and the same in the count of all. */
    private static String day(Services services) {
        Day day = services.agenda().day(5);
        assertThat(services.agenda().things()).isEqualTo(day.things());
        assertThat(day.answers().rows()).hasSize((int) day.answers().count());
        assertThat(day.reminders().rows()).hasSize((int) day.reminders().count());
        assertThat(day.promised().rows()).hasSize((int) day.promised().count());
        assertThat(day.cameBack().rows()).hasSize((int) day.cameBack().count());
        return day.answers().count() + " " + day.reminders().count() + " "
                + day.promised().count() + " " + day.cameBack().count();
    }

    @Test
    void aComplaintStandsOnceInTheDayForItsMostUrgentReason() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Services services = shop.services();
            Tickets tickets = services.tickets();
            String reference = shop.ticket("Sanne").reference();
            tickets.sent(tickets.get(reference), "Hoi");
            tickets.choose(
                    tickets.get(reference),
                    new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, LocalDate.of(2026, 11, 25), "", false),
                    true);
            var now = services.clock().instant();
            Ticket ticket = tickets.get(reference);
            services.reminders().add(ticket, now.plus(Duration.ofDays(4)), "Bellen");
            services.reminders().add(ticket, now.plus(Duration.ofDays(5)), "Nog eens bellen");
            tickets.snooze(ticket, now.plus(Duration.ofDays(2)));
            assertThat(day(services)).isEqualTo("0 0 0 0");
            shop.pass(Duration.ofDays(2));
            assertThat(day(services)).as("it came back").isEqualTo("0 0 0 1");
            shop.pass(Duration.ofDays(1));
            assertThat(day(services)).as("and something was promised").isEqualTo("0 0 1 0");
            shop.pass(Duration.ofDays(1));
            assertThat(day(services)).as("and the owner is to be told").isEqualTo("0 1 0 0");
            shop.pass(Duration.ofDays(1));
            assertThat(services.agenda().day(5).reminders().rows())
                    .extracting(Reminder::words)
                    .containsExactly("Bellen");
            tickets.receive(tickets.get(reference), "En nu?");
            assertThat(day(services)).as("and the customer waits").isEqualTo("1 0 0 0");
            assertThat(services.agenda().day(5).answers().rows())
                    .extracting(Deadline::reminder)
                    .containsExactly("Bellen");
            services.reminders().open(ticket).forEach(services.reminders()::done);
            assertThat(services.agenda().day(5).answers().rows())
                    .extracting(Deadline::reminder)
                    .containsOnlyNulls();
            tickets.sent(tickets.get(reference), "Hij is klaar.");
            assertThat(day(services))
                    .as("the promise is still to be ticked off")
                    .isEqualTo("0 0 1 0");
        }
    }

    @Test
    void theClaimsOfTheDayAreThoseThatWaitAndAreNotOnHold() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Services services = shop.services();
            shop.claimed("Sanne", ShopOnDisk.IBANS[0]);
            shop.claimed("Joost", ShopOnDisk.IBANS[1]);
            shop.claimed("Ans", ShopOnDisk.IBANS[2]);
            services.payouts()
                    .hold(services.payouts().queue(null, 1).getFirst().payout().id(), "Eerst bellen");
            Day day = services.agenda().day(5);
            assertThat(day.payable()).isEqualTo(2);
            assertThat(day.payableTotal()).isEqualTo(Money.parse("10"));
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
            shop.pass(Duration.ofDays(13));
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

    @Test
    void aRequestThatMayBeMadeAndOneToLookAtAreOfTheDay() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Services services = shop.services();
            for (int number = 0; number < 5; number++) {
                Ticket ticket = shop.ticket("Klant " + number, Channel.BOL, Money.parse("50"));
                services.tickets().sent(ticket, "Ik stuur een nieuwe.");
                services.tickets().close(services.tickets().get(ticket.reference()), Justified.YES, ReasonCode.POST);
                Review review = services.reviews()
                        .add(new NewReview(
                                Platform.BOL,
                                null,
                                "Klant " + number,
                                40,
                                "Doosje was open",
                                services.clock().instant()));
                services.reviews().link(review, ticket.reference());
            }
            assertThat(services.agenda().day(5).mayBeAsked()).hasSize(3);
            Review asked = services.agenda().day(5).mayBeAsked().getFirst();
            long things = services.agenda().things();
            services.requests().asked(asked, "", LocalDate.of(2026, 11, 29));
            assertThat(services.agenda().day(5).mayBeAsked()).hasSize(3).doesNotContain(asked);
            assertThat(services.agenda().day(5).toLookAt().rows()).isEmpty();
            shop.pass(Duration.ofDays(7));
            assertThat(services.agenda().day(5).toLookAt().rows())
                    .extracting(RequestRepository.Due::author)
                    .containsExactly(asked.author());
            assertThat(services.agenda().things())
                    .isEqualTo(things + 1)
                    .isEqualTo(services.agenda().day(5).things());
        }
    }

    @Test
    void aReviewMayWaitAsLongAsItsPlatformsRuleSays() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Services services = shop.services();
            services.clockRules().save(() -> services.clockRules().saveReview(5));
            services.rulebook()
                    .overrule(Platform.ETSY, nl.goedmaker.reviews.rules.Statement.REPLY_DAYS, "2", "Etsy telt het mee");
            assertThat(services.agenda().day(5).reviewTerms())
                    .containsEntry(Platform.ETSY, Duration.ofDays(2))
                    .containsEntry(Platform.BOL, Duration.ofDays(5));
        }
    }
}
