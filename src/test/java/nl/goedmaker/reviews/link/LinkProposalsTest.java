package nl.goedmaker.reviews.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Sentence;
import org.junit.jupiter.api.Test;

class LinkProposalsTest {
    private static final Instant POSTED = Instant.parse("2026-11-20T10:00:00Z");

    private static ReviewClues review(Platform platform, String author, String order, String text) {
        return new ReviewClues(platform, author, order, "", "", text, POSTED);
    }

    private static LinkCandidate ticket(String reference, String customer, Channel channel, int daysBefore) {
        return new LinkCandidate(
                reference,
                "Sluiting brak",
                customer,
                "klant@post.example",
                List.of("WEB-1001"),
                List.of("ARM-1", "Lumi"),
                channel,
                POSTED.minus(Duration.ofDays(daysBefore)),
                LocalDate.of(2026, 11, 10),
                "De sluiting van het zilveren model brak tijdens de vakantie in Spanje.");
    }

    private static List<LinkProposal> proposals(ReviewClues review, LinkCandidate... candidates) {
        return new LinkProposals(review, ShopOnDisk.ZONE).of(List.of(candidates));
    }

    @Test
    void anOrderNumberIsStrongerThanANameAndEachIsNamedFirst() {
        List<LinkProposal> proposals = proposals(
                review(Platform.GOOGLE, "Sanne de Wit", "web 1001", "Jammer."),
                ticket("K-2026-0001", "Rianne Bakker", Channel.WEBSHOP, 200),
                new LinkCandidate(
                        "K-2026-0002",
                        "Te laat",
                        "Sanne de Wit",
                        "",
                        List.of(),
                        List.of(),
                        Channel.WEBSHOP,
                        POSTED.minus(Duration.ofDays(3)),
                        null,
                        ""));
        assertThat(proposals).extracting(LinkProposal::ticket).containsExactly("K-2026-0001", "K-2026-0002");
        assertThat(proposals.getFirst().reasons().getFirst())
                .isEqualTo(Sentence.of("reviews.link.reason.order", "WEB-1001"));
        assertThat(proposals.getLast().reasons())
                .containsExactly(
                        Sentence.of("reviews.link.reason.name", "Sanne de Wit"),
                        Sentence.of("reviews.link.reason.before", 3L));
    }

    @Test
    void aFirstNameAloneNeedsADayNearby() {
        ReviewClues review = review(Platform.GOOGLE, "Sanne", "", "Jammer.");
        assertThat(proposals(review, ticket("K-2026-0001", "Sanne de Wit", Channel.WEBSHOP, 5)))
                .hasSize(1);
        assertThat(proposals(review, ticket("K-2026-0001", "Sanne de Wit", Channel.WEBSHOP, 80)))
                .isEmpty();
    }

    @Test
    void whoReviewsOnAMarketPlaceBoughtThere() {
        ReviewClues review = review(Platform.BOL, "Sanne", "", "Jammer.");
        assertThat(proposals(review, ticket("K-2026-0001", "Sanne de Wit", Channel.ETSY, 5)))
                .isEmpty();
        assertThat(proposals(review, ticket("K-2026-0001", "Sanne de Wit", Channel.BOL, 5))
                        .getFirst()
                        .reasons())
                .contains(Sentence.of("reviews.link.reason.channel", Platform.BOL.displayName()));
    }

    @Test
    void manySharedWordsOnTheSameDaysSpeakForAStranger() {
        ReviewClues alike = review(
                Platform.GOOGLE,
                "goudvis",
                "",
                "Tijdens de vakantie in Spanje brak de sluiting van mijn zilveren model.");
        LinkCandidate stranger = ticket("K-2026-0001", "Rianne Bakker", Channel.WEBSHOP, 4);
        assertThat(proposals(alike, stranger)).hasSize(1);
        assertThat(proposals(alike, stranger).getFirst().reasons().getFirst().key())
                .isEqualTo("reviews.link.reason.words");
        assertThat(proposals(review(Platform.GOOGLE, "goudvis", "", "Heel blij met de snelle levering!"), stranger))
                .isEmpty();
    }

    @Test
    void thereAreAtMostFiveTheNearestOfEqualOnesFirst() {
        LinkCandidate[] many = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> ticket("K-2026-000" + i, "Sanne de Wit", Channel.WEBSHOP, 20 - i))
                .toArray(LinkCandidate[]::new);
        List<LinkProposal> proposals = proposals(review(Platform.GOOGLE, "Sanne de Wit", "", ""), many);
        assertThat(proposals).hasSize(5);
        assertThat(proposals.getFirst().ticket()).isEqualTo("K-2026-0009");
    }
}
