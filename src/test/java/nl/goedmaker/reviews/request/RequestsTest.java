package nl.goedmaker.reviews.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.request.Condition.Kind;
import nl.goedmaker.reviews.request.Condition.State;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Review review(Platform platform, int grade) {
        return shop.services()
                .reviews()
                .add(new NewReview(
                        platform,
                        null,
                        "R. Bakker",
                        grade,
                        "Doosje was open",
                        ShopOnDisk.SUNDAY.minus(Duration.ofDays(8))));
    }

    private Review of(Ticket ticket, Review review) {
        shop.services().reviews().link(review, ticket.reference());
        return shop.services().reviews().get(review.id());
    }

    private Ticket answered(Channel channel) {
        Ticket ticket = shop.ticket("Bakker", channel, Money.ofCents(7_495));
        shop.services().tickets().sent(ticket, "Ik stuur je vandaag een nieuw doosje.");
        return shop.services().tickets().get(ticket.reference());
    }

    private Ticket closed(Ticket ticket) {
        Ticket now = shop.services().tickets().get(ticket.reference());
        shop.services().tickets().close(now, Justified.YES, ReasonCode.POST);
        return shop.services().tickets().get(ticket.reference());
    }

    private Ticket solved(Channel channel) {
        return closed(answered(channel));
    }

    private RequestPanel panel(Review review) {
        return shop.services().requests().panel(review);
    }

    private static State state(RequestPanel panel, Kind kind) {
        return panel.conditions().stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void onBolASolvedComplaintWithContactThroughBolMayBeAskedAbout() {
        Review review = of(solved(Channel.BOL), review(Platform.BOL, 40));
        RequestPanel panel = panel(review);
        assertThat(panel.state()).isEqualTo(State.MET);
        assertThat(panel.conditions())
                .extracting(condition -> condition.sentence().key())
                .containsExactly(
                        "reviews.request.allowed.BUILT_IN_ONCE",
                        "reviews.request.contact.platform",
                        "reviews.request.asked.notYetOnce",
                        "reviews.request.solved",
                        "reviews.request.money.none");
        assertThat(shop.services().requests().mayBeAsked(10)).containsExactly(review);
    }

    @Test
    void contactOutsideBolDoesNotCountThereUnlessTheOwnerSaysWhy() {
        Review review = of(solved(Channel.WEBSHOP), review(Platform.BOL, 40));
        assertThat(state(panel(review), Kind.CONTACT)).isEqualTo(State.UNSEEN);
        assertThatThrownBy(() -> shop.services().requests().asked(review, " ", null))
                .isInstanceOf(Refusal.class);
        assertThat(panel(review).requests()).isEmpty();
        shop.services().requests().asked(review, "Gemaild via de knop van bol", null);
        assertThat(panel(review).requests())
                .singleElement()
                .satisfies(request -> assertThat(request.reason()).isEqualTo("Gemaild via de knop van bol"));
    }

    @Test
    void onBolNobodyIsAskedTwiceAlsoNotByTheDataFileItself() {
        Review review = of(solved(Channel.BOL), review(Platform.BOL, 40));
        shop.services().requests().asked(review, "", SUNDAY.plusDays(7));
        shop.services().requests().unanswered(review);
        assertThat(state(panel(review), Kind.ASKED)).isEqualTo(State.NEVER);
        assertThatThrownBy(() -> shop.services().requests().asked(review, "toch nog eens", null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> shop.services().journal().quietly(() -> {
                    shop.services()
                            .database()
                            .change(context -> context.execute(
                                    "INSERT INTO review_request (review_id, rule, asked_at) VALUES (?,"
                                            + " 'BUILT_IN_ONCE', 1)",
                                    review.id()));
                    return review;
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void whoAnsweredNothingOnKiyohMayBeAskedAgainWithAReason() {
        Review review = of(solved(Channel.WEBSHOP), review(Platform.KIYOH, 40));
        shop.services().requests().asked(review, "", null);
        assertThat(state(panel(review), Kind.ASKED)).isEqualTo(State.WAITS);
        shop.services().requests().unanswered(review);
        assertThat(state(panel(review), Kind.ASKED)).isEqualTo(State.UNSEEN);
        shop.services().requests().asked(review, "Ze belde zelf", null);
        assertThat(panel(review).requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"AMAZON", "TRUSTPILOT", "WEBWINKELKEUR", "FEEDBACKCOMPANY", "OTHER"})
    void whereAskingIsNotAllowedNothingCanBeKeptAndTheReasonIsSaid(Platform platform) {
        Review review = of(solved(Channel.WEBSHOP), review(platform, 10));
        RequestPanel panel = panel(review);
        assertThat(panel.state()).isEqualTo(State.NEVER);
        assertThat(panel.conditions()).hasSize(1);
        assertThatThrownBy(() -> shop.services().requests().asked(review, "toch", null))
                .isInstanceOf(Refusal.class);
        assertThat(shop.services().requests().mayBeAsked(10)).isEmpty();
    }

    @Test
    void theOwnersOwnRuleCountsInstead() {
        Review review = of(solved(Channel.WEBSHOP), review(Platform.OTHER, 10));
        shop.services()
                .rulebook()
                .overrule(Platform.OTHER, Statement.REQUEST, "NEUTRAL_ASK", "Staat in hun voorwaarden");
        assertThat(panel(review).state()).isEqualTo(State.MET);
        shop.services().journal().undo();
        assertThat(panel(review).state()).isEqualTo(State.NEVER);
    }

    @Test
    void aCashbackOfTheSameCustomerMakesTheRequestWaitUntilTheQuietDaysHavePassed() {
        Ticket ticket = answered(Channel.WEBSHOP);
        Cashback cashback = shop.cashback(ticket, "5.00");
        Review review = of(closed(ticket), review(Platform.KIYOH, 40));
        assertThat(state(panel(review), Kind.MONEY)).isEqualTo(State.WAITS);
        assertThatThrownBy(() -> shop.services().requests().asked(review, "ik wil niet wachten", null))
                .isInstanceOf(Refusal.class);
        shop.services().cashbacks().revoke(cashback);
        RequestPanel panel = panel(review);
        assertThat(panel.obstacle())
                .hasValueSatisfying(obstacle ->
                        assertThat(obstacle.sentence().arguments()).isEqualTo(List.of(SUNDAY.plusDays(14), 14)));
        shop.pass(Duration.ofDays(13));
        assertThat(panel(review).state()).isEqualTo(State.WAITS);
        shop.pass(Duration.ofDays(1));
        assertThat(panel(review).state()).isEqualTo(State.MET);
    }

    @Test
    void whoGivesAReasonHearsOfTheMoneyThatNoReasonMakesPass() {
        Ticket ticket = answered(Channel.WEBSHOP);
        shop.cashback(ticket, "5.00");
        Review review = of(ticket, review(Platform.KIYOH, 40));
        assertThat(state(panel(review), Kind.SOLVED)).isEqualTo(State.UNSEEN);
        assertThatThrownBy(() -> shop.services().requests().asked(review, "is opgelost", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Texts.in(Language.NL).get(refusal.sentence()))
                                .startsWith("Niet vastgelegd: er loopt nog een cashback"));
    }

    @Test
    void theQuietDaysAreAMatterOfChoice() {
        Ticket ticket = answered(Channel.WEBSHOP);
        shop.services().cashbacks().revoke(shop.cashback(ticket, "5.00"));
        shop.services().settings().saveQuietDays(3);
        Review review = of(closed(ticket), review(Platform.KIYOH, 40));
        shop.pass(Duration.ofDays(3));
        assertThat(panel(review).state()).isEqualTo(State.MET);
        assertThatThrownBy(() -> shop.services().settings().saveQuietDays(0)).isInstanceOf(Refusal.class);
    }

    @Test
    void aClaimThatIsNotPaidYetKeepsTheRequestWaitingHoweverLongItTakes() {
        Ticket ticket = answered(Channel.WEBSHOP);
        shop.claim(shop.cashback(ticket, "5.00"), "R Bakker", ShopOnDisk.IBANS[0]);
        Review review = of(closed(ticket), review(Platform.KIYOH, 40));
        shop.pass(Duration.ofDays(200));
        assertThat(state(panel(review), Kind.MONEY)).isEqualTo(State.WAITS);
    }

    @Test
    void aReviewWithoutAComplaintAsksForAReason() {
        Review review = review(Platform.GOOGLE, 20);
        assertThat(state(panel(review), Kind.SOLVED)).isEqualTo(State.UNSEEN);
        assertThat(state(panel(review), Kind.MONEY))
                .as("nobody knows whose review it is")
                .isEqualTo(State.UNSEEN);
        assertThat(panel(review).mayAsk("")).isFalse();
        assertThat(panel(review).mayAsk("gebeld en opgelost")).isTrue();
    }

    @Test
    void onEtsyAPublicAnswerEndsIt() {
        Review review = of(solved(Channel.ETSY), review(Platform.ETSY, 20));
        assertThat(state(panel(review), Kind.EDITABLE)).isEqualTo(State.MET);
        shop.services().reviews().reply(review, "Wat vervelend. Ik bel je vandaag.");
        assertThat(panel(shop.services().reviews().get(review.id())).state()).isEqualTo(State.NEVER);
    }

    @Test
    void onEtsyAHundredDaysIsTheEnd() {
        Review review = of(solved(Channel.ETSY), review(Platform.ETSY, 20));
        shop.pass(Duration.ofDays(92));
        assertThat(state(panel(review), Kind.EDITABLE)).isEqualTo(State.MET);
        shop.pass(Duration.ofDays(1));
        assertThat(state(panel(review), Kind.EDITABLE)).isEqualTo(State.NEVER);
    }

    @Test
    void aNewGradeCountsFromTodayAndTheOldOneStaysForTheDaysBefore() {
        Review review = of(solved(Channel.BOL), review(Platform.BOL, 40));
        shop.services().requests().asked(review, "", SUNDAY.plusDays(7));
        shop.pass(Duration.ofDays(3));
        shop.services().requests().regraded(review, 80);
        assertThat(shop.services().reviews().get(review.id()).grade()).isEqualTo(80);
        assertThat(average(SUNDAY)).isEqualTo("4.00");
        assertThat(average(SUNDAY.plusDays(2))).isEqualTo("4.00");
        assertThat(average(SUNDAY.plusDays(3))).isEqualTo("8.00");
        assertThat(panel(review).waiting()).isEmpty();
        assertThat(panel(review).requests())
                .first()
                .extracting(ReviewRequest::outcome)
                .isEqualTo(RequestOutcome.NEW_GRADE);
        shop.services().journal().undo();
        assertThat(shop.services().reviews().get(review.id()).grade()).isEqualTo(40);
        assertThat(average(SUNDAY.plusDays(3))).isEqualTo("4.00");
        assertThat(panel(review).waiting()).isPresent();
    }

    private String average(LocalDate on) {
        return shop.services()
                .reviews()
                .averages(on)
                .getFirst()
                .average()
                .value()
                .toPlainString();
    }

    @Test
    void theDayToLookForAnAnswerComesBack() {
        Review review = of(solved(Channel.BOL), review(Platform.BOL, 40));
        shop.services().requests().asked(review, "", SUNDAY.plusDays(7));
        assertThat(shop.services().requests().due(5)).isEmpty();
        shop.pass(Duration.ofDays(7));
        assertThat(shop.services().requests().due(5))
                .extracting(RequestRepository.Due::review)
                .containsExactly(review.id());
        shop.services().requests().unanswered(review);
        assertThat(shop.services().requests().due(5)).isEmpty();
    }

    @Test
    void whatWasAskedStandsInTheTimelineOfTheComplaint() {
        Ticket ticket = solved(Channel.BOL);
        Review review = of(ticket, review(Platform.BOL, 40));
        shop.services().requests().asked(review, "", null);
        shop.services().requests().regraded(review, 90);
        assertThat(shop.services().tickets().timeline(ticket))
                .extracting(entry -> entry.event())
                .contains("reviews.event.asked", "reviews.event.regraded");
    }

    @Test
    void nobodyWhoWasNotAskedCanHaveAnswered() {
        Review review = review(Platform.BOL, 40);
        assertThatThrownBy(() -> shop.services().requests().regraded(review, 80))
                .isInstanceOf(Refusal.class);
        assertThat(shop.services().reviews().get(review.id()).grade()).isEqualTo(40);
    }
}
