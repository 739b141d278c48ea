package nl.goedmaker.cashback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.LimitExplanation;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.drafts.ui.DraftDesk;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveStepViewModelTest {
    @TempDir
    Path folder;

    private final SameThread screen = new SameThread();
    private final List<String> copied = new ArrayList<>();
    private ShopOnDisk shop;
    private Services services;
    private SolveStepViewModel model;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        Texts texts = Texts.in(Language.NL);
        OfferPaneViewModel offers = new OfferPaneViewModel(
                services.cashbacks(),
                new Slips(services.cashbacks(), services.tickets(), services.settings()),
                screen,
                screen,
                texts,
                copied::add);
        model = new SolveStepViewModel(
                services.tickets(),
                services.cashbacks(),
                new LimitExplanation(services.tickets(), services.settings()),
                offers,
                screen,
                screen,
                texts,
                services.clock(),
                new DraftDesk(services.drafts(), screen));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void fill(Basis basis, RemedyKind kind, String amount) {
        model.form().basisProperty().set(basis);
        model.form().kindProperty().set(kind);
        model.form().amountProperty().set(amount);
    }

    @Test
    void theGroundIsAskedFirst() {
        model.show(shop.ticket("Sanne"));
        model.choose();
        assertThat(model.errorProperty(SolveField.BASIS).get()).contains("grond");
        assertThat(model.form().kinds()).isEmpty();
    }

    @Test
    void theRemediesStandInTheOrderOfTheLaw() {
        model.show(shop.ticket("Sanne"));
        model.form().basisProperty().set(Basis.STATUTORY);
        assertThat(model.form().kinds()).startsWith(RemedyKind.REPAIR, RemedyKind.REPLACEMENT);
    }

    @Test
    void onlyAStatutoryRightIsSaidToFollowTheOrderOfTheLaw() {
        model.show(shop.ticket("Sanne"));
        model.form().basisProperty().set(Basis.STATUTORY);
        assertThat(model.words().kindQuestionProperty().get()).contains("De wet noemt ze in deze volgorde");
        model.form().basisProperty().set(Basis.GOODWILL);
        assertThat(model.words().kindQuestionProperty().get()).startsWith("2. ").doesNotContain("wet");
        model.form().basisProperty().set(Basis.WITHDRAWAL);
        assertThat(model.words().kindQuestionProperty().get())
                .contains("geld terug")
                .doesNotContain("volgorde");
    }

    @Test
    void aWithdrawalThatIsOverIsOnlySaidToBeOver() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        assertThat(model.words().withdrawalProperty().get()).startsWith("De klant draait de koop terug");
        LocalDate delivered =
                LocalDate.ofInstant(services.clock().instant(), ShopOnDisk.ZONE).minusDays(15);
        services.tickets()
                .correct(
                        ticket,
                        ticket.customer(),
                        new Purchase(null, "ARM-1", "armband", null, delivered),
                        "Armband",
                        ticket.type(),
                        ticket.channel());
        model.show(services.tickets().get(ticket.reference()));
        assertThat(model.words().canWithdrawProperty().get()).isFalse();
        assertThat(model.words().withdrawalProperty().get()).startsWith("De bedenktijd van 14 dagen liep tot");
    }

    @Test
    void theLimitSaysWhereItComesFrom() {
        model.show(shop.ticket("Sanne", Channel.WEBSHOP, Money.parse("49,95")));
        assertThat(model.words().limitProperty().get())
                .startsWith("Grens voor armband: €\u00a05,00 (10 % van €\u00a049,95)");
    }

    @Test
    void aReasonIsAskedAboveTheLimitAndTheAmountStays() {
        Ticket ticket = shop.ticket("Sanne", Channel.WEBSHOP, Money.parse("49,95"));
        model.show(ticket);
        fill(Basis.GOODWILL, RemedyKind.CASHBACK, "5,00");
        assertThat(model.form().reasonAsked().get()).isFalse();
        model.form().amountProperty().set("7,50");
        assertThat(model.form().reasonAsked().get()).isTrue();
        model.choose();
        assertThat(model.errorProperty(SolveField.REASON).get()).contains("€\u00a05,00");
        assertThat(model.form().amountProperty().get()).isEqualTo("7,50");
        model.form().reasonProperty().set("Trouwdag");
        model.choose();
        assertThat(services.cashbacks().ofTicket(ticket)).hasSize(1);
        assertThat(screen.notices.getLast().key()).isEqualTo("cashback.change.offer");
    }

    @Test
    void anAmountThatIsNoAmountIsSaidAtItsField() {
        model.show(shop.ticket("Sanne"));
        fill(Basis.GOODWILL, RemedyKind.CASHBACK, "vijf");
        model.choose();
        assertThat(model.errorProperty(SolveField.AMOUNT).get()).contains("vijf");
    }

    @Test
    void moneyInsteadOfRepairNeedsConsent() {
        model.show(shop.ticket("Sanne"));
        fill(Basis.STATUTORY, RemedyKind.CASHBACK, "5");
        assertThat(model.form().consentAsked().get()).isTrue();
        model.choose();
        assertThat(model.errorProperty(SolveField.CONSENT).get()).contains("instemt");
    }

    @Test
    void cashbackForBolNeedsAReason() {
        model.show(shop.ticket("Sanne", Channel.BOL, Money.parse("100")));
        fill(Basis.GOODWILL, RemedyKind.CASHBACK, "5");
        assertThat(model.form().bolAsked().get()).isTrue();
        model.choose();
        assertThat(model.errorProperty(SolveField.REASON).get()).contains("bol");
    }

    @Test
    void anExplanationWhileTheSellerProvesNeedsAReason() {
        model.show(shop.ticket("Sanne"));
        fill(Basis.GOODWILL, RemedyKind.EXPLANATION, "");
        assertThat(model.form().reasonAsked().get()).isTrue();
        assertThat(model.form().refusesWithinTerm().get()).isTrue();
        model.choose();
        assertThat(model.errorProperty(SolveField.REASON).get()).contains("aantonen", "geen reden om te weigeren");

        fill(Basis.STATUTORY, RemedyKind.REPAIR, "");
        assertThat(model.form().refusesWithinTerm().get()).isFalse();
    }

    @Test
    void aPromiseInThePastIsRefusedAndOneInThreeWorkingDaysSkipsTheWeekend() {
        Ticket ticket = shop.ticket("Sanne");
        model.show(ticket);
        fill(Basis.STATUTORY, RemedyKind.REPAIR, "");
        model.form().promisedProperty().set("1-1-2020");
        model.choose();
        assertThat(model.errorProperty(SolveField.PROMISED).get()).contains("al geweest");
        model.promiseInWorkingDays();
        model.choose();
        assertThat(services.tickets().remedies(ticket).getFirst().promisedOn()).isEqualTo("2026-11-25");
        assertThat(model.rows().getFirst().isDone()).isFalse();
        model.done(model.rows().getFirst());
        assertThat(model.rows().getFirst().isDone()).isTrue();
    }

    @Test
    void aCodeIsCopiedAndRevoked() {
        Ticket ticket = shop.ticket("Sanne");
        shop.cashback(ticket, "5.00");
        model.show(ticket);
        OfferRow row = model.offers().rows().getFirst();
        model.offers().copyCode(row);
        model.offers().copyLink(row);
        assertThat(copied.getFirst()).isEqualTo(row.code());
        assertThat(copied.getLast()).startsWith("mailto:");
        model.offers().revoke(row);
        assertThat(model.offers().rows().getFirst().cashback().state()).isEqualTo(CashbackState.REVOKED);
    }
}
