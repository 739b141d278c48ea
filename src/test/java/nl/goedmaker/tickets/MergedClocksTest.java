package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedClocksTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Tickets tickets;
    private Merges merges;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        tickets = shop.services().tickets();
        merges = shop.services().merges();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Instant now() {
        return shop.services().clock().instant();
    }

    private Ticket fresh(Ticket ticket) {
        return tickets.get(ticket.reference());
    }

    private Ticket merge(Ticket from, Ticket into) {
        return merges.merge(from.reference(), into.reference(), false);
    }

    private Optional<Instant> complaintDue(Ticket ticket) {
        return shop.services().clocks().read(fresh(ticket), now()).stream()
                .filter(reading -> reading.rule().kind() == ClockRule.Kind.COMPLAINT)
                .findFirst()
                .map(reading -> reading.due() == null ? Instant.EPOCH : reading.due());
    }

    /** Everything that clocks and lists go by, of one complaint alone. */
    private List<Object> row(Ticket ticket) {
        return shop.services()
                .database()
                .read(context -> List.of(
                        context.fetch("SELECT * FROM ticket WHERE id = ?", ticket.id())
                                .map(row -> row.intoList())
                                .toString(),
                        context.fetch("SELECT * FROM ticket_pause WHERE ticket_id = ? ORDER BY began_at", ticket.id())
                                .map(row -> row.intoList())
                                .toString(),
                        context.fetch("SELECT * FROM merge_effect").size()));
    }

    @Test
    void theFirstAnswerThatAMergedComplaintWaitsForIsStillDue() {
        Ticket answered = shop.ticket("Sanne");
        tickets.sent(answered, "Hoi");
        shop.pass(Duration.ofDays(1));
        Ticket bol = shop.ticket("Sanne", Channel.BOL, null);
        List<Object> before = row(answered);

        Ticket merged = merge(bol, answered);

        assertThat(merged.waitsForFirstReply()).isTrue();
        assertThat(merged.firstReplyDue()).isEqualTo(bol.firstReplyDue());
        assertThat(tickets.count(View.FIRST_REPLY, "")).isOne();
        merges.apart(bol.reference());
        assertThat(row(answered)).isEqualTo(before);
        assertThat(fresh(bol)).isEqualTo(bol);
        shop.services().journal().undo();
        assertThat(fresh(answered)).isEqualTo(merged);
        shop.services().journal().undo();
        assertThat(row(answered)).isEqualTo(before);
    }

    @Test
    void theEarlierOfTwoTermsHoldsWhicheverOfTheTwoLeads() {
        Ticket webshop = shop.ticket("Sanne");
        Ticket etsy = shop.ticket("Sanne", Channel.ETSY, null);
        Ticket merged = merge(etsy, webshop);
        assertThat(merged.firstReplyDue()).isEqualTo(etsy.firstReplyDue());
        merges.apart(etsy.reference());
        assertThat(fresh(webshop).firstReplyDue()).isEqualTo(webshop.firstReplyDue());

        assertThat(merge(webshop, etsy).firstReplyDue()).isEqualTo(etsy.firstReplyDue());
    }

    @Test
    void theComplaintIsDueWhenTheFirstOfBothIs() {
        Ticket old = shop.ticket("Sanne");
        shop.pass(Duration.ofDays(5));
        Ticket young = shop.ticket("Sanne");
        Optional<Instant> first = complaintDue(old);
        Optional<Instant> second = complaintDue(young);

        merge(old, young);
        assertThat(complaintDue(young)).isEqualTo(first);
        merges.apart(old.reference());
        assertThat(complaintDue(young)).isEqualTo(second);
        assertThat(complaintDue(old)).isEqualTo(first);
    }

    @Test
    void anAnswerToBothLeavesTheMomentOfTheFirstAnswerAsItWas() {
        Ticket answered = shop.ticket("Sanne");
        tickets.sent(answered, "Hoi");
        Instant replied = fresh(answered).firstRepliedAt();
        shop.pass(Duration.ofDays(1));
        Ticket other = shop.ticket("Sanne");
        merge(other, answered);
        shop.pass(Duration.ofHours(2));
        tickets.sent(fresh(answered), "En hierover");
        assertThat(fresh(answered).firstRepliedAt()).isEqualTo(replied);
        assertThat(fresh(answered).firstReplyDue()).isEqualTo(answered.firstReplyDue());
        assertThat(tickets.count(View.FIRST_REPLY, "")).isZero();
        merges.apart(other.reference());
        assertThat(fresh(answered).firstRepliedAt()).isEqualTo(replied);
        assertThat(fresh(other).waitsForFirstReply()).isTrue();
    }

    @Test
    void whoWaitsIsNotHiddenBehindOneThatIsPutAway() {
        Ticket away = shop.ticket("Sanne");
        tickets.sent(away, "Hoi");
        tickets.snooze(fresh(away), now().plus(Duration.ofDays(30)), true);
        Ticket fresh = shop.ticket("Sanne");
        List<Object> before = row(away);

        merge(fresh, away);

        assertThat(tickets.count(View.SNOOZED, "")).isZero();
        assertThat(tickets.count(View.MINE, "")).isOne();
        shop.pass(Duration.ofHours(1));
        merges.apart(fresh.reference());
        assertThat(row(away)).isEqualTo(before);
        assertThat(tickets.count(View.SNOOZED, "")).isOne();
    }

    @Test
    void whatOnlyWaitsForTheCustomerWakesNobody() {
        Ticket away = shop.ticket("Sanne");
        tickets.sent(away, "Hoi");
        tickets.snooze(fresh(away), now().plus(Duration.ofDays(7)));
        Ticket waiting = shop.ticket("Sanne");
        tickets.sent(waiting, "Welke maat?");
        merge(waiting, away);
        assertThat(tickets.count(View.SNOOZED, "")).isOne();
    }

    @Test
    void takenApartTheClockStandsStillAsIfItAlwaysHad() {
        Ticket waiting = shop.ticket("Sanne");
        shop.pass(Duration.ofHours(5));
        tickets.sent(waiting, "Welke maat heb je?");
        shop.pass(Duration.ofDays(1));
        Ticket open = shop.ticket("Sanne");
        List<Object> before = row(waiting);
        assertThat(merge(open, waiting).status()).isEqualTo(TicketStatus.OPEN);
        shop.pass(Duration.ofDays(2));
        merges.apart(open.reference());
        assertThat(row(waiting)).isEqualTo(before);

        merge(open, waiting);
        shop.pass(Duration.ofDays(1));
        tickets.sent(fresh(waiting), "Nog even over de maat");
        shop.pass(Duration.ofDays(1));
        merges.apart(open.reference());
        assertThat(row(waiting))
                .as("an answer stops no clock that stands still")
                .isEqualTo(before);
    }

    @Test
    void whatTheCustomerWroteMeanwhileStays() {
        Ticket alone = shop.ticket("Joost");
        Ticket waiting = shop.ticket("Sanne");
        tickets.sent(alone, "Welke maat heb je?");
        tickets.sent(waiting, "Welke maat heb je?");
        shop.pass(Duration.ofDays(1));
        Ticket open = shop.ticket("Sanne");
        merge(open, waiting);
        shop.pass(Duration.ofDays(2));
        tickets.receive(fresh(alone), "Maat 17");
        tickets.receive(fresh(waiting), "Maat 17");
        shop.pass(Duration.ofDays(1));
        merges.apart(open.reference());
        assertThat(fresh(waiting).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(complaintDue(waiting)).isEqualTo(complaintDue(alone));

        merge(open, waiting);
        tickets.close(fresh(waiting), Justified.YES, ReasonCode.OTHER);
        merges.apart(open.reference());
        assertThat(fresh(waiting).isClosed()).isTrue();
    }

    @Test
    void aClosedOneStaysClosedWithItsClockStillAndWithoutTheOthersTerms() {
        Ticket alone = shop.ticket("Joost");
        Ticket waiting = shop.ticket("Sanne");
        tickets.sent(alone, "Welke maat heb je?");
        tickets.sent(waiting, "Welke maat heb je?");
        shop.pass(Duration.ofDays(1));
        Ticket open = shop.ticket("Sanne");
        merge(open, waiting);
        shop.pass(Duration.ofDays(1));
        tickets.close(fresh(alone), Justified.YES, ReasonCode.OTHER);
        tickets.close(fresh(waiting), Justified.YES, ReasonCode.OTHER);
        merges.apart(open.reference());
        assertThat(fresh(waiting).isClosed()).isTrue();
        shop.pass(Duration.ofDays(1));
        tickets.reopen(fresh(alone));
        tickets.reopen(fresh(waiting));
        assertThat(complaintDue(waiting)).isEqualTo(complaintDue(alone));
    }

    @Test
    void ofSeveralThatWereMergedEachTakesOnlyItsOwnTermsAway() {
        Ticket leader = shop.ticket("Sanne");
        tickets.sent(leader, "Hoi");
        shop.pass(Duration.ofDays(1));
        Ticket webshop = shop.ticket("Sanne");
        Ticket etsy = shop.ticket("Sanne", Channel.ETSY, null);
        List<Object> before = row(leader);
        merge(webshop, leader);
        merge(etsy, leader);
        assertThat(fresh(leader).firstReplyDue()).isEqualTo(etsy.firstReplyDue());
        merges.apart(etsy.reference());
        assertThat(fresh(leader).firstReplyDue()).isEqualTo(webshop.firstReplyDue());
        assertThat(fresh(leader).status()).isEqualTo(TicketStatus.OPEN);
        merges.apart(webshop.reference());
        assertThat(row(leader)).isEqualTo(before);
    }

    @Test
    void theTermsOfAChainReachItsEndAndLeaveItAgain() {
        Ticket leader = shop.ticket("Sanne");
        tickets.sent(leader, "Hoi");
        Ticket webshop = shop.ticket("Sanne");
        Ticket etsy = shop.ticket("Sanne", Channel.ETSY, null);
        List<Object> before = row(leader);
        merge(etsy, webshop);
        merge(webshop, leader);
        assertThat(fresh(leader).firstReplyDue()).isEqualTo(etsy.firstReplyDue());
        merges.apart(etsy.reference());
        assertThat(fresh(leader).firstReplyDue()).isEqualTo(webshop.firstReplyDue());
        merges.apart(webshop.reference());
        assertThat(row(leader)).isEqualTo(before);
    }
}
