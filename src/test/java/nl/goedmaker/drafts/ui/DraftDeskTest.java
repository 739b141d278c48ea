package nl.goedmaker.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.ui.OfferPaneViewModel;
import nl.goedmaker.cashback.ui.SolveStepViewModel;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ui.ReviewsViewModel;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.ui.Field;
import nl.goedmaker.tickets.ui.FollowUpStepViewModel;
import nl.goedmaker.tickets.ui.ListenViewModel;
import nl.goedmaker.tickets.ui.NewTicketViewModel;
import nl.goedmaker.ui.Postponed;
import nl.goedmaker.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftDeskTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Screens screens;

    /** The screens of one run of the program, with what they keep. */
    private static final class Screens {
        final TestDesk desk;
        final Postponed background;
        final DraftDesk drafts;
        final ListenViewModel listen;
        final FollowUpStepViewModel followUp;
        final SolveStepViewModel solve;
        final NewTicketViewModel form;
        final ReviewsViewModel reviews;

        Screens(Services services) {
            desk = new TestDesk(Language.NL, services.clock());
            background = new Postponed(desk.screen);
            drafts = new DraftDesk(services.drafts(), background);
            listen = new ListenViewModel(services.tickets(), services.settings(), desk.desk, drafts);
            followUp = new FollowUpStepViewModel(
                    services.tickets(),
                    services.reasons(),
                    List.of(),
                    desk.screen,
                    desk.screen,
                    desk,
                    desk.texts,
                    drafts);
            solve = new SolveStepViewModel(
                    services.tickets(),
                    services.cashbacks(),
                    new LimitExplanation(services.tickets(), services.settings()),
                    new OfferPaneViewModel(
                            services.cashbacks(),
                            new Slips(services.cashbacks(), services.tickets(), services.settings()),
                            desk.screen,
                            desk.screen,
                            desk.texts,
                            desk.copied::add),
                    desk.screen,
                    desk.screen,
                    desk.texts,
                    services.clock(),
                    drafts);
            form = new NewTicketViewModel(services.attachments(), services.settings(), desk.desk, drafts);
            reviews = new ReviewsViewModel(
                    services.reviews(),
                    services.reviewReplies(),
                    services.requests(),
                    services.removals(),
                    () -> "Lotte",
                    services.reviewLinks(),
                    services.signals(),
                    desk.desk,
                    drafts);
        }
    }

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        screens = new Screens(shop.services());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatWasTypedAnywhereIsThereAgainAfterACrash() {
        Ticket ticket = shop.ticket("Sanne");
        Review review = shop.services()
                .reviews()
                .add(new NewReview(Platform.GOOGLE, "g-1", "Joost", 20, "Brak", ShopOnDisk.SUNDAY));
        screens.listen.show(ticket);
        screens.listen.noteProperty().set("Vragen naar de foto");
        screens.listen.messageProperty().set("Hoi, hier de foto");
        screens.followUp.show(ticket);
        screens.followUp.justifiedProperty().set(Justified.NO);
        screens.followUp.reasonProperty().set(ReasonCode.POST);
        screens.solve.show(ticket);
        screens.solve.form().basisProperty().set(Basis.GOODWILL);
        screens.solve.form().kindProperty().set(RemedyKind.CASHBACK);
        screens.solve.form().amountProperty().set("12,50");
        screens.solve.form().reasonProperty().set("Omdat het een cadeau was");
        screens.solve.form().consentProperty().set(true);
        screens.form.open();
        screens.form.fields().value(Field.NAME).set("Zoë de Wit");
        screens.form.fields().value(Field.TEXT).set("De ring is te kl");
        screens.reviews.selectedProperty().set(review);
        screens.reviews.answer().textProperty().set("Wat vervelend, Joost");
        screens.reviews.form().open();
        screens.reviews.form().authorProperty().set("Fleur");
        screens.drafts.save();

        // nothing is closed: as if the program had been killed
        try (ShopOnDisk restarted = ShopOnDisk.open(folder)) {
            Screens again = new Screens(restarted.services());
            again.listen.show(ticket);
            assertThat(again.listen.noteProperty().get()).isEqualTo("Vragen naar de foto");
            assertThat(again.listen.messageProperty().get()).isEqualTo("Hoi, hier de foto");
            again.followUp.show(ticket);
            assertThat(again.followUp.justifiedProperty().get()).isEqualTo(Justified.NO);
            assertThat(again.followUp.reasonProperty().get()).isEqualTo(ReasonCode.POST);
            again.solve.show(ticket);
            assertThat(again.solve.form().kindProperty().get()).isEqualTo(RemedyKind.CASHBACK);
            assertThat(again.solve.form().amountProperty().get()).isEqualTo("12,50");
            assertThat(again.solve.form().reasonProperty().get()).isEqualTo("Omdat het een cadeau was");
            assertThat(again.solve.form().consentProperty().get()).isFalse();
            again.form.open();
            assertThat(again.form.fields().value(Field.NAME).get()).isEqualTo("Zoë de Wit");
            assertThat(again.form.fields().value(Field.TEXT).get()).isEqualTo("De ring is te kl");
            assertThat(again.form.hintProperty().get()).isNotBlank();
            again.reviews.selectedProperty().set(review);
            assertThat(again.reviews.answer().textProperty().get()).isEqualTo("Wat vervelend, Joost");
            again.reviews.form().open();
            assertThat(again.reviews.form().authorProperty().get()).isEqualTo("Fleur");
        }
    }

    @Test
    void whatWasKeptAsSomethingIsADraftNoMore() {
        Ticket ticket = shop.ticket("Sanne");
        screens.listen.show(ticket);
        screens.listen.noteProperty().set("Vaste klant");
        screens.drafts.save();
        screens.listen.saveNote();
        screens.form.open();
        screens.form.fields().value(Field.NAME).set("Zoë de Wit");
        screens.drafts.save();
        screens.form.save();
        assertThat(shop.services().drafts().find(DraftPlace.ticket(ticket.id())))
                .isEmpty();
        assertThat(shop.services().drafts().find(DraftPlace.NEW_TICKET)).isEmpty();
        Screens again = new Screens(shop.services());
        again.form.open();
        assertThat(again.form.hintProperty().get()).isBlank();
        assertThat(again.form.fields().isTouched()).isFalse();
    }

    @Test
    void aHalfTypedNoteIsThereAgainWhenItsComplaintIsAddedDeletedAndBroughtBack() {
        Ticket ticket = shop.ticket("Sanne");
        DraftPlace place = DraftPlace.ticket(ticket.id());
        Drafts drafts = shop.services().drafts();
        drafts.keep(place, Map.of(Drafts.NOTE, "vaste kl"));
        shop.services().journal().undo();
        shop.services().journal().redo();
        assertThat(drafts.find(place)).isEqualTo(Map.of(Drafts.NOTE, "vaste kl"));
        shop.services().deletions().delete(ticket.reference());
        shop.services().journal().undo();
        assertThat(drafts.find(place)).isEqualTo(Map.of(Drafts.NOTE, "vaste kl"));

        shop.services().journal().undo();
        Ticket other = shop.ticket("Joost");
        assertThat(other.id()).isEqualTo(ticket.id());
        assertThat(drafts.find(DraftPlace.ticket(other.id()))).as("of another").isEmpty();
    }

    @Test
    void goingToAnotherComplaintKeepsWhatWasTypedAtEach() {
        Ticket one = shop.ticket("Sanne");
        Ticket other = shop.ticket("Joost");
        screens.listen.show(one);
        screens.listen.noteProperty().set("bij Sanne");
        screens.listen.show(other);
        assertThat(screens.listen.noteProperty().get()).isEmpty();
        screens.listen.noteProperty().set("bij Joost");
        screens.listen.show(one);
        assertThat(screens.listen.noteProperty().get()).isEqualTo("bij Sanne");
        screens.listen.show(other);
        assertThat(screens.listen.noteProperty().get()).isEqualTo("bij Joost");
    }

    private static String detail(Screens at, Field field) {
        return at.listen.fields().value(field).get();
    }

    @Test
    void changedDetailsOfAComplaintAreThereAgainAfterACrashAndOnlyThose() {
        Ticket ticket = shop.ticket("Sanne");
        Ticket other = shop.ticket("Joost");
        screens.listen.show(ticket);
        screens.listen.fields().value(Field.SUBJECT).set("Armband brak twee keer");
        screens.listen.fields().value(Field.ARTICLE).set("");
        screens.drafts.save();
        screens.listen.show(other);
        assertThat(screens.listen.fields().isTouched()).isFalse();
        assertThat(screens.listen.detailsHintProperty().get()).isEmpty();
        assertThat(detail(screens, Field.NAME)).isEqualTo("Joost");

        try (ShopOnDisk restarted = ShopOnDisk.open(folder)) {
            Services services = restarted.services();
            services.tickets()
                    .correct(
                            ticket,
                            services.tickets().get(ticket.reference()).customer(),
                            new Purchase("1001-Sanne", "ARM-1", "ring", null, null),
                            "",
                            TicketType.SIZE,
                            ticket.channel());
            Screens again = new Screens(services);
            again.listen.show(services.tickets().get(ticket.reference()));
            assertThat(detail(again, Field.SUBJECT)).isEqualTo("Armband brak twee keer");
            assertThat(detail(again, Field.ARTICLE)).as("it was emptied").isEmpty();
            assertThat(detail(again, Field.TYPE))
                    .as("a detail that nobody touched")
                    .isEqualTo("SIZE");
            assertThat(again.listen.detailsHintProperty().get()).isNotBlank();
            again.listen.saveDetails();
            assertThat(again.listen.detailsHintProperty().get()).isEmpty();
            assertThat(services.tickets().get(ticket.reference()).subject()).isEqualTo("Armband brak twee keer");
            assertThat(services.drafts().find(DraftPlace.ticket(ticket.id()))).isEmpty();
        }
    }

    @Test
    void changedDetailsThatArePutBackAreADraftNoMore() {
        Ticket ticket = shop.ticket("Sanne");
        screens.listen.show(ticket);
        screens.listen.fields().value(Field.SUBJECT).set("Anders");
        screens.drafts.save();
        // as after every change elsewhere
        screens.listen.show(ticket);
        assertThat(detail(screens, Field.SUBJECT)).isEqualTo("Anders");
        assertThat(screens.listen.detailsHintProperty().get())
                .as("nobody went away")
                .isEmpty();
        screens.listen.revertDetails();
        assertThat(detail(screens, Field.SUBJECT)).isEqualTo(ticket.subject());
        assertThat(shop.services().drafts().find(DraftPlace.ticket(ticket.id())))
                .isEmpty();
    }

    @Test
    void changedDetailsOfAMergedComplaintAreOfferedInTheOneItBecameAndGivenBack() {
        Ticket from = shop.ticket("Sanne");
        Ticket into = shop.ticket("Sanne");
        screens.listen.show(from);
        screens.listen.fields().value(Field.PHONE).set("06 12345678");
        screens.drafts.save();
        shop.services().merges().merge(from.reference(), into.reference(), false);
        screens.listen.show(shop.services().tickets().get(into.reference()));
        assertThat(detail(screens, Field.PHONE)).isEqualTo("06 12345678");
        assertThat(screens.listen.detailsHintProperty().get()).isNotBlank();
        screens.listen.revertDetails();
        screens.listen.show(shop.services().tickets().get(into.reference()));
        assertThat(detail(screens, Field.PHONE)).isEmpty();
        shop.services().merges().apart(from.reference());
        screens.listen.show(shop.services().tickets().get(from.reference()));
        assertThat(detail(screens, Field.PHONE)).isEqualTo("06 12345678");
    }

    @Test
    void wordsTypedBeforeTheKeptOnesWereReadStay() {
        Ticket ticket = shop.ticket("Sanne");
        shop.services()
                .drafts()
                .keep(DraftPlace.ticket(ticket.id()), Map.of(Drafts.NOTE, "van gisteren", Drafts.MESSAGE, "Hoi"));
        screens.background.holds = true;
        screens.listen.show(ticket);
        screens.listen.noteProperty().set("nu");
        screens.background.release();
        assertThat(screens.listen.noteProperty().get()).isEqualTo("nu");
        assertThat(screens.listen.messageProperty().get()).isEqualTo("Hoi");
        screens.drafts.save();
        assertThat(shop.services().drafts().find(DraftPlace.ticket(ticket.id())))
                .isEqualTo(Map.of(Drafts.NOTE, "nu", Drafts.MESSAGE, "Hoi"));
    }

    @Test
    void wordsTypedAndKeptBeforeTheOlderOnesWereReadStay() {
        Ticket ticket = shop.ticket("Sanne");
        shop.services().drafts().keep(DraftPlace.ticket(ticket.id()), Map.of(Drafts.NOTE, "van gisteren"));
        screens.background.holds = true;
        screens.listen.show(ticket);
        screens.listen.noteProperty().set("nu");
        screens.drafts.save();
        screens.background.release();
        assertThat(screens.listen.noteProperty().get()).isEqualTo("nu");
        assertThat(shop.services().drafts().find(DraftPlace.ticket(ticket.id())))
                .isEqualTo(Map.of(Drafts.NOTE, "nu"));
    }

    @Test
    void aMergeShowsTheNotesOfBothAndGivesThemBack() {
        Ticket from = shop.ticket("Sanne");
        Ticket into = shop.ticket("Sanne");
        Drafts drafts = shop.services().drafts();
        drafts.keep(DraftPlace.ticket(from.id()), Map.of(Drafts.NOTE, "ring"));
        drafts.keep(DraftPlace.ticket(into.id()), Map.of(Drafts.NOTE, "armband"));
        shop.services().merges().merge(from.reference(), into.reference(), false);
        screens.listen.show(into);
        assertThat(screens.listen.noteProperty().get()).isEqualTo("armband\n\nring");
        screens.listen.saveNote();
        screens.listen.show(into);
        assertThat(screens.listen.noteProperty().get()).isEmpty();

        shop.services().merges().apart(from.reference());
        screens.listen.show(shop.services().tickets().get(from.reference()));
        assertThat(screens.listen.noteProperty().get()).isEqualTo("ring");
    }

    @Test
    void aMergeLosesNoAnswerThatWasBegunAndAnUnmergeGivesItBack() {
        Ticket from = shop.ticket("Sanne");
        Ticket into = shop.ticket("Sanne");
        var letters = shop.services().correspondence();
        letters.save(from, new Draft("Je ring", "Hoi Sanne, over de ring.", ""));
        letters.save(into, new Draft("Je armband", "Hoi Sanne, over de armband.", ""));
        shop.services().merges().merge(from.reference(), into.reference(), false);

        Draft both = letters.draft(into);
        assertThat(both.subject()).isEqualTo("Je armband");
        assertThat(both.text())
                .isEqualTo("Hoi Sanne, over de armband.\n\n[[uit K-2026-0001: kies of voeg samen]]\n\n"
                        + "Hoi Sanne, over de ring.");
        // a step of typing, not of the journal: the merge can still be taken back
        letters.save(into, new Draft("Je armband", "Hoi Sanne, over allebei.", ""));
        assertThat(letters.draft(into).text()).isEqualTo("Hoi Sanne, over allebei.");
        letters.save(into, Draft.EMPTY);
        assertThat(letters.draft(into)).isEqualTo(Draft.EMPTY);

        shop.services().journal().undo();
        assertThat(letters.draft(shop.services().tickets().get(from.reference()))
                        .text())
                .isEqualTo("Hoi Sanne, over de ring.");
    }
}
