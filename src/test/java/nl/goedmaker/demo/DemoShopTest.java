package nl.goedmaker.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.checks.Questions;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.insights.Insights;
import nl.goedmaker.insights.SameFault;
import nl.goedmaker.insights.storage.JooqInsightRepository;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.replies.Finding;
import nl.goedmaker.replies.ReplyDraft;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.replies.ReplyLint;
import nl.goedmaker.reviews.Average;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.Standing;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.calendar.CountryHolidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoShopTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Clock NOW = at("2026-11-22T06:39");

    @TempDir
    Path folder;

    private Database database;
    private DatabaseDemoSite site;

    private static Clock at(String moment) {
        return Clock.fixed(LocalDateTime.parse(moment).atZone(ZONE).toInstant(), ZONE);
    }

    @BeforeEach
    void openAnEmptyFile() {
        database = Database.open(new DataFolder(folder));
        site = new DatabaseDemoSite(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DemoServices services(Clock clock) {
        return site.services(clock, new java.util.SplittableRandom(1));
    }

    @Test
    void theShopIsAsBigAsPromisedAndMadeInNoTime() {
        long start = System.nanoTime();
        DemoReport report = DemoShop.fill(site, NOW, DemoShop.SEED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(report.tickets()).isBetween(55L, 65L);
        assertThat(report.reviews()).isEqualTo(90);
        assertThat(report.orders()).isBetween(38L, 50L);
        assertThat(report.cashbacks()).isEqualTo(15);
        assertThat(report.batches()).isEqualTo(2);
        assertThat(services(NOW).tickets().count(View.OPEN, "")).isEqualTo(12);
        assertThat(services(NOW).tickets().count(View.SNOOZED, "")).isEqualTo(2);
        assertThat(services(NOW).reviews().count(null, true)).isEqualTo(3);
    }

    @Test
    void threeFirstAnswersAreDueOfWhichTheOneSoldOnBolWaitsForMonday() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        List<TicketRow> due = services(NOW).tickets().page(TicketQuery.first(View.FIRST_REPLY, "", 10));
        assertThat(due)
                .extracting(TicketRow::subject)
                .containsExactly(
                        "Armband kapot na één keer dragen",
                        "Ketting kleurt na twee weken",
                        "Oorbel kwijtgeraakt in de post");
        assertThat(due).extracting(TicketRow::orderNumber).containsExactly("88412", "88440", "88437");
        assertThat(Duration.between(NOW.instant(), due.getFirst().firstReplyDue()))
                .isEqualTo(Duration.ofMinutes(112));
    }

    @Test
    void aPlatformCountsAsItDoesWithoutWeekendsAndHolidays() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        WorkingHours weekdays = WorkingHours.weekdays(CountryHolidays.of("NL"), ZONE);
        List<Ticket> sold = services(NOW).tickets().page(TicketQuery.first(View.ALL, "kanaal:bol", 50)).stream()
                .map(row -> services(NOW).tickets().get(row.reference()))
                .toList();
        assertThat(sold)
                .isNotEmpty()
                .allSatisfy(ticket -> assertThat(ticket.firstReplyDue())
                        .isEqualTo(weekdays.add(ticket.openedAt(), Duration.ofHours(24))));
    }

    @Test
    void theQueueHoldsFourPaymentsOfWhichOneAsksForALook() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        List<QueuedPayout> queue = services(NOW).payouts().queue(null, 10);
        assertThat(queue.stream()
                        .collect(Collectors.toMap(
                                q -> q.payout().name(), q -> q.payout().amount().decimal())))
                .isEqualTo(
                        Map.of("S. de Wit", "7.50", "L. Peeters", "15.00", "M. Jansen", "10.00", "J. Visser", "12.00"));
        assertThat(queue.stream()
                        .filter(q -> !q.isPayable())
                        .map(q -> q.payout().name()))
                .containsExactly("J. Visser");
    }

    @Test
    void bothBatchesAddUpAndOnePaymentCameBack() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        DemoServices services = services(NOW);
        List<PayoutBatch> batches = services.bankFiles().page(null, 10);
        assertThat(batches).extracting(PayoutBatch::payments).containsExactly(5, 2);
        assertThat(batches).extracting(batch -> batch.total().decimal()).containsExactly("48.00", "20.00");
        assertThat(batches).extracting(PayoutBatch::status).containsExactly(BatchStatus.BOOKED, BatchStatus.UPLOADED);
        assertThat(batches).extracting(PayoutBatch::returned).containsExactly(0, 1);
        for (PayoutBatch batch : batches) {
            assertThat(services.bankFiles().payoutsOf(batch).stream()
                            .mapToLong(p -> p.amount().cents())
                            .sum())
                    .isEqualTo(batch.total().cents());
        }
    }

    @Test
    void everyPayoutPaysWhatWasOffered() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        assertThat(database.<Integer>read(context -> context.fetchSingle("""
            SELECT count(*) FROM payout p JOIN claim c ON c.id = p.claim_id
            JOIN cashback b ON b.id = c.cashback_id WHERE p.amount_cents <> b.amount_cents\
            """).get(0, Integer.class)))
                .isZero();
        assertThat(database.<Integer>read(
                        context -> context.fetch("PRAGMA foreign_key_check").size()))
                .isZero();
    }

    @Test
    void cashbacksAreInEveryState() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        for (CashbackState state : CashbackState.values()) {
            assertThat(services(NOW).cashbacks().count(state)).as(state.name()).isPositive();
        }
    }

    @Test
    void theSameClaspFailedForThreeUnlinkedCustomers() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        List<SameFault> faults = new Insights(new JooqInsightRepository(database), NOW).sameFaults(LocalDate.now(NOW));
        SameFault clasp = faults.stream()
                .filter(f -> f.article().equals("ARM-204"))
                .findFirst()
                .orElseThrow();
        assertThat(clasp.type()).isEqualTo(TicketType.CLASP);
        assertThat(clasp.customers()).isEqualTo(3);
        assertThat(clasp.tickets()).hasSize(3);
    }

    @Test
    void averagesLookLikeThePictures() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        Map<Platform, Average> averages = services(NOW).reviews().standings(LocalDate.now(NOW)).stream()
                .map(Standing::average)
                .collect(Collectors.toMap(Average::platform, average -> average));
        Average bol = averages.get(Platform.BOL);
        assertThat(bol.count()).isEqualTo(22);
        assertThat(bol.value()).isEqualByComparingTo("8.68");
        assertThat(averages.get(Platform.GOOGLE).count()).isEqualTo(41);
        assertThat(averages.get(Platform.GOOGLE).value())
                .isBetween(new java.math.BigDecimal("4.25"), new java.math.BigDecimal("4.34"));
    }

    @Test
    void noAnswerBreaksTheRulesOfAnswering() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        DemoServices services = services(NOW);
        ReplyLint lint = new ReplyLint();
        Set<String> mails = new HashSet<>();
        for (TicketRow row : services.tickets().page(TicketQuery.first(View.ALL, "", 200))) {
            Ticket ticket = services.tickets().get(row.reference());
            for (TimelineEntry entry : services.tickets().timeline(ticket)) {
                if (entry.kind() == TimelineEntry.Kind.MESSAGE_OUT) {
                    assertThat(lint.check(ReplyDraft.mail(
                                    entry.text(), ticket.customer().language(), ReplyFacts.NONE)))
                            .as(entry.text())
                            .noneMatch(Finding::blocks);
                    assertThat(mails.add(entry.text()))
                            .as("said before: %s", entry.text())
                            .isTrue();
                    assertThat(entry.text()).doesNotContain("{+");
                } else if (entry.kind() == TimelineEntry.Kind.MESSAGE_IN) {
                    assertThat(mails.add(entry.text()))
                            .as("said before: %s", entry.text())
                            .isTrue();
                }
            }
        }
        services.reviews().page(ReviewQuery.first(null, false, 200)).forEach(review -> {
            assertThat(mails.add(review.text()))
                    .as("said before: %s", review.text())
                    .isTrue();
            assertThat(lint.check(ReplyDraft.publicReply(
                            review.reply(), Language.NL, review.platform().code(), ReplyFacts.NONE)))
                    .as(review.reply())
                    .noneMatch(Finding::blocks);
        });
    }

    @Test
    void theSameSeedAndMomentGiveTheSameShop(@TempDir Path other) {
        DemoShop.fill(site, NOW, 7);
        try (Database second = Database.open(new DataFolder(other))) {
            DemoShop.fill(new DatabaseDemoSite(second), NOW, 7);
            assertThat(dump(second)).isEqualTo(dump(database));
        }
    }

    private static String dump(Database database) {
        return database.read(context -> List.of(
                        "customer",
                        "product",
                        "customer_order",
                        "order_line",
                        "ticket",
                        "timeline_entry",
                        "remedy",
                        "cashback",
                        "claim",
                        "payout",
                        "payout_batch",
                        "review",
                        "check_answer",
                        "setting")
                .stream()
                .map(table -> context.fetch("SELECT * FROM " + table).formatCSV())
                .collect(Collectors.joining()));
    }

    @Test
    void everyAnsweredQuestionIsOneThatIsAskedForItsType() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        DemoServices services = services(NOW);
        for (TicketRow row : services.tickets().page(TicketQuery.first(View.ALL, "", 200))) {
            Ticket ticket = services.tickets().get(row.reference());
            assertThat(services.answers().of(ticket).keySet())
                    .as(row.subject())
                    .isSubsetOf(Questions.forType(ticket.type().name()).stream()
                            .map(Enum::name)
                            .toList());
        }
    }

    @Test
    void nothingOfItCanBeUndone() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        assertThat(database.<Integer>read(context -> context.fetchSingle("SELECT count(*) FROM journal_entry")
                        .get(0, Integer.class)))
                .isZero();
    }

    @Test
    void aShopWithTicketsIsLeftAlone() {
        DemoShop.fill(site, NOW, DemoShop.SEED);
        String before = dump(database);
        assertThatThrownBy(() -> DemoShop.fill(site, NOW, 8)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
            assertThat(refusal.sentence().key()).isEqualTo("app.demo.notEmpty");
        });
        assertThat(dump(database)).isEqualTo(before);
    }

    @Test
    void whoWatchesSeesEveryMomentOnceAndTheLastOneIsAll() {
        List<Integer> told = new java.util.ArrayList<>();
        Set<Integer> totals = new HashSet<>();
        DemoShop.fill(site, NOW, DemoShop.SEED, (moment, of) -> {
            told.add(moment);
            totals.add(of);
            return true;
        });
        assertThat(totals).containsExactly(told.getLast());
        assertThat(told)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, told.getLast())
                        .boxed()
                        .toList());
    }

    @Test
    void stoppingHalfWayLeavesNothingAndTheShopCanBeFilledAfterAll() {
        String before = dump(database);
        assertThatThrownBy(() -> DemoShop.fill(site, NOW, DemoShop.SEED, (told, of) -> told < of / 2))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("app.demo.stopped"));
        assertThat(dump(database)).isEqualTo(before);
        assertThat(DemoShop.fill(site, NOW, DemoShop.SEED).reviews()).isEqualTo(90);
    }

    @Test
    void aCrashHalfWayLeavesNothing() {
        DemoSite crashing = new DemoSite() {
            @Override
            public boolean isEmpty() {
                return site.isEmpty();
            }

            @Override
            public <T> T atOnce(Supplier<T> work) {
                return site.atOnce(work);
            }

            @Override
            public DemoServices services(Clock clock, java.util.random.RandomGenerator codes) {
                return site.services(clock, codes);
            }

            @Override
            public void nameArticle(String article, String name) {
                throw new IllegalStateException("the power fails");
            }

            @Override
            public void finish() {
                site.finish();
            }

            @Override
            public void add(Crowd crowd, ZoneId zone, DemoProgress progress) {
                site.add(crowd, zone, progress);
            }

            @Override
            public long orders() {
                return site.orders();
            }
        };
        String before = dump(database);
        assertThatThrownBy(() -> DemoShop.fill(crashing, NOW, 1)).hasMessage("the power fails");
        assertThat(dump(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T00:05", "2026-12-31T23:59", "2027-01-01T00:01", "2027-01-08T09:00", "2026-03-29T12:30",
                "2026-10-25T02:30", "2026-04-03T10:00", "2027-04-02T08:00", "2028-02-29T23:30", "2026-12-29T03:00"
            })
    void itFillsOnAnyDay(String moment) {
        Clock now = at(moment);
        DemoReport report = DemoShop.fill(site, now, DemoShop.SEED);
        assertThat(report.open()).isEqualTo(12);
        assertThat(services(now).tickets().count(View.FIRST_REPLY, "")).isEqualTo(3);
        assertThat(services(now).payouts().countQueue()).isEqualTo(4);
        Instant latest = Instant.ofEpochMilli(database.<Long>read(context -> context.fetchSingle(
                        "SELECT max(max(at), (SELECT max(posted_at) FROM review)) FROM timeline_entry")
                .get(0, Long.class)));
        assertThat(latest).isBeforeOrEqualTo(now.instant());
    }
}
