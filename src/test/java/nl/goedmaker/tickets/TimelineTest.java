package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import nl.goedmaker.tickets.TimelineQuery.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Tickets tickets;
    private Ticket ticket;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        tickets = shop.services().tickets();
        ticket = shop.ticket("Sanne");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<TimelineEntry> pages(Filter filter, int size) {
        List<TimelineEntry> all = new ArrayList<>();
        TimelineEntry last = null;
        List<TimelineEntry> page;
        do {
            page = tickets.timeline(ticket, new TimelineQuery(filter, last, size));
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            last = all.isEmpty() ? null : all.getLast();
        } while (page.size() == size);
        return all;
    }

    @Test
    void itsPagesAreTheWholeFromTheNewestAlsoWhenManyThingsHappenAtOnce() {
        for (int i = 0; i < 25; i++) {
            tickets.note(ticket, "notitie " + i);
            if (i % 4 == 0) {
                shop.pass(Duration.ofSeconds(1));
            }
        }
        assertThat(pages(Filter.ALL, 7)).isEqualTo(tickets.timeline(ticket).reversed());
        assertThat(pages(Filter.NOTES, 5)).hasSize(25).allMatch(entry -> entry.kind() == TimelineEntry.Kind.NOTE);
    }

    @Test
    void eachFilterShowsItsOwnKinds() {
        tickets.note(ticket, "notitie");
        tickets.sent(ticket, "antwoord");
        tickets.close(tickets.get(ticket.reference()), Justified.YES, ReasonCode.POST);
        assertThat(pages(Filter.MESSAGES, 10))
                .extracting(TimelineEntry::kind)
                .containsExactlyInAnyOrder(Kind.MESSAGE_IN, Kind.MESSAGE_OUT);
        assertThat(pages(Filter.RECEIVED, 10)).extracting(TimelineEntry::kind).containsExactly(Kind.MESSAGE_IN);
        assertThat(pages(Filter.CHANGES, 10)).extracting(TimelineEntry::event).containsExactly("tickets.event.closed");
        assertThat(tickets.has(ticket, Kind.MESSAGE_OUT)).isTrue();
        assertThat(tickets.has(shop.ticket("Jan"), Kind.MESSAGE_OUT)).isFalse();
    }

    @Test
    void itSaysWhoDidWhat() {
        tickets.sent(ticket, "antwoord");
        shop.claim(shop.cashback(ticket, "5.00"), "Sanne", ShopOnDisk.IBANS[0]);
        assertThat(tickets.timeline(ticket).stream().filter(TimelineEntry::isByCustomer))
                .extracting(entry -> entry.kind() + entry.event())
                .containsExactly("MESSAGE_IN", "CHANGEcashback.event.claimed");
    }

    @Test
    void tagsTicksAnswersAndWhatBecameOfTheMoneyLeaveATrace() {
        var services = shop.services();
        services.tags().add(ticket, "gala");
        services.tags().add(ticket, "Gala");
        services.tags().remove(ticket, "gala");
        services.checklists().add(ticket, "Foto vragen");
        services.checklists().tick(ticket, services.checklists().of(ticket).getFirst(), true);
        services.answers().note(ticket, "PHOTO_SHARP", "YES", "");
        services.answers().note(ticket, "STIFF_AT_FIRST", "NO", "");
        var offered = shop.cashback(ticket, "5.00");
        services.cashbacks().handOut(offered);
        shop.claim(offered, "Sanne", ShopOnDisk.IBANS[0]);
        var batch = services.bankFiles().export(null, null, nl.goedmaker.payouts.bank.BankProfile.DEFAULT);
        services.bankFiles().uploaded(batch);
        services.bankFiles().booked(services.bankFiles().get(batch.msgId()), java.time.LocalDate.of(2026, 11, 24));
        services.payouts()
                .returned(services.bankFiles().payoutsOf(batch).getFirst().id(), "AC04");
        tickets.close(tickets.get(ticket.reference()), Justified.YES, ReasonCode.PRODUCT_FAULT);
        assertThat(tickets.timeline(ticket))
                .extracting(TimelineEntry::event)
                .containsExactly(
                        "",
                        "tickets.event.tagged",
                        "tickets.event.untagged",
                        "tickets.event.itemAdded",
                        "tickets.event.itemDone",
                        "tickets.event.answered",
                        "cashback.event.offered",
                        "cashback.event.handedOut",
                        "cashback.event.claimed",
                        "payouts.event.exported",
                        "payouts.event.uploaded",
                        "payouts.event.booked",
                        "payouts.event.returned",
                        "tickets.event.closed");
        Texts texts = Texts.in(Language.NL);
        assertThat(tickets.timeline(ticket))
                .extracting(entry -> texts.get(TicketEvents.sentence(entry, at -> language -> at.toString())))
                .contains(
                        "Label erbij: gala",
                        "Afgevinkt: Foto vragen",
                        "Cashback gegeven: €\u00a05,00",
                        "Uitbetaald met betaalbestand " + batch.msgId(),
                        "Betaling teruggekomen: AC04",
                        "Gesloten: Fout in het product");
    }

    @Test
    void aRenamedOrJoinedTagAndAMovedItemLeaveATrace() {
        var services = shop.services();
        services.tags().add(ticket, "gala");
        services.tags().add(shop.ticket("Jan"), "feest");
        services.tags().rename("gala", "galafeest");
        services.tags().rename("galafeest", "galafeest");
        services.tags().merge("galafeest", "feest");
        services.checklists().add(ticket, "Foto vragen");
        services.checklists().add(ticket, "Bellen");
        services.checklists().move(ticket, services.checklists().of(ticket).getLast(), -1);
        services.checklists().move(ticket, services.checklists().of(ticket).getFirst(), -1);
        Texts texts = Texts.in(Language.NL);
        assertThat(tickets.timeline(ticket).stream()
                        .filter(entry -> entry.kind() == Kind.CHANGE)
                        .map(entry -> texts.get(TicketEvents.sentence(entry, at -> language -> at.toString()))))
                .containsExactly(
                        "Label erbij: gala",
                        "Label hernoemd: gala → galafeest",
                        "Label samengevoegd: galafeest → feest",
                        "Op de afvinklijst gezet: Foto vragen",
                        "Op de afvinklijst gezet: Bellen",
                        "Verplaatst op de afvinklijst: Bellen");
    }

    /** What came into the timeline since a moment in it, in the owner's words. */
    private List<String> since(int before) {
        Texts texts = Texts.in(Language.NL);
        return tickets.timeline(ticket).stream()
                .skip(before)
                .map(entry -> texts.get(TicketEvents.sentence(entry, at -> language -> at.toString())))
                .toList();
    }

    @Test
    void whatBecomesOfAReviewStandsWithTheComplaintItBelongsToAndGoesWithAnUndo() {
        var services = shop.services();
        Ticket other = shop.ticket("Joost");
        var review = services.reviews()
                .add(new NewReview(Platform.GOOGLE, null, "Noor", 20, "Brak meteen.", ShopOnDisk.SUNDAY));
        int before = tickets.timeline(ticket).size();
        services.reviews().link(review, ticket.reference());
        services.reviews().link(review, ticket.reference());
        services.reviews().reply(review, "Wat vervelend!");
        services.reviews().link(review, other.reference());
        assertThat(since(before))
                .containsExactly(
                        "Review van Noor gekoppeld", "Review van Noor beantwoord", "Review van Noor losgekoppeld");
        assertThat(tickets.timeline(other))
                .last()
                .extracting(TimelineEntry::event)
                .isEqualTo("reviews.event.linked");
        services.journal().undo();
        assertThat(since(before)).containsExactly("Review van Noor gekoppeld", "Review van Noor beantwoord");
        services.journal().undo();
        services.journal().undo();
        assertThat(since(before)).as("linking it twice was one step").isEmpty();
        services.journal().redo();
        assertThat(since(before)).containsExactly("Review van Noor gekoppeld");
        assertThat(services.reviews().get(review.id()).ticket()).isEqualTo(ticket.reference());
        services.reviews().link(review, null);
        assertThat(since(before)).last().isEqualTo("Review van Noor losgekoppeld");
    }

    @Test
    void whatTheOwnerSaysOfAPaymentStandsWithItsComplaintAndGoesWithAnUndo() {
        var services = shop.services();
        shop.claim(shop.cashback(ticket, "5.00"), "Sanne", ShopOnDisk.IBANS[0]);
        long payout = services.payouts().queue(null, 1).getFirst().payout().id();
        int before = tickets.timeline(ticket).size();
        services.payouts().hold(payout, "Eerst bellen");
        services.payouts().release(payout);
        services.payouts().hold(payout, "");
        services.payouts().approve(payout, "Gebeld, klopt");
        assertThat(since(before))
                .containsExactly(
                        "Uitbetaling aangehouden: Eerst bellen",
                        "Uitbetaling vrijgegeven",
                        "Uitbetaling aangehouden",
                        "Uitbetaling goedgekeurd: Gebeld, klopt");
        assertThat(tickets.timeline(ticket).stream().skip(before))
                .as("nobody's business but the owner's")
                .allMatch(entry -> entry.forOthers().isEmpty());
        services.journal().undo();
        services.journal().undo();
        assertThat(since(before)).hasSize(2);
        var batch = services.bankFiles().export(null, null, nl.goedmaker.payouts.bank.BankProfile.DEFAULT);
        services.bankFiles().uploaded(batch);
        services.payouts().returned(payout, "AC04");
        services.payouts().again(payout);
        assertThat(since(before)).last().isEqualTo("Betaling staat opnieuw klaar");
    }

    @Test
    void aCheckListAndATagThatIsDoneAwayWithLeaveATrace() {
        var services = shop.services();
        int before = tickets.timeline(ticket).size();
        services.checklists().add(ticket, "Foto vragen");
        services.checklists().change(ticket, services.checklists().of(ticket).getFirst(), "Twee foto’s vragen");
        services.checklists().remove(ticket, services.checklists().of(ticket).getFirst());
        services.tags().add(ticket, "gala");
        services.tags().delete("gala");
        assertThat(since(before))
                .containsExactly(
                        "Op de afvinklijst gezet: Foto vragen",
                        "Op de afvinklijst staat nu: Twee foto’s vragen",
                        "Van de afvinklijst gehaald: Twee foto’s vragen",
                        "Label erbij: gala",
                        "Label weg: gala");
        services.journal().undo();
        assertThat(services.tags().of(ticket)).containsExactly("gala");
        assertThat(since(before)).last().isEqualTo("Label erbij: gala");
    }

    @Test
    void correctingPuttingAwayAndTakingBackLeaveATrace() {
        tickets.correct(
                ticket,
                ticket.customer(),
                nl.goedmaker.customers.Purchase.UNKNOWN,
                "Anders",
                TicketType.SIZE,
                nl.goedmaker.customers.Channel.PHONE);
        tickets.snooze(tickets.get(ticket.reference()), ShopOnDisk.SUNDAY.plus(Duration.ofDays(1)));
        tickets.wake(tickets.get(ticket.reference()));
        assertThat(tickets.timeline(ticket))
                .extracting(TimelineEntry::event)
                .containsExactly("", "tickets.event.edited", "tickets.event.snoozed", "tickets.event.woken");
    }

    @ParameterizedTest
    @EnumSource
    void aClosedComplaintTellsWhyInTheWordsOfTheReader(Language language) {
        Texts texts = Texts.in(language);
        for (ReasonCode reason : ReasonCode.builtIn()) {
            tickets.close(ticket, Justified.YES, reason);
            ticket = tickets.get(ticket.reference());
            TimelineEntry closed = pages(Filter.CHANGES, 50).getFirst();

            assertThat(texts.get(TicketEvents.sentence(closed, moment -> reader -> "")))
                    .isEqualTo(texts.get("tickets.event.closed", reason.words(texts)))
                    .doesNotContain("tickets.");
            tickets.reopen(ticket);
            ticket = tickets.get(ticket.reference());
            shop.pass(Duration.ofSeconds(1));
        }
    }
}
