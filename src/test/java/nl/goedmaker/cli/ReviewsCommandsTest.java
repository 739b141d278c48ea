package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewsCommandsTest extends CommandLineFixture {
    private long bol;
    private long google;

    @BeforeEach
    void fill() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            Ticket ticket = shop.ticket("Bakker", Channel.BOL, Money.ofCents(7_495));
            shop.services().tickets().sent(ticket, "Ik stuur je een nieuw doosje.");
            shop.services()
                    .tickets()
                    .close(shop.services().tickets().get(ticket.reference()), Justified.YES, ReasonCode.POST);
            Review review = shop.services()
                    .reviews()
                    .add(new NewReview(
                            Platform.BOL,
                            null,
                            "R. Bakker",
                            40,
                            "Doosje was open",
                            ShopOnDisk.SUNDAY.minus(Duration.ofDays(3))));
            shop.services().reviews().link(review, ticket.reference());
            bol = review.id();
            google = shop.services()
                    .reviews()
                    .add(new NewReview(
                            Platform.GOOGLE,
                            null,
                            "Sanne",
                            10,
                            "Bel 06 12345678",
                            ShopOnDisk.SUNDAY.minus(Duration.ofDays(2))))
                    .id();
        }
    }

    private int exit(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", "shop"));
        return run(all.toArray(String[]::new));
    }

    @Test
    void theListSaysOfEachWhatAScriptNeeds() {
        JsonNode reviews = json("reviews", "list", "--platform", "bol").get("reviews");
        assertThat(reviews).hasSize(1);
        assertThat(reviews.get(0).get("grade").stringValue()).isEqualTo("4.0");
        assertThat(reviews.get(0).get("ticket").stringValue()).startsWith("K-");
    }

    @Test
    void askingIsKeptOnceAndThenNeverAgainOnBol() {
        String id = Long.toString(bol);
        assertThat(json("reviews", "rereview", id, "--asked", "--reason", "Gezien op bol")
                        .get("requests"))
                .hasSize(1);
        assertThat(exit("reviews", "rereview", id, "--asked", "--reason", "nog eens"))
                .isEqualTo(1);
        assertThat(err()).contains("maar één keer");
        assertThat(json("reviews", "rereview", id, "--grade", "8,5")
                        .get("requests")
                        .get(0)
                        .get("outcome")
                        .stringValue())
                .isEqualTo("NEW_GRADE");
        assertThat(json("insights").get("averages").get(0).get("value").stringValue())
                .isEqualTo("8.50");
    }

    @Test
    void aGroundThatShowsGivesTheTextAndOneThatDoesNotIsNo() throws Exception {
        assertThat(exit("reviews", "removal", Long.toString(bol))).isEqualTo(1);
        assertThat(json("reviews", "removal", Long.toString(google), "--ground", "PERSONAL_DATA", "--sent")
                        .get("text")
                        .stringValue())
                .contains("06 12345678");
        assertThat(exit("reviews", "removal", Long.toString(google), "--answer", "removed"))
                .isZero();
        assertThat(json("insights").get("averages")).hasSize(1);
        Files.writeString(temp.resolve("antwoord.txt"), "Pas je review aan, dan krijg je korting.");
        assertThat(exit("reviews", "reply", Long.toString(bol), "antwoord.txt")).isEqualTo(1);
    }

    @Test
    void theAveragesOfPartsStandBelowTheWhole() {
        try (ShopOnDisk shop = ShopOnDisk.open(temp.resolve("shop"))) {
            shop.services().journal().quietly(() -> {
                shop.services()
                        .database()
                        .change(context -> context.execute(
                                "INSERT INTO review_part (review_id, part, grade) VALUES (?, 'CONTACT', 85)", bol));
                return bol;
            });
        }
        JsonNode averages = json("insights").get("averages");
        JsonNode parts = averages.get(0).get("parts");
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).get("part").stringValue()).isEqualTo("CONTACT");
        assertThat(parts.get(0).get("value").stringValue()).isEqualTo("8.50");
        assertThat(parts.get(0).get("count").asInt()).isEqualTo(1);
        assertThat(averages.get(1).get("parts")).isEmpty();
        assertThat(exit("insights")).isZero();
        assertThat(out()).contains("\n  contact: 8.50 (1)");
    }

    @Test
    void theFiguresOfADayInThePastAreThoseOfThatDay() {
        assertThat(json("insights", "--on", "2026-11-18").get("averages")).isEmpty();
        JsonNode then = json("insights", "--on", "2026-11-18");
        assertThat(then.get("open").asInt()).isZero();
        assertThat(then.get("cashbackOffered").stringValue()).isEqualTo("0.00");
        assertThat(exit("insights", "--on", "2027-01-01")).isEqualTo(2);
        assertThat(exit("insights", "--on", "gisteren")).isNotZero();
        assertThat(exit("reviews", "rereview", "K-1")).isEqualTo(2);
        assertThat(exit("reviews", "rereview", Long.toString(bol), "--asked", "--no-answer"))
                .isEqualTo(2);
    }
}
