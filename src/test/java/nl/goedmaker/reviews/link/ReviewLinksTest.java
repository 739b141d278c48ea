package nl.goedmaker.reviews.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.storage.LinkPlans;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLinksTest {
    private static final ReviewLinks.Blanks BLANKS = new ReviewLinks.Blanks("Klant via bol", "Review zonder tekst");

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private ReviewLinks links;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        links = services.reviewLinks();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Review review(Platform platform, String author, String text) {
        return services.reviews()
                .add(new NewReview(
                        platform, null, author, 20, text, services.clock().instant()));
    }

    private List<String> proposed(Review review) {
        return links.proposals(review).stream().map(LinkProposal::ticket).toList();
    }

    @Test
    void complaintsAreFoundByNameOrderAndWords() {
        Ticket sanne = shop.ticket("Sanne de Wit");
        Ticket noor = shop.ticket("Noor Özdemir");
        shop.ticket("Rianne Bakker");
        shop.pass(Duration.ofDays(2));
        assertThat(proposed(review(Platform.GOOGLE, "Sanne W.", ""))).containsExactly(sanne.reference());
        assertThat(proposed(review(Platform.GOOGLE, "N. OZDEMIR", ""))).containsExactly(noor.reference());
        assertThat(proposed(review(
                        Platform.GOOGLE, "goudvis", "Bestelnummer 1001-Noor Özdemir kwam, maar bestelling 77 niet")))
                .isEmpty();
        assertThat(proposed(review(Platform.GOOGLE, "", ""))).isEmpty();
        assertThat(proposed(review(Platform.GOOGLE, "Niemand Hier", "Wat een fijne winkel")))
                .isEmpty();
    }

    @Test
    void aMergedComplaintIsProposedAsTheOneItBecame() {
        Ticket first = shop.ticket("Sanne de Wit");
        Ticket second = shop.ticket("Sanne de Wit");
        services.merges().merge(second.reference(), first.reference(), false);
        assertThat(proposed(review(Platform.GOOGLE, "Sanne de Wit", ""))).containsExactly(first.reference());
    }

    @Test
    void aReviewIsLinkedAndLetGoWithALineInTheTimeline() {
        Ticket ticket = shop.ticket("Sanne de Wit");
        Review review = review(Platform.GOOGLE, "Sanne", "Jammer");
        links.link(review, ticket.reference().toLowerCase(java.util.Locale.ROOT));
        assertThat(services.reviews().get(review.id()).ticket()).isEqualTo(ticket.reference());
        services.journal().undo();
        assertThat(services.reviews().get(review.id()).ticket()).isNull();
        services.journal().redo();
        links.unlink(services.reviews().get(review.id()));
        assertThat(services.reviews().get(review.id()).ticket()).isNull();
        assertThat(services.tickets().timeline(ticket))
                .extracting(TimelineEntry::event)
                .contains("reviews.event.linked", "reviews.event.unlinked");
        assertThatThrownBy(() -> links.link(review, "K-2026-9999")).isInstanceOf(Refusal.class);
    }

    @Test
    void aReviewBecomesAComplaintInOneStep() {
        Review review = review(
                Platform.BOL,
                "Sanne W.",
                "De sluiting van mijn armband is na één keer dragen gebroken. Ik vind het niet netjes.");
        shop.pass(Duration.ofDays(1));
        Ticket ticket = links.complaint(review, BLANKS);
        assertThat(ticket.customer().name()).isEqualTo("Sanne W.");
        assertThat(ticket.channel()).isEqualTo(Channel.BOL);
        assertThat(ticket.type()).isIn(TicketType.BREAK, TicketType.CLASP);
        assertThat(ticket.subject()).startsWith("De sluiting van mijn armband");
        assertThat(ticket.openedAt()).isEqualTo(review.postedAt());
        TimelineEntry message = services.tickets().timeline(ticket).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)
                .findFirst()
                .orElseThrow();
        assertThat(message.text()).isEqualTo(review.text());
        assertThat(message.at()).isEqualTo(review.postedAt());
        assertThat(services.reviews().get(review.id()).ticket()).isEqualTo(ticket.reference());
        assertThatThrownBy(() -> links.complaint(review, BLANKS))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("reviews.link.already"));
        services.journal().undo();
        assertThat(services.reviews().get(review.id()).ticket()).isNull();
        assertThatThrownBy(() -> services.tickets().get(ticket.reference())).isInstanceOf(Refusal.class);
    }

    @Test
    void aReviewWithoutNameOrTextBecomesAComplaintAllTheSame() {
        Ticket ticket = links.complaint(review(Platform.KIYOH, "", ""), BLANKS);
        assertThat(ticket.customer().name()).isEqualTo("Klant via bol");
        assertThat(ticket.subject()).isEqualTo("Review zonder tekst");
        assertThat(ticket.channel()).isEqualTo(Channel.WEBSHOP);
    }

    @Test
    void everyQuestionIsAnsweredByAnIndex() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + services.folder().database());
                Statement statement = connection.createStatement()) {
            for (String sql : LinkPlans.QUESTIONS) {
                List<String> plan = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                    while (rows.next()) {
                        plan.add(Objects.requireNonNull(rows.getString("detail")));
                    }
                }
                assertThat(plan)
                        .as(sql)
                        .isNotEmpty()
                        .noneMatch(line -> line.matches("SCAN (t|c|o|l|p|e|ticket|customer|review)\\b.*"));
            }
        }
    }
}
