package nl.goedmaker.replies.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.replies.SentAnswer;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentAnswersTest {
    private static final String ANSWER =
            "Je sluiting ging open op je gala. Dat spijt me. Vrijdag is hij gerepareerd en stuur ik hem naar je terug.";

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

    private Ticket ticketOf(String name, String mail) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        mail,
                        null,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Na één keer dragen brak de sluiting.",
                        null));
    }

    private List<SentAnswer> earlier(Ticket ticket) {
        return shop.services().correspondence().replyFacts(ticket).earlier();
    }

    private void send(Ticket ticket, String text) {
        shop.services().tickets().sent(ticket, text);
        shop.pass(Duration.ofDays(1));
    }

    @Test
    void theAnswersToAllComplaintsOfACustomerAreKnownTheNewestFirst() {
        Ticket first = ticketOf("Sanne de Wit", "sanne@mail.example");
        Ticket second = ticketOf("Sanne de Wit", "sanne@mail.example");
        Ticket stranger = ticketOf("Karin Bos", "karin@mail.example");
        send(first, "Eerste antwoord.");
        send(stranger, "Iets voor Karin.");
        send(second, "Tweede antwoord.");

        assertThat(earlier(second))
                .extracting(SentAnswer::reference, SentAnswer::text)
                .containsExactly(
                        tuple(second.reference(), "Tweede antwoord."), tuple(first.reference(), "Eerste antwoord."));
        assertThat(earlier(stranger)).extracting(SentAnswer::text).containsExactly("Iets voor Karin.");
    }

    @Test
    void theReaderSaysToWhichComplaintAndWhenNearlyTheSameWasAnswered() {
        Ticket first = ticketOf("Sanne de Wit", "sanne@mail.example");
        send(first, ANSWER);
        Ticket second = ticketOf("Sanne de Wit", "sanne@mail.example");

        assertThat(shop.services().correspondence().read(second, ANSWER.replace("Vrijdag", "Dinsdag")))
                .filteredOn(finding -> finding.rule().equals("F9"))
                .extracting(finding -> Texts.in(Language.NL).get(finding.message()))
                .singleElement()
                .asString()
                .contains(first.reference(), "22 november 2026");
        assertThat(shop.services().correspondence().read(ticketOf("Karin Bos", "karin@mail.example"), ANSWER))
                .noneMatch(finding -> finding.rule().equals("F9"));
    }

    @Test
    void whatWasMergedCountsAlsoWhenItCameFromAnotherAddress() {
        Ticket ticket = ticketOf("Sanne de Wit", "sanne@mail.example");
        Ticket other = ticketOf("S. de Wit", "s.dewit@werk.example");
        send(other, "Naar haar werk.");
        shop.services().merges().merge(other.reference(), ticket.reference(), true);

        assertThat(earlier(ticket)).extracting(SentAnswer::text).containsExactly("Naar haar werk.");
    }

    @Test
    void noMoreThanTheFiftyNewestAreRead() {
        Ticket ticket = ticketOf("Sanne de Wit", "sanne@mail.example");
        for (int i = 1; i <= 52; i++) {
            send(ticket, "Antwoord " + i + ".");
        }

        assertThat(earlier(ticket))
                .hasSize(50)
                .first()
                .extracting(SentAnswer::text)
                .isEqualTo("Antwoord 52.");
    }

    @Test
    void theyAreFoundByTheCustomersComplaintsAndNotBySearchingAll() {
        Ticket ticket = ticketOf("Sanne de Wit", "sanne@mail.example");
        List<String> plan = shop.services()
                .database()
                .read(context -> context.fetch("EXPLAIN QUERY PLAN "
                                + JooqDraftRepository.sentTo(context, ticket)
                                        .limit(50)
                                        .getSQL(ParamType.INLINED))
                        .getValues(3, String.class));

        assertThat(plan)
                .anyMatch(step -> step.contains("ticket_customer"))
                .anyMatch(step -> step.contains("timeline_entry_ticket"))
                .noneMatch(step -> step.matches("SCAN (ticket|timeline_entry)\\b.*"));
    }
}
