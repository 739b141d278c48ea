package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.CashbackEnds;
import nl.goedmaker.cli.Services;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.payouts.PayoutEnds;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.DraftEnds;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyEnds;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpStepViewModelTest {
    @TempDir
    Path folder;

    private final SameThread screen = new SameThread();
    private final Texts texts = Texts.in(Language.NL);
    private String gone = "";
    private ShopOnDisk shop;
    private Services services;
    private FollowUpStepViewModel model;

    private final Navigation navigation = new Navigation() {
        @Override
        public void open(Room room) {}

        @Override
        public void openTicket(String reference) {}

        @Override
        public void openTicket(String reference, String step) {
            gone = reference + " " + step;
        }

        @Override
        public void newTicket(String pasted) {}

        @Override
        public void openBankAccount() {}

        @Override
        public void newClaim(String pasted) {}
    };

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        model = new FollowUpStepViewModel(
                services.tickets(),
                services.reasons(),
                List.of(
                        new DraftEnds(services.correspondence()),
                        new RemedyEnds(services.tickets(), ShopOnDisk.ZONE),
                        new CashbackEnds(services.cashbacks()),
                        new PayoutEnds(services.payouts())),
                screen,
                screen,
                navigation,
                texts,
                new DraftDesk(services.drafts(), screen));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<String> open(FollowUpStepViewModel shown) {
        return shown.ends().stream()
                .filter(LooseEnd::open)
                .map(end -> texts.get(end.what()))
                .toList();
    }

    @Test
    void everythingThatRunsIsNamed() {
        Ticket ticket = shop.ticket("Sanne");
        shop.claim(shop.cashback(ticket, "5.00"), "Sanne", ShopOnDisk.IBANS[0]);
        shop.cashback(ticket, "2.00");
        services.correspondence().save(ticket, new Draft("Je armband", "Hoi", ""));
        model.show(ticket);
        assertThat(open(model))
                .anyMatch(words -> words.contains("nog niet geclaimd"))
                .anyMatch(words -> words.startsWith("Uitbetaling van €\u00a05,00") && words.contains("staat klaar"))
                .anyMatch(words -> words.contains("nog niet verstuurd"));
        assertThat(model.warningProperty().get()).startsWith("Er lopen nog 3 dingen");
        model.open(model.ends().getFirst());
        assertThat(gone).isEqualTo(ticket.reference() + " REPLY");
    }

    @Test
    void theAnswerIsNamedOnceWhetherItWasBegunOrNot() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        assertThat(open(model)).containsExactly("Er is nog geen antwoord verstuurd");
        services.correspondence().save(ticket, new Draft("Je armband", "Hoi", ""));
        model.show(ticket);
        assertThat(open(model)).containsExactly("Er ligt een antwoord klaar dat nog niet verstuurd is");
    }

    @Test
    void closingAsksForOutcomeAndCauseAndWorksWithOpenThings() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        model.close();
        assertThat(model.justifiedErrorProperty().get()).isNotEmpty();
        assertThat(model.reasonErrorProperty().get()).isNotEmpty();
        model.justifiedProperty().set(Justified.UNCLEAR);
        model.reasonProperty().set(ReasonCode.POST);
        model.close();
        assertThat(services.tickets().get(ticket.reference()).justified()).isEqualTo(Justified.UNCLEAR);
        assertThat(screen.notices.getLast().key()).isEqualTo("tickets.change.close");
        model.reopen();
        assertThat(services.tickets().get(ticket.reference()).isClosed()).isFalse();
    }
}
