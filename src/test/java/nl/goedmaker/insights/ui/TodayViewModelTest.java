package nl.goedmaker.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.time.Due;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {
    @TempDir
    Path folder;

    private final List<String> ways = new ArrayList<>();
    private Instant now = ShopOnDisk.SUNDAY;
    private ShopOnDisk shop;
    private Services services;
    private TestDesk desk;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        desk = new TestDesk(Language.NL, ((InstantSource) () -> now).withZone(ShopOnDisk.ZONE));
        model = new TodayViewModel(services.agenda(), desk.desk, new TodayWays() {
            @Override
            public void figure(Figure figure) {
                ways.add(figure.toString());
            }

            @Override
            public void reviews(Counted counted) {
                ways.add(counted.platform().name());
            }

            @Override
            public void bankFile(String msgId) {
                ways.add(msgId);
            }

            @Override
            public void review(long id) {
                ways.add("review " + id);
            }
        });
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void pass(Duration time) {
        shop.pass(time);
        now = now.plus(time);
    }

    private Review review(Platform platform) {
        return services.reviews()
                .add(new NewReview(
                        platform,
                        null,
                        "Noor",
                        40,
                        "Doosje was open.",
                        services.clock().instant()));
    }

    @Test
    void anEmptyShopIsGreetedAndHasNothingToDo() {
        model.refresh();
        assertThat(model.greeting()).isEqualTo("Goedemorgen. Niets wat vandaag moet.");
        assertThat(model.first()).isEmpty();
        assertThat(model.pressing()).isNull();
        assertThat(model.hasMoneyOrPromises()).isFalse();
        model.openTop();
        assertThat(desk.trail).isEmpty();
        assertThat(ways).isEmpty();
    }

    @Test
    void theGreetingFollowsTheClockAndCountsTheThings() {
        shop.ticket("Sanne");
        review(Platform.BOL);
        model.refresh();
        assertThat(model.greeting()).isEqualTo("Goedemorgen. Twee dingen vandaag.");
        pass(Duration.ofHours(5));
        model.tick();
        assertThat(model.greeting()).startsWith("Goedemiddag.");
        pass(Duration.ofHours(5));
        model.tick();
        assertThat(model.greeting()).startsWith("Goedenavond.");
    }

    @Test
    void theFirstAnswerGetsNearerAndIsTooLateInTheEnd() {
        Ticket ticket = shop.ticket("Sanne");
        model.refresh();
        assertThat(model.first()).isEqualTo("de eerste verloopt over 48 uur");
        assertThat(model.pressing()).isNull();
        pass(Duration.ofHours(47).plusMinutes(45));
        model.tick();
        assertThat(model.first()).isEqualTo("de eerste verloopt binnen een uur");
        assertThat(desk.texts.get(Objects.requireNonNull(model.pressing()))).isEqualTo("1 bijna te laat");
        pass(Duration.ofHours(1));
        model.tick();
        assertThat(model.first()).isEqualTo("de eerste is al te laat");
        assertThat(desk.texts.get(Objects.requireNonNull(model.pressing()))).isEqualTo("1 te laat");
        assertThat(model.due(services.agenda().day(1).answers().rows().getFirst()))
                .extracting(Due::urgency)
                .isEqualTo(Due.Urgency.LATE);
        assertThat(ticket.firstReplyDue()).isBefore(now);
    }

    @Test
    void midnightReadsTheDayAgain() {
        model.refresh();
        shop.ticket("Sanne");
        pass(Duration.ofMinutes(1));
        model.tick();
        assertThat(model.greeting()).contains("Niets");
        pass(Duration.ofHours(16));
        model.tick();
        assertThat(model.greeting()).contains("Eén ding");
    }

    private List<String> answers() {
        return Objects.requireNonNull(model.dayProperty().get()).answers().rows().stream()
                .map(row -> row.reference() + " " + row.kind())
                .toList();
    }

    @Test
    void aComplaintWhoseCustomerWroteBackStandsInTheDayAtOnceAndPressesBeforeItsEnd() {
        Ticket ticket = shop.ticket("Sanne");
        services.tickets().sent(ticket, "Stuur je een foto?");
        model.refresh();
        assertThat(answers()).isEmpty();
        services.tickets().receive(services.tickets().get(ticket.reference()), "Hier is hij.");
        model.refresh();
        assertThat(answers()).containsExactly("K-2026-0001 COMPLAINT");
        assertThat(model.urgency(Objects.requireNonNull(model.dayProperty().get())
                        .answers()
                        .rows()
                        .getFirst()))
                .isEqualTo(Due.Urgency.CALM);
        pass(Duration.ofDays(12));
        model.tick();
        Deadline row = Objects.requireNonNull(model.dayProperty().get())
                .answers()
                .rows()
                .getFirst();
        assertThat(model.urgency(row)).isEqualTo(Due.Urgency.NEAR);
        assertThat(model.first()).isEqualTo("de eerste verloopt over 48 uur");
        model.openTop();
        assertThat(desk.trail).containsExactly("K-2026-0001 REPLY");
        services.tickets().sent(services.tickets().get(ticket.reference()), "Een nieuwe komt eraan.");
        model.refresh();
        assertThat(answers()).as("now the customer has to move").isEmpty();
    }

    @Test
    void whatWasPutAwayAndWhatIsToBeToldShowsByItself() {
        Ticket ticket = shop.ticket("Sanne");
        services.tickets().sent(ticket, "Stuur je een foto?");
        services.tickets().snooze(services.tickets().get(ticket.reference()), now.plus(Duration.ofMinutes(30)));
        Ticket other = shop.ticket("Joost");
        services.tickets().sent(other, "Ik kom erop terug.");
        services.reminders().add(other, now.plus(Duration.ofMinutes(10)), "Bellen");
        model.refresh();
        assertThat(model.hasMoneyOrPromises()).isFalse();
        pass(Duration.ofMinutes(9));
        model.tick();
        assertThat(model.hasMoneyOrPromises()).isFalse();
        pass(Duration.ofMinutes(1));
        model.tick();
        assertThat(Objects.requireNonNull(model.dayProperty().get()).reminders().count())
                .isEqualTo(1);
        pass(Duration.ofMinutes(20));
        model.tick();
        assertThat(Objects.requireNonNull(model.dayProperty().get()).cameBack().count())
                .isEqualTo(1);
    }

    @Test
    void aReviewWarnsADayBeforeItsTermAndTheTermIsTheOwners() {
        Review review = review(Platform.GOOGLE);
        model.refresh();
        assertThat(model.urgency(review)).isEqualTo(Due.Urgency.CALM);
        pass(Duration.ofDays(6).plusHours(1));
        model.tick();
        assertThat(model.urgency(review)).isEqualTo(Due.Urgency.NEAR);
        pass(Duration.ofDays(1));
        model.tick();
        assertThat(model.urgency(review)).isEqualTo(Due.Urgency.LATE);
        services.clockRules().saveReview(10);
        model.refresh();
        assertThat(model.urgency(review)).isEqualTo(Due.Urgency.CALM);
    }

    @Test
    void whenAllThatIsShownIsLateThereMayBeMore() {
        for (int i = 0; i < 7; i++) {
            shop.ticket("Klant " + i);
        }
        pass(Duration.ofHours(49));
        model.refresh();
        assertThat(desk.texts.get(Objects.requireNonNull(model.pressing()))).isEqualTo("minstens 5 te laat");
    }

    @Test
    void enterGoesToTheMostUrgentThingThereIs() {
        Review review = review(Platform.GOOGLE);
        shop.claimed("Joost", ShopOnDisk.IBANS[0]);
        model.refresh();
        String first = services.agenda().day(1).answers().rows().getFirst().reference();
        model.openTop();
        assertThat(desk.trail).containsExactly(first + " REPLY");
        services.sending()
                .markSent(
                        services.tickets().get(first),
                        new Draft("Je armband", "Beste Joost, ik maak hem vóór 1 december. Groet, Lotte", ""));
        model.refresh();
        model.openTop();
        assertThat(ways).containsExactly("review " + review.id());
        services.reviews().reply(review, "Dank je wel!");
        model.refresh();
        assertThat(model.hasMoneyOrPromises()).isTrue();
        model.openTop();
        assertThat(desk.trail).last().isEqualTo("PAYOUTS");
    }

    @Test
    void everyNumberLeadsToTheRowsBehindIt() {
        model.show(new Figure.Open());
        review(Platform.BOL);
        model.show(services.reviews()
                .averages(LocalDate.ofInstant(services.clock().instant(), ShopOnDisk.ZONE))
                .getFirst());
        model.followUp("K-2026-0001");
        assertThat(ways).containsExactly("Open[]", "BOL");
        assertThat(desk.trail).containsExactly("K-2026-0001 FOLLOW_UP");
    }

    @Test
    void bolStandsBesideItsNorm() {
        for (int i = 0; i < 5; i++) {
            services.reviews().add(new NewReview(Platform.BOL, null, "A", 87, "", now.minusSeconds(i)));
        }
        model.refresh();
        assertThat(Objects.requireNonNull(model.dayProperty().get()).standings())
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.norm())
                            .hasValueSatisfying(norm -> assertThat(norm.isMet()).isTrue());
                    assertThat(standing.next())
                            .hasValueSatisfying(
                                    ahead -> assertThat(ahead.topGrades()).isEqualTo(1));
                });
    }
}
