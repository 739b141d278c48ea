package nl.goedmaker.reviews.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter that asks for another look heeds the platform of the review, whatever channel the piece was sold through. */
class ReviewsOfTicketsTest {
    private static final String NOTHING_ASKED = "Meer vraag ik niet.";

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

    private Ticket sold(Channel channel) {
        return shop.ticket("Sanne", channel, Money.ofCents(7_495));
    }

    private Review linked(Platform platform, Ticket ticket) {
        Review review = shop.services()
                .reviews()
                .add(new NewReview(
                        platform,
                        null,
                        "Sanne",
                        20,
                        "De sluiting brak.",
                        shop.services().clock().instant().minus(Duration.ofDays(2))));
        shop.services().reviews().link(review, ticket.reference());
        return review;
    }

    private String letter(Ticket ticket) {
        return shop.services()
                .correspondence()
                .begin(shop.services().tickets().get(ticket.reference()), "re-review-request")
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "BOL, TRUSTPILOT, Meer vraag ik niet.",
        "BOL, WEBWINKELKEUR, Meer vraag ik niet.",
        "WEBSHOP, AMAZON, Meer vraag ik niet.",
        "WEBSHOP, OTHER, Meer vraag ik niet.",
        "WEBSHOP, BOL, bol vraagt je één keer of die nog klopt.",
        "BOL, KIYOH, Kiyoh vraagt je of die nog klopt.",
        "AMAZON, GOOGLE, Op Google staat een beoordeling van je. Die mag je bijwerken",
        "BOL, JUDGEME, Op Judge.me staat een beoordeling van je. Die mag je bijwerken",
    })
    void thePlatformOfTheReviewDecides(Channel channel, Platform platform, String said) {
        Ticket ticket = sold(channel);
        linked(platform, ticket);

        assertThat(letter(ticket)).contains(said);
    }

    @Test
    void withoutAReviewNothingIsAsked() {
        assertThat(letter(sold(Channel.BOL))).contains(NOTHING_ASKED);
    }

    @Test
    void ofSeveralReviewsTheOneWhosePlatformAllowsLeastDecides() {
        Ticket ticket = sold(Channel.WEBSHOP);
        linked(Platform.GOOGLE, ticket);
        linked(Platform.TRUSTPILOT, ticket);

        assertThat(letter(ticket)).contains(NOTHING_ASKED);
    }

    @Test
    void whoWasAskedOnBolIsNotWrittenToAboutItAgain() {
        Ticket ticket = sold(Channel.BOL);
        Review review = linked(Platform.BOL, ticket);
        shop.services().requests().asked(review, "contact via E-mail de klant", null);

        assertThat(letter(ticket)).contains(NOTHING_ASKED);
    }

    @Test
    void aReviewOfAMergedComplaintCountsUntilItIsTakenAway() {
        Ticket ticket = sold(Channel.WEBSHOP);
        Ticket other = sold(Channel.WEBSHOP);
        Review review = linked(Platform.GOOGLE, other);
        shop.services().merges().merge(other.reference(), ticket.reference(), false);
        assertThat(letter(ticket)).contains("Op Google staat een beoordeling van je.");

        shop.services().reviews().removed(review);
        assertThat(letter(ticket)).contains(NOTHING_ASKED);
    }

    @Test
    void theReviewsOfAComplaintAreFoundByAnIndex() {
        List<String> plan = shop.services()
                .database()
                .read(context -> context.fetch(
                                "EXPLAIN QUERY PLAN SELECT id FROM review WHERE ticket_id IN (1, 2) AND removed_at IS"
                                        + " NULL ORDER BY posted_at DESC, id DESC LIMIT 20")
                        .getValues(3, String.class));

        assertThat(plan).anyMatch(step -> step.contains("review_ticket"));
    }
}
