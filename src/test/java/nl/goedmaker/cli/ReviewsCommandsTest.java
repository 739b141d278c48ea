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
        assertThat(out()).contains("\n  contact: 8,50 (1)");
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

    @Test
    void gradesAreWrittenWithTheCommaOfTheLanguageAndInJsonWithAPoint() {
        assertThat(exit("reviews", "list")).isZero();
        assertThat(out()).contains("4,0/10");
        assertThat(exit("reviews", "list", "--lang", "en")).isZero();
        assertThat(out()).contains("4.0/10");
        assertThat(exit("insights")).isZero();
        assertThat(out()).contains("bol: 4,00 (alle beoordelingen, één review)");
        assertThat(exit("insights", "--lang", "de")).isZero();
        assertThat(out()).contains("bol: 4,00");
    }

    @Test
    void aReviewWithoutAnAuthorLeavesNoHoleInItsRow() throws Exception {
        Files.writeString(temp.resolve("amazon.csv"), "Date\tRating\tComments\n11/20/26\t5\tNice ring\n");
        json("import", "amazon.csv", "--as", "reviews:amazon");
        for (String[] said : new String[][] {{"nl", "onbekend"}, {"en", "unknown"}, {"de", "unbekannt"}}) {
            assertThat(exit("reviews", "list", "--platform", "amazon", "--lang", said[0]))
                    .isZero();
            assertThat(out()).contains("  " + said[1] + "  Nice ring");
        }
    }

    @Test
    void theStepsOfAskingAPlatformAndOfItsAnswerAreCalledByTheirOwnNames() {
        String id = Long.toString(google);
        json("reviews", "removal", id, "--ground", "PERSONAL_DATA", "--sent");
        json("reviews", "removal", id, "--answer", "refused");
        assertThat(exit("undo")).isZero();
        assertThat(out()).contains("Antwoord van het platform over de review van Sanne");
        assertThat(exit("undo")).isZero();
        assertThat(out()).contains("Verzoek aan het platform over Sanne");
    }

    @Test
    void whereAnAnswerClosesAReviewThatIsAskedBeforeItIsKept() throws Exception {
        Files.writeString(
                temp.resolve("etsy.json"),
                "[{\"reviewer\": \"emily\", \"date_reviewed\": \"11/20/2026\", \"star_rating\": 2}]");
        json("import", "etsy.json", "--as", "reviews:etsy");
        String id = json("reviews", "list", "--platform", "etsy")
                .get("reviews")
                .get(0)
                .get("review")
                .asString();
        Files.writeString(temp.resolve("antwoord.txt"), "Dank je wel voor je bericht, ik stuur je een nieuwe ketting.");

        assertThat(exit("reviews", "reply", id, "antwoord.txt")).isEqualTo(1);
        assertThat(err())
                .contains("nog niet bewaard")
                .contains("niet meer aanpassen")
                .contains("--yes");
        assertThat(json("reviews", "list", "--platform", "etsy")
                        .get("reviews")
                        .get(0)
                        .get("answered")
                        .isNull())
                .isTrue();

        JsonNode kept = json("reviews", "reply", id, "antwoord.txt", "--yes");
        assertThat(kept.get("answered").isNull()).isFalse();
        assertThat(kept.get("words").asInt()).isEqualTo(12);
        assertThat(exit("reviews", "reply", id, "antwoord.txt")).isZero();
        assertThat(out()).contains("Antwoord aan emily bewaard.").contains("12 van hoogstens 80 woorden");
    }

    @Test
    void theGroundsAreListedWithTheWordsThatTheOptionTakes() {
        assertThat(exit("reviews", "removal", Long.toString(google))).isZero();
        assertThat(out()).contains("personal-data  Persoonsgegevens in de tekst: ");
        assertThat(exit("reviews", "removal", Long.toString(google), "--ground", "personal-data"))
                .isZero();
        assertThat(exit("reviews", "link", "K-1")).isEqualTo(2);
        assertThat(err()).contains("geen nummer van een review");
    }
}
