package nl.goedmaker.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TicketQuery.View;

/**
 * Juwelier aan Zee: a year of a one-person webshop, told in order of time through the real services, so that it obeys every
 * rule of the program. The same seed and the same moment give the same shop; but for the complaints of today, whose terms run
 * from now, the same day is enough.
 */
public final class DemoShop {
    /** The seed of the shop that people see. */
    public static final long SEED = 20_260_101L;

    private static final Shop SHOP = new Shop(
            "Juwelier aan Zee",
            "Ilse",
            "ilse@juwelieraanzee.example",
            "Juwelier aan Zee",
            "NL20INGB0001234567",
            "",
            "NL");
    private static final int LONGER_THAN_THE_STORY = 420;
    private static final int OLDER_BATCH = 14;
    private static final int NEWER_BATCH = 7;

    private final DemoSite site;
    private final DemoServices services;
    private final StoryClock clock;
    private final Calendar calendar;
    private final Story story;
    private final SplittableRandom random;
    private final List<Moment> moments = new ArrayList<>();

    /** Something the story tells, and when. */
    private record Moment(Instant at, Runnable work) {}

    private DemoShop(DemoSite site, Clock now, long seed) {
        this.site = site;
        this.random = new SplittableRandom(seed);
        this.calendar = new Calendar(now.instant().truncatedTo(ChronoUnit.MINUTES), now.getZone(), random.split());
        this.clock = new StoryClock(calendar.at(LONGER_THAN_THE_STORY, LocalTime.NOON), now.getZone());
        this.services = site.services(clock, random.split());
        this.story = Story.read();
    }

    /**
     * Fills an empty data file, whole or not at all.
     *
     * @throws Refusal when something was entered already; nothing has changed then
     */
    public static DemoReport fill(DemoSite site, Clock now, long seed) {
        return fill(site, now, seed, DemoProgress.UNWATCHED);
    }

    /**
     * The same, watched.
     *
     * @throws Refusal also when the one who watches does not want to go on; nothing has changed then
     */
    public static DemoReport fill(DemoSite site, Clock now, long seed, DemoProgress progress) {
        return fill(site, now, seed, 0, progress);
    }

    /**
     * The same with many more complaints and reviews around the story, to see how the program does in a large shop.
     *
     * @param size complaints in the end, and as many reviews; the story alone when it has more
     */
    public static DemoReport fill(DemoSite site, Clock now, long seed, int size, DemoProgress progress) {
        return site.atOnce(() -> {
            if (!site.isEmpty()) {
                throw Refusal.badInput("app.demo.notEmpty");
            }
            return new DemoShop(site, now, seed).tell(size, progress);
        });
    }

    private DemoReport tell(int size, DemoProgress progress) {
        setUp();
        TicketStory tickets = new TicketStory(story, services, calendar, random.split());
        story.tickets().forEach(ticket -> tickets.plan(ticket, this::plan));
        new ReviewStory(story, services, calendar, random.split(), tickets).plan(this::plan);
        planBatches();
        moments.sort(Comparator.comparing(Moment::at));
        Crowd crowd = new Crowd(
                story,
                calendar.now(),
                calendar.zone(),
                Math.max(0, size - story.tickets().size()),
                Math.max(0, size - story.reviews().size()),
                random.split());
        int of = moments.size() + 2 * crowd.ticketCount() + crowd.reviewCount();
        for (int told = 0; told < moments.size(); ) {
            Moment moment = moments.get(told);
            clock.moveTo(moment.at());
            moment.work().run();
            if (!progress.goesOn(++told, of)) {
                throw Refusal.no("app.demo.stopped");
            }
        }
        story.articles().values().forEach(article -> site.nameArticle(article.number(), article.name()));
        site.finish();
        if (of > moments.size()) {
            site.add(crowd, calendar.zone(), (told, ignored) -> progress.goesOn(moments.size() + told, of));
        }
        return report();
    }

    private void plan(Instant at, Runnable work) {
        moments.add(new Moment(at, work));
    }

    private void setUp() {
        services.settings().save(SHOP);
        services.settings().saveLimit("armband", 1_000, null);
        services.settings().saveLimit("ketting", 1_000, Money.ofCents(1_500));
        services.settings().saveLimit("ring", 800, null);
        services.settings().saveLimit("oorbellen", 1_500, null);
        services.settings().saveLimit("gravure", 2_000, Money.ofCents(1_000));
        services.settings().saveLimit("horloge", 500, Money.ofCents(1_000));
        services.settings().welcomed();
    }

    /** Two bank files: of the older one a payment came back, the newer one was booked. */
    private void planBatches() {
        List<PayoutBatch> made = new ArrayList<>();
        for (int daysAgo : new int[] {OLDER_BATCH, NEWER_BATCH}) {
            plan(
                    calendar.at(daysAgo, LocalTime.of(20, 10)),
                    () -> made.add(services.bankFiles().export(null, null, BankProfile.DEFAULT)));
            plan(
                    calendar.at(daysAgo, LocalTime.of(20, 15)),
                    () -> services.bankFiles().uploaded(made.getLast()));
        }
        plan(
                calendar.at(OLDER_BATCH - 6, LocalTime.of(9, 5)),
                () -> services.payouts()
                        .returned(
                                services.bankFiles()
                                        .payoutsOf(made.getFirst())
                                        .getFirst()
                                        .id(),
                                "rekening opgeheven"));
        // five days later: Easter and Christmas keep the banks shut for up to four
        plan(
                calendar.at(NEWER_BATCH - 6, LocalTime.of(8, 45)),
                () -> services.bankFiles().booked(made.getLast(), made.getLast().executionOn()));
    }

    private DemoReport report() {
        long tickets = services.tickets().count(View.ALL, "");
        long cashbacks = 0;
        for (CashbackState state : CashbackState.values()) {
            cashbacks += services.cashbacks().count(state);
        }
        return new DemoReport(
                tickets,
                services.tickets().count(View.OPEN, ""),
                services.reviews().count(null, false),
                site.orders(),
                cashbacks,
                services.bankFiles().page(null, 100).size());
    }
}
