package nl.goedmaker.reviews.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.signals.ReviewSnapshot.ArticleLows;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Complaint;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Habit;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Message;
import nl.goedmaker.reviews.signals.Signal.Kind;
import nl.goedmaker.reviews.signals.Signal.Strength;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsTest {
    private static final Instant POSTED = Instant.parse("2026-11-20T10:17:00Z");
    private static final Rated LOWEST = new Rated(1, "Sanne", 10, 10, POSTED);
    private static final Signals SIGNALS = new Signals(
            review -> {
                throw new IllegalStateException("not asked");
            },
            ShopOnDisk.ZONE);

    @TempDir
    Path folder;

    private static Complaint complaint(
            TicketType type, @Nullable Instant replied, @Nullable LocalDate delivered, Message... mails) {
        return new Complaint(
                "K-2026-0001",
                type,
                POSTED.minus(Duration.ofDays(3)),
                replied,
                LocalDate.of(2026, 11, 1),
                delivered,
                List.of(mails));
    }

    private static ReviewSnapshot snapshot(Rated review, Map<String, Integer> parts, @Nullable Complaint complaint) {
        return new ReviewSnapshot(review, "Slecht.", parts, complaint, List.of(), Habit.NONE, List.of());
    }

    private static List<Kind> kinds(ReviewSnapshot snapshot) {
        return SIGNALS.in(snapshot).stream().map(Signal::kind).toList();
    }

    @Test
    void theLowestOnEverythingIsNoticedWhenAnswerAndParcelWereInTime() {
        Instant inTime = POSTED.minus(Duration.ofDays(4));
        Map<String, Integer> parts = Map.of("CONTACT", 10, "DELIVERY_TIME", 10);
        Complaint fine = complaint(TicketType.BREAK, inTime, LocalDate.of(2026, 11, 3));
        assertThat(kinds(snapshot(LOWEST, parts, fine))).containsExactly(Kind.LOWEST_ON_EVERYTHING);
        assertThat(SIGNALS.in(snapshot(LOWEST, parts, complaint(TicketType.BREAK, inTime, null))))
                .extracting(Signal::strength)
                .containsExactly(Strength.LIGHT);
        assertThat(kinds(snapshot(LOWEST, Map.of("CONTACT", 60), fine))).isEmpty();
        assertThat(kinds(snapshot(LOWEST, Map.of(), fine))).isEmpty();
        assertThat(kinds(snapshot(LOWEST, parts, complaint(TicketType.LATE, inTime, null))))
                .isEmpty();
        assertThat(kinds(snapshot(LOWEST, parts, complaint(TicketType.BREAK, POSTED.minus(Duration.ofDays(1)), null))))
                .isEmpty();
        assertThat(kinds(snapshot(LOWEST, parts, complaint(TicketType.BREAK, inTime, LocalDate.of(2026, 11, 15)))))
                .isEmpty();
        assertThat(kinds(snapshot(LOWEST, parts, null))).isEmpty();
    }

    @Test
    void aReviewWithinAnHourOfTheFirstMailIsNoticed() {
        Complaint mailed = complaint(
                TicketType.BREAK, null, null, new Message(POSTED.minus(Duration.ofMinutes(20)), "Mijn ring is stuk"));
        assertThat(kinds(snapshot(LOWEST, Map.of(), mailed))).containsExactly(Kind.WITHIN_THE_HOUR);
        Complaint earlier = complaint(
                TicketType.BREAK, null, null, new Message(POSTED.minus(Duration.ofMinutes(61)), "Mijn ring is stuk"));
        assertThat(kinds(snapshot(LOWEST, Map.of(), earlier))).isEmpty();
        Complaint made = complaint(TicketType.BREAK, null, null, new Message(POSTED, "Slecht."));
        assertThat(kinds(snapshot(LOWEST, Map.of(), made))).isEmpty();
        Instant noon = Instant.parse("2026-11-20T11:00:00Z");
        assertThat(kinds(snapshot(
                        new Rated(1, "Sanne", 10, 10, noon),
                        Map.of(),
                        complaint(TicketType.BREAK, null, null, new Message(noon.plusSeconds(600), "Stuk")))))
                .isEmpty();
    }

    @Test
    void aThreatCountsOnlyBeforeTheReview() {
        String threat = "Geld terug of ik geef één ster.";
        assertThat(kinds(snapshot(
                        LOWEST,
                        Map.of(),
                        complaint(
                                TicketType.BREAK, null, null, new Message(POSTED.minus(Duration.ofDays(2)), threat)))))
                .containsExactly(Kind.THREAT);
        assertThat(kinds(snapshot(
                        LOWEST,
                        Map.of(),
                        complaint(TicketType.BREAK, null, null, new Message(POSTED.plus(Duration.ofDays(2)), threat)))))
                .isEmpty();
    }

    private static ReviewSnapshot week(List<Integer> hours, long before, int days) {
        List<Rated> lows = new ArrayList<>();
        lows.add(LOWEST);
        IntStream.range(0, hours.size())
                .forEach(i -> lows.add(new Rated(2 + i, "A" + i, 10, 10, POSTED.plus(Duration.ofHours(hours.get(i))))));
        lows.sort(java.util.Comparator.comparing(Rated::postedAt));
        return new ReviewSnapshot(
                LOWEST, "", Map.of(), null, lows, new Habit(before, Duration.ofDays(days)), List.of());
    }

    @Test
    void aWaveIsThreeTimesTheUsualWeekAndAtLeastThree() {
        assertThat(kinds(week(List.of(-24, -48), 26, 182))).containsExactly(Kind.WAVE);
        assertThat(kinds(week(List.of(-24), 0, 182))).isEmpty();
        assertThat(kinds(week(List.of(-24, -48), 27, 182))).isEmpty();
        assertThat(kinds(week(List.of(-24, -48), 0, 27))).isEmpty();
        assertThat(kinds(week(List.of(-100, 100), 0, 182))).isEmpty();
        assertThat(kinds(week(List.of(-60, 60), 0, 182))).containsExactly(Kind.WAVE);
    }

    @Property(tries = 200)
    void aWaveHoldsSevenDaysAndTheReviewItself(
            @ForAll @Size(max = 12) List<@IntRange(min = -167, max = 167) Integer> hours,
            @ForAll @IntRange(max = 40) int before) {
        for (Signal signal : SIGNALS.in(week(hours, before, 182))) {
            List<Instant> moments = signal.rows().stream()
                    .map(row -> ((Signal.Row.OfReview) row).review().postedAt())
                    .toList();
            assertThat(moments).hasSizeGreaterThanOrEqualTo(Wave.LEAST).contains(POSTED);
            assertThat(moments.size() * 26).isGreaterThanOrEqualTo(3 * before);
            assertThat(Duration.between(moments.getFirst(), moments.getLast())).isLessThan(Duration.ofDays(7));
        }
    }

    @Test
    void anArticleInLowReviewsOfSeveralPeopleIsNoticed() {
        List<Rated> three = List.of(
                LOWEST,
                new Rated(2, "Noor", 40, 10, POSTED),
                new Rated(3, "", 10, 5, POSTED),
                new Rated(4, "SANNE", 10, 10, POSTED));
        ReviewSnapshot several = new ReviewSnapshot(
                LOWEST, "", Map.of(), null, List.of(), Habit.NONE, List.of(new ArticleLows("Lumi", three)));
        assertThat(SIGNALS.in(several)).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(Kind.SAME_ARTICLE);
            assertThat(signal.sentence().arguments()).containsExactly("Lumi", 3L);
        });
        ReviewSnapshot two = new ReviewSnapshot(
                LOWEST,
                "",
                Map.of(),
                null,
                List.of(),
                Habit.NONE,
                List.of(new ArticleLows("Lumi", List.of(LOWEST, three.get(1), three.get(3)))));
        assertThat(kinds(two)).isEmpty();
    }

    @Test
    void theDataFileTellsWhatThereIs() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Ticket ticket = shop.ticket("Sanne de Wit");
            shop.services().tickets().receive(ticket, "Geld terug, anders schrijf ik een slechte review.");
            shop.pass(Duration.ofMinutes(31));
            Review last = null;
            for (String author : List.of("Sanne", "Noor", "Rianne")) {
                last = shop.services()
                        .reviews()
                        .add(new NewReview(
                                Platform.BOL,
                                null,
                                author,
                                20,
                                "De arm-1 is na een dag stuk.",
                                shop.services().clock().instant()));
                shop.services().reviews().link(last, ticket.reference());
                shop.pass(Duration.ofMinutes(3));
            }
            assertThat(shop.services()
                            .signals()
                            .of(java.util.Objects.requireNonNull(last).id()))
                    .extracting(Signal::kind)
                    .containsExactlyInAnyOrder(Kind.THREAT, Kind.SAME_ARTICLE, Kind.WITHIN_THE_HOUR);
            assertThat(shop.services().signals().of(999)).isEmpty();
        }
    }
}
