package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.settings.Schedule;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.time.Due;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clocks of complaints, snoozing and reminders on a real data file; the shop opens on a Sunday. */
class TicketClocksTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Tickets tickets;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        tickets = shop.services().tickets();
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

    private ClockReading complaint(Ticket ticket) {
        return shop.services().clocks().read(fresh(ticket), now()).getLast();
    }

    @Test
    void bolCountsTwentyFourHoursOfWeekdays() {
        Ticket ticket = shop.ticket("Sanne", Channel.BOL, null);
        assertThat(ticket.firstReplyDue()).as("midnight after Monday").isEqualTo("2026-11-23T23:00:00Z");
        assertThat(shop.ticket("Joost").firstReplyDue()).isEqualTo(now().plus(Duration.ofHours(48)));
    }

    @Test
    void bolCountsDutchHolidaysWhereverTheShopIs() {
        shop.pass(Duration.between(now(), Instant.parse("2026-12-24T15:00:00Z")));
        shop.services().schedules().saveHours(Schedule.OFFICE_HOURS, "");

        assertThat(shop.ticket("Sanne", Channel.BOL, null).firstReplyDue())
                .as("Christmas is a Friday, Boxing Day and Sunday follow")
                .isEqualTo("2026-12-28T15:00:00Z");
    }

    @Test
    void aClockWarnsWhileThereIsStillWorkingTimeBeforeItsEnd() {
        shop.pass(Duration.between(now(), Instant.parse("2026-11-27T07:00:00Z")));
        Ticket ticket = shop.ticket("Sanne", Channel.BOL, null);
        assertThat(ticket.firstReplyDue()).isEqualTo("2026-11-30T07:00:00Z");

        shop.pass(Duration.ofHours(4));
        assertThat(firstReply(ticket).urgency()).as("Friday at noon").isEqualTo(Due.Urgency.CALM);
        shop.pass(Duration.ofMinutes(70));
        assertThat(firstReply(ticket).urgency())
                .as("less than four hours of work left")
                .isEqualTo(Due.Urgency.NEAR);
        shop.pass(Duration.ofHours(3));
        assertThat(firstReply(ticket).urgency()).as("less than an hour").isEqualTo(Due.Urgency.SOON);
    }

    private ClockReading firstReply(Ticket ticket) {
        return shop.services().clocks().read(fresh(ticket), now()).getFirst();
    }

    @Test
    void etsyCountsTwentyFourHoursAlsoAtTheWeekend() {
        Ticket ticket = shop.ticket("Sanne", Channel.ETSY, null);
        assertThat(ticket.firstReplyDue()).isEqualTo(now().plus(Duration.ofHours(24)));
    }

    @Test
    void theOwnersTermsHoldForWhatComesInAfterwardsAndCanBeTakenBack() {
        Ticket before = shop.ticket("Sanne", Channel.BOL, null);
        ClockRules rules = shop.services().clockRules();
        rules.save(() -> {
            rules.saveFirstReply(Channel.BOL, 12, true);
            rules.saveComplaint(Channel.BOL, 7);
        });
        Ticket after = shop.ticket("Joost", Channel.BOL, null);
        assertThat(fresh(before).firstReplyDue()).isEqualTo(before.firstReplyDue());
        assertThat(after.firstReplyDue()).isEqualTo(now().plus(Duration.ofHours(12)));
        assertThat(complaint(after).due()).isEqualTo(now().plus(Duration.ofDays(7)));
        assertThat(complaint(before).due()).isEqualTo(now().plus(Duration.ofDays(14)));
        assertThat(rules.firstReply(Channel.BOL).confidence()).isEqualTo(ClockRule.Confidence.OWN);
        assertThat(rules.firstReply(Channel.ETSY).confidence()).isEqualTo(ClockRule.Confidence.HIGH);
        shop.services().journal().undo();
        shop.services().journal().undo();
        assertThat(rules.firstReply(Channel.BOL)).isEqualTo(ClockRule.firstReply(Channel.BOL));
        assertThatThrownBy(() -> rules.saveFirstReply(Channel.BOL, 0, true)).hasMessage("tickets.clock.hoursRange");
        assertThatThrownBy(() -> rules.saveComplaint(Channel.BOL, 91)).hasMessage("tickets.clock.daysRange");
    }

    @Test
    void theEndOfOneComplaintsClockIsSetWithAReasonInTheTimeline() {
        Ticket ticket = shop.ticket("Sanne");
        Instant promised = now().plus(Duration.ofDays(20));
        tickets.setDeadline(ticket, ClockRule.Kind.COMPLAINT, promised, " Wacht op de steen ");
        assertThat(complaint(ticket).due()).isEqualTo(promised);
        assertThat(complaint(ticket).ownReason()).isEqualTo("Wacht op de steen");
        assertThat(Texts.in(Language.NL)
                        .get(TicketEvents.sentence(
                                tickets.timeline(ticket).getLast(), moment -> language -> moment.toString())))
                .isEqualTo("Afhandelen verzet naar uiterlijk 2026-12-12T08:30:00Z: Wacht op de steen");
        shop.pass(Duration.ofDays(1));
        tickets.sent(fresh(ticket), "Nog even geduld");
        shop.pass(Duration.ofDays(3));
        tickets.receive(fresh(ticket), "Goed");
        assertThat(complaint(ticket).due()).as("a promise stays what it was").isEqualTo(promised);
        Ticket open = fresh(ticket);
        tickets.correct(open, open.customer(), Purchase.UNKNOWN, "", open.type(), Channel.BOL);
        assertThat(complaint(ticket).due()).isEqualTo(promised);
    }

    @Test
    void theFirstAnswerCanBePromisedLaterAndTakenBack() {
        Ticket ticket = shop.ticket("Sanne");
        Instant promised = now().plus(Duration.ofDays(4));
        tickets.setDeadline(ticket, ClockRule.Kind.FIRST_REPLY, promised, "Zelf gebeld");
        assertThat(fresh(ticket).firstReplyDue()).isEqualTo(promised);
        tickets.correct(fresh(ticket), ticket.customer(), Purchase.UNKNOWN, "", ticket.type(), Channel.ETSY);
        assertThat(fresh(ticket).firstReplyDue()).isEqualTo(promised);
        shop.services().journal().undo();
        shop.services().journal().undo();
        assertThat(fresh(ticket).firstReplyDue()).isEqualTo(ticket.firstReplyDue());
        assertThat(shop.services()
                        .clocks()
                        .read(fresh(ticket), now())
                        .getFirst()
                        .ownReason())
                .isNull();
    }

    @Test
    void anEndInThePastWithoutAReasonOrOfAClockThatIsOverIsRefused() {
        Ticket ticket = shop.ticket("Sanne");
        Instant later = now().plusSeconds(60);
        assertThatThrownBy(() -> tickets.setDeadline(ticket, ClockRule.Kind.COMPLAINT, now(), "x"))
                .hasMessage("tickets.clock.past");
        assertThatThrownBy(() -> tickets.setDeadline(ticket, ClockRule.Kind.COMPLAINT, later, " "))
                .hasMessage("tickets.clock.reasonMissing");
        tickets.sent(ticket, "Hoi");
        assertThatThrownBy(() -> tickets.setDeadline(ticket, ClockRule.Kind.FIRST_REPLY, later, "x"))
                .hasMessage("tickets.clock.over");
        tickets.close(fresh(ticket), Justified.YES, ReasonCode.OTHER);
        assertThatThrownBy(() -> tickets.setDeadline(ticket, ClockRule.Kind.COMPLAINT, later, "x"))
                .hasMessage("tickets.clock.over");
    }

    @Test
    void theRemindersOfAClosedComplaintDoNotNagAndThoseOfAMergedOneGoWithIt() {
        Reminders reminders = shop.services().reminders();
        Ticket one = shop.ticket("Sanne");
        Ticket other = shop.ticket("Joost");
        tickets.sent(one, "Hoi");
        tickets.sent(other, "Hoi");
        reminders.add(other, now().plusSeconds(60), "Bellen");
        shop.pass(Duration.ofHours(1));
        assertThat(toldToday()).isEqualTo(1);
        shop.services().merges().merge(other.reference(), one.reference(), true);
        assertThat(reminders.open(fresh(one))).hasSize(1);
        assertThat(toldToday()).isEqualTo(1);
        tickets.close(fresh(one), Justified.YES, ReasonCode.OTHER);
        assertThat(toldToday()).isZero();
        tickets.reopen(fresh(one));
        assertThat(toldToday()).isEqualTo(1);
    }

    private long toldToday() {
        var part = shop.services().agenda().day(5).reminders();
        assertThat(part.rows()).hasSize((int) part.count());
        return part.count();
    }

    @Test
    void aCorrectedChannelGetsTheTermOfThatChannel() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.correct(ticket, ticket.customer(), Purchase.UNKNOWN, "", ticket.type(), Channel.BOL);
        assertThat(fresh(ticket).firstReplyDue()).isEqualTo("2026-11-23T23:00:00Z");
        shop.services().journal().undo();
        assertThat(fresh(ticket).firstReplyDue()).isEqualTo(ticket.firstReplyDue());
    }

    @Test
    void theWorkingTimeLeftIsThatOfTheOwner() {
        Ticket ticket = shop.ticket("Sanne");
        List<ClockReading> clocks = shop.services().clocks().read(ticket, now());
        assertThat(clocks)
                .extracting(clock -> clock.rule().kind())
                .containsExactly(ClockRule.Kind.FIRST_REPLY, ClockRule.Kind.COMPLAINT);
        assertThat(clocks.getFirst().due()).isEqualTo("2026-11-24T08:30:00Z");
        assertThat(clocks.getFirst().work())
                .as("Monday from nine to five, and half an hour on Tuesday")
                .isEqualTo(Duration.ofMinutes(8 * 60 + 30));
        assertThat(complaint(ticket).due()).isEqualTo(now().plus(Duration.ofDays(14)));
    }

    @Test
    void theClockStandsStillWhileTheCustomerHasToMove() {
        Ticket ticket = shop.ticket("Sanne");
        shop.pass(Duration.ofDays(1));
        tickets.sent(ticket, "Hoi Sanne, stuur je een foto?");
        shop.pass(Duration.ofDays(5));
        assertThat(complaint(ticket).due()).isNull();
        assertThat(complaint(ticket).left()).isEqualTo(Duration.ofDays(13));
        tickets.receive(fresh(ticket), "Hier is de foto.");
        assertThat(complaint(ticket).due()).isEqualTo(now().plus(Duration.ofDays(13)));
        shop.services().journal().undo();
        assertThat(complaint(ticket).due()).as("the message is taken back").isNull();
        shop.services().journal().redo();
        assertThat(complaint(ticket).due()).isEqualTo(now().plus(Duration.ofDays(13)));
    }

    @Test
    void twoAnswersAndAMessageInTheSameMomentAreNoTrouble() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.sent(ticket, "Hoi");
        tickets.receive(fresh(ticket), "Ja?");
        tickets.sent(fresh(ticket), "Nog iets");
        tickets.sent(fresh(ticket), "En nog iets");
        assertThat(complaint(ticket).due()).isNull();
    }

    @Test
    void theTimeThatAComplaintWasClosedDoesNotCount() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.close(ticket, Justified.YES, ReasonCode.OTHER);
        assertThat(shop.services().clocks().read(fresh(ticket), now())).isEmpty();
        shop.pass(Duration.ofDays(60));
        tickets.reopen(fresh(ticket));
        assertThat(complaint(ticket).left()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void aWarningComesBeforeTheEndAndNotOnlyAfterIt() {
        Ticket ticket = shop.ticket("Sanne");
        shop.pass(Duration.ofDays(11));
        assertThat(complaint(ticket).urgency()).as("Thursday").isEqualTo(Due.Urgency.CALM);
        shop.pass(Duration.ofDays(1));
        assertThat(complaint(ticket).urgency()).as("Friday").isEqualTo(Due.Urgency.NEAR);
        shop.pass(Duration.ofDays(1));
        assertThat(complaint(ticket).urgency())
                .as("no working hour is left until Sunday")
                .isEqualTo(Due.Urgency.SOON);
        shop.pass(Duration.ofDays(1));
        assertThat(complaint(ticket).urgency()).isEqualTo(Due.Urgency.LATE);
    }

    private String urgency(Ticket ticket) {
        TicketRow row = tickets.page(TicketQuery.first(View.OPEN, "", 1)).getFirst();
        assertThat(Pressure.of(row, null, now()))
                .as("in the list and in the workspace")
                .isEqualTo(Pressure.of(ticket, null, now()));
        return Pressure.of(row, null, now())
                .map(clock -> clock.kind() + " " + clock.urgency())
                .orElse("none");
    }

    @Test
    void theListTheDayAndTheViewOfWhatIsLateGoByTheSameClock() {
        Ticket ticket = shop.ticket("Sanne");
        assertThat(urgency(fresh(ticket))).isEqualTo("FIRST_REPLY CALM");
        tickets.sent(ticket, "Stuur je een foto?");
        shop.pass(Duration.ofDays(20));
        assertThat(urgency(fresh(ticket))).as("the customer has to move").isEqualTo("none");
        tickets.receive(fresh(ticket), "Hier is hij.");
        assertThat(urgency(fresh(ticket))).isEqualTo("COMPLAINT CALM");
        assertThat(shop.services().agenda().things()).isZero();
        shop.pass(Duration.ofDays(12));
        assertThat(urgency(fresh(ticket))).isEqualTo("COMPLAINT NEAR");
        assertThat(shop.services().agenda().day(5).answers().count()).isEqualTo(1);
        assertThat(tickets.count(View.LATE, "")).isZero();
        shop.pass(Duration.ofDays(2));
        assertThat(urgency(fresh(ticket))).isEqualTo("COMPLAINT SOON");
        shop.pass(Duration.ofSeconds(1));
        assertThat(urgency(fresh(ticket))).isEqualTo("COMPLAINT LATE");
        assertThat(tickets.count(View.LATE, "")).isEqualTo(1);
        tickets.sent(fresh(ticket), "Een nieuwe komt eraan.");
        assertThat(urgency(fresh(ticket))).isEqualTo("none");
        assertThat(tickets.count(View.LATE, "")).isZero();
    }

    @Test
    void whatWaitsForAnAnswerComesBackWithTheCustomersNextMessage() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.sent(ticket, "Hoi");
        tickets.snooze(fresh(ticket), now().plus(Duration.ofDays(7)), true);
        assertThat(tickets.count(View.SNOOZED, "")).isEqualTo(1);
        assertThat(shop.services().clocks().comesBackAtAnswer(ticket)).isTrue();
        shop.pass(Duration.ofHours(3));
        tickets.receive(fresh(ticket), "Dank je!");
        assertThat(tickets.count(View.SNOOZED, "")).isZero();
        assertThat(shop.services().agenda().day(5).cameBack().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.reference()).isEqualTo(ticket.reference()));
        shop.services().journal().undo();
        assertThat(tickets.count(View.SNOOZED, "")).isEqualTo(1);
        shop.pass(Duration.ofDays(8));
        assertThat(tickets.count(View.SNOOZED, "")).as("at the latest then").isZero();
    }

    @Test
    void whatCameBackIsDealtWithOnceItIsAnsweredAndStandsOnlyOnceInTheDay() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.snooze(ticket, now().plus(Duration.ofHours(3)));
        shop.pass(Duration.ofHours(3));
        assertThat(shop.services().agenda().things())
                .as("it waits for its first answer")
                .isEqualTo(1);
        tickets.sent(fresh(ticket), "Hoi");
        assertThat(shop.services().agenda().things()).isZero();
        tickets.snooze(fresh(ticket), now().plus(Duration.ofHours(3)));
        tickets.sent(fresh(ticket), "Nog iets");
        assertThat(tickets.count(View.SNOOZED, "")).as("still put away").isEqualTo(1);
        shop.pass(Duration.ofHours(3));
        assertThat(shop.services().agenda().day(5).cameBack().count()).isEqualTo(1);
        tickets.sent(fresh(ticket), "Is het gelukt?");
        assertThat(shop.services().agenda().things()).isZero();
        shop.services().journal().undo();
        assertThat(shop.services().agenda().things()).isEqualTo(1);
    }

    @Test
    void whatIsPutAwayUntilADayStaysThereWhenTheCustomerWrites() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.snooze(ticket, now().plus(Duration.ofDays(7)), true);
        tickets.snooze(fresh(ticket), now().plus(Duration.ofDays(3)));
        tickets.receive(fresh(ticket), "Nog iets.");
        assertThat(tickets.count(View.SNOOZED, "")).isEqualTo(1);
        tickets.wake(fresh(ticket));
        assertThat(shop.services().clocks().comesBackAtAnswer(ticket)).isFalse();
    }

    @Test
    void aReminderIsOneOfTheThingsOfItsDayUntilItIsDone() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.sent(ticket, "Hoi");
        Reminders reminders = shop.services().reminders();
        reminders.add(ticket, now().plus(Duration.ofDays(1)), "Bellen over de sluiting");
        long before = shop.services().agenda().things();
        assertThat(reminders.open(ticket)).hasSize(1);
        assertThat(shop.services().agenda().day(5).reminders().rows()).isEmpty();
        shop.pass(Duration.ofDays(1));
        assertThat(shop.services().agenda().things()).isEqualTo(before + 1);
        assertThat(shop.services().agenda().day(5).things()).isEqualTo(before + 1);
        Reminder due = shop.services().agenda().day(5).reminders().rows().getFirst();
        assertThat(due.words()).isEqualTo("Bellen over de sluiting");
        reminders.done(due);
        reminders.done(due);
        assertThat(reminders.open(ticket)).isEmpty();
        assertThat(shop.services().agenda().things()).isEqualTo(before);
        shop.services().journal().undo();
        assertThat(reminders.open(ticket)).hasSize(1);
    }

    @Test
    void aReminderInThePastOrWithALongTextIsRefused() {
        Ticket ticket = shop.ticket("Sanne");
        assertThatThrownBy(() -> shop.services().reminders().add(ticket, now(), "x"))
                .hasMessage("tickets.reminder.past");
        assertThatThrownBy(() -> shop.services().reminders().add(ticket, now().plusSeconds(60), "x".repeat(201)))
                .hasMessage("tickets.reminder.tooLong");
        assertThat(shop.services().reminders().open(ticket)).isEmpty();
    }
}
