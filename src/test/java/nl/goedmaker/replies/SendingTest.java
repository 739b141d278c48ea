package nl.goedmaker.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cli.Services;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {
    private static final Draft CALM =
            new Draft("Je armband", "Hoi Sanne,\n\nIk maak hem vóór vrijdag 27 november.\n\nGroet, Lotte", "clasp");
    private static final Draft HOT = new Draft(
            "Je armband",
            "Hoi Sanne,\n\nIk ben dit SPUUGZAT!! Ik repareer hem vrijdag 27 november.\n\nGroet, Lotte",
            "clasp");

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private Sending sending;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        sending = services.sending();
        ticket = shop.ticket("Sanne de Wit");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<String> told() {
        return services.agenda().day(9).reminders().rows().stream()
                .map(Reminder::words)
                .toList();
    }

    private Outlook outlook(Draft draft) {
        return sending.outlook(ticket, draft, Overrides.NONE);
    }

    @Test
    void anAngryAnswerWaitsAnHourAndIsNotAskedAboutAgain() {
        assertThat(outlook(CALM)).isEqualTo(new Outlook.Free());
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Heated());
        assertThatThrownBy(() -> sending.markSent(ticket, HOT)).isInstanceOf(Refusal.class);

        var until = sending.letWait(ticket, HOT);
        shop.pass(Duration.ofMinutes(30));
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Waiting(until));
        assertThatThrownBy(() -> sending.release(ticket, HOT)).isInstanceOf(Refusal.class);
        assertThat(outlook(CALM)).isEqualTo(new Outlook.Free());
        assertThat(services.reminders().open(ticket)).hasSize(1);

        shop.pass(Duration.ofMinutes(31));
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Free());
        assertThat(services.agenda().day(9).answers().rows().getFirst().reminder())
                .isEqualTo("Je antwoord aan Sanne de Wit ligt klaar om nog eens te lezen");
        assertThat(outlook(new Draft("", HOT.text() + " Hoe vaak moet ik dit zeggen!!", "")))
                .isEqualTo(new Outlook.Heated());
        sending.markSent(ticket, HOT);
        assertThat(services.reminders().open(ticket)).isEmpty();
    }

    @Test
    void theHourIsStillThereAfterARestartAndIsTakenBackAsOneStep() {
        var until = sending.letWait(ticket, HOT);
        shop.close();
        open2();
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Waiting(until));
        services.journal().undo();
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Heated());
        assertThat(services.reminders().open(ticket)).isEmpty();
        services.journal().redo();
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Waiting(until));
    }

    private void open2() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        sending = services.sending();
    }

    @Test
    void whoeverGoesOnIsNotAskedAgainForTheSameText() {
        sending.release(ticket, HOT, SendOrder.PLAIN.now());
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Free());
        sending.markSent(ticket, HOT);
    }

    @Test
    void goingOnWhileItWaitsIsTakenBackStepByStep() {
        var until = sending.letWait(ticket, HOT);
        sending.release(ticket, HOT, SendOrder.PLAIN.now());
        sending.release(ticket, CALM, SendOrder.PLAIN.now());
        services.journal().undo();
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Waiting(until));
        services.journal().undo();
        assertThat(outlook(HOT)).isEqualTo(new Outlook.Heated());
    }

    @Test
    void whatWaitsForAComplaintThatWasMergedWaitsForTheOneItBecame() {
        sending.letWait(ticket, HOT);
        Ticket other = shop.ticket("Sanne de Wit");
        Ticket both = services.merges().merge(ticket.reference(), other.reference(), true);
        assertThat(sending.outlook(both, HOT, Overrides.NONE)).isInstanceOf(Outlook.Waiting.class);
    }

    @Test
    void takenBackTheDraftIsThereAgainAsItWas() {
        Draft draft = CALM.with(List.of("label.pdf"));
        services.correspondence().save(ticket, draft);
        sending.markSent(ticket, draft, SendOrder.PLAIN.remindingAfter(5));
        assertThat(services.correspondence().used()).containsEntry("clasp", 1);
        assertThat(services.reminders().open(services.tickets().get(ticket.reference())))
                .hasSize(1);

        services.journal().undo();
        assertThat(services.correspondence().draft(ticket)).isEqualTo(draft);
        assertThat(services.correspondence().used()).doesNotContainKey("clasp");
        assertThat(services.reminders().open(ticket)).isEmpty();
        assertThat(services.tickets().has(ticket, TimelineEntry.Kind.MESSAGE_OUT))
                .isFalse();
        assertThat(services.tickets().get(ticket.reference()).firstRepliedAt()).isNull();
    }

    @Test
    void theReasonsGoWithTheStepThatSends() {
        Draft draft = new Draft("Je armband", "Hoi Sanne,\n\nIk meldde de fraude met de pas.\n\nGroet, Lotte", "");
        SendOrder order = SendOrder.with(Map.of(ReplyRule.L5, "het gaat over haar bank"));
        assertThatThrownBy(() -> sending.markSent(ticket, draft, SendOrder.with(Map.of(ReplyRule.L5, "ja"))))
                .isInstanceOf(Refusal.class);
        assertThat(sending.outlook(ticket, draft, Overrides.NONE))
                .isInstanceOfSatisfying(
                        Outlook.Stopped.class,
                        stop -> assertThat(stop.canBePassed()).isTrue());
        sending.markSent(ticket, draft, order);
        services.journal().undo();
        assertThat(services.tickets().timeline(ticket))
                .noneMatch(entry -> entry.event().equals("replies.event.overridden"));
    }

    @Test
    void moneyBesideAReviewIsNamedAsWhatNoReasonPasses() {
        Draft draft = new Draft("", "Je krijgt € 5 voor je review. Dat is fraude.", "");
        assertThat(outlook(draft)).isInstanceOfSatisfying(Outlook.Stopped.class, stop -> {
            assertThat(stop.never()).extracting(Finding::rule).containsOnly("L1");
            assertThat(stop.passable()).extracting(Finding::rule).contains("L5").doesNotContain("L1");
            assertThat(stop.canBePassed()).isFalse();
        });
    }

    @Test
    void theOwnerIsToldWhenNoAnswerCame() {
        sending.markSent(ticket, CALM, SendOrder.PLAIN.remindingAfter(5));
        shop.pass(Duration.ofDays(4));
        assertThat(told()).isEmpty();
        shop.pass(Duration.ofDays(2));
        assertThat(told()).containsExactly("Nog geen antwoord van Sanne de Wit");
        services.tickets().receive(ticket, "Dank je, prima zo.");
        assertThat(told()).isEmpty();
        assertThat(services.reminders().open(services.tickets().get(ticket.reference())))
                .isEmpty();
        services.journal().undo();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aComplaintThatIsClosedOrAnsweredElsewhereIsNotToldOf() {
        sending.markSent(ticket, CALM, SendOrder.PLAIN.remindingAfter(1));
        shop.pass(Duration.ofDays(3));
        Ticket later = shop.ticket("Sanne de Wit");
        services.merges().merge(later.reference(), ticket.reference(), true);
        assertThat(told()).isEmpty();
        services.merges().apart(later.reference());
        assertThat(told()).hasSize(1);
        services.tickets().close(services.tickets().get(ticket.reference()), Justified.YES, ReasonCode.POST);
        assertThat(told()).isEmpty();
        services.tickets().reopen(services.tickets().get(ticket.reference()));
        assertThat(told()).isEmpty();
    }

    @Test
    void aSecondAnswerTakesThePlaceOfTheFirstReminder() {
        sending.markSent(ticket, CALM, SendOrder.PLAIN.remindingAfter(1));
        shop.pass(Duration.ofHours(1));
        sending.markSent(ticket, CALM);
        shop.pass(Duration.ofDays(5));
        assertThat(told()).isEmpty();
    }

    @Test
    void whetherToRemindIsRememberedAndAnUnusableNumberIsRefusedBeforeAnythingIsSent() {
        assertThat(sending.reminder()).isEqualTo(AnswerReminder.STANDARD);
        sending.remember(new AnswerReminder(true, 10));
        assertThat(sending.reminder()).isEqualTo(new AnswerReminder(true, 10));
        assertThatThrownBy(() -> sending.markSent(ticket, CALM, SendOrder.PLAIN.remindingAfter(61)))
                .isInstanceOf(Refusal.class);
        assertThat(services.tickets().has(ticket, TimelineEntry.Kind.MESSAGE_OUT))
                .isFalse();
    }

    @Test
    void whatStopsAnAnswerStopsItInTheSubjectToo() {
        Draft money = new Draft("€ 10 voor jouw 5 sterren review op Google", CALM.text(), CALM.template());
        assertThat(outlook(money))
                .isInstanceOfSatisfying(
                        Outlook.Stopped.class,
                        stopped -> assertThat(stopped.never())
                                .extracting(Finding::rule)
                                .contains("L1"));
        assertThatThrownBy(() -> sending.markSent(ticket, money)).isInstanceOf(Refusal.class);
        Draft removal = new Draft("Verwijder je review", CALM.text(), CALM.template());
        assertThatThrownBy(() -> sending.markSent(ticket, removal)).isInstanceOf(Refusal.class);
        assertThat(services.correspondence().read(ticket, removal))
                .filteredOn(finding -> finding.rule().equals("L3"))
                .allSatisfy(finding -> assertThat(finding.end()).isZero());
    }
}
