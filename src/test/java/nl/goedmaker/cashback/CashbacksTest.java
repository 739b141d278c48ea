package nl.goedmaker.cashback;

import static nl.goedmaker.ShopOnDisk.IBANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CashbacksTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Cashbacks cashbacks;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        cashbacks = shop.services().cashbacks();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private CashbackState state(Cashback cashback) {
        return cashbacks.get(cashback.code()).state();
    }

    @Test
    void goodwillStopsAtTheLimitUnlessThereIsAReason() {
        Ticket ticket = shop.ticket("Sanne");
        assertThatThrownBy(() -> shop.cashback(ticket, "7.51")).hasMessage("tickets.remedy.aboveLimit");
        assertThat(shop.cashback(ticket, "7.50").state()).isEqualTo(CashbackState.OFFERED);
        assertThat(cashbacks
                        .offer(ticket, new Offer(Money.ofCents(5_000), Basis.GOODWILL, "vaste klant", false))
                        .amount())
                .isEqualTo(Money.ofCents(5_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "als je je review verandert naar 5 sterren",
                "for a better rating",
                "damit sie eine Bewertung schreibt"
            })
    void noMoneyIsGivenForAReview(String reason) {
        Ticket ticket = shop.ticket("Sanne");
        assertThatThrownBy(() -> cashbacks.offer(ticket, new Offer(Money.ofCents(500), Basis.GOODWILL, reason, false)))
                .hasMessage("replies.lint.reasonAboutReview");
        assertThatThrownBy(() -> shop.services()
                        .tickets()
                        .choose(
                                ticket,
                                new NewRemedy(
                                        RemedyKind.REFUND, Basis.STATUTORY, Money.ofCents(500), null, reason, true),
                                true))
                .hasMessage("replies.lint.reasonAboutReview");
        assertThat(cashbacks.count(null)).isZero();
        assertThat(shop.services().tickets().remedies(ticket)).isEmpty();
    }

    @Test
    void bolNeedsAReasonAndARightNeedsConsent() {
        Ticket bol = shop.ticket("Sanne", Channel.BOL, Money.ofCents(9_000));
        assertThatThrownBy(() -> shop.cashback(bol, "5.00")).hasMessage("cashback.offer.bol");
        Ticket web = shop.ticket("Joost");
        assertThatThrownBy(() -> cashbacks.offer(web, new Offer(Money.ofCents(500), Basis.STATUTORY, "", false)))
                .hasMessage("tickets.remedy.consentMissing");
        assertThat(cashbacks.count(null)).isZero();
    }

    @Test
    void aRevokedCodeCannotBeClaimed() {
        Cashback cashback = shop.cashback(shop.ticket("Sanne"), "5.00");
        cashbacks.revoke(cashback);

        assertThat(state(cashback)).isEqualTo(CashbackState.REVOKED);
        assertThatThrownBy(() -> shop.claim(cashback, "Sanne", IBANS[0])).hasMessage("cashback.code.revoked");
        assertThatThrownBy(() -> cashbacks.revoke(cashback)).hasMessage("cashback.revoke.notOffered");
    }

    @Test
    void aCodeIsGoodForThreeMonthsItsLastDayIncluded() {
        Cashback cashback = shop.cashback(shop.ticket("Sanne"), "5.00");
        Cashback late = shop.cashback(shop.ticket("Joost"), "5.00");
        shop.pass(Duration.ofDays(92));
        shop.claim(cashback, "Sanne", IBANS[0]);
        shop.pass(Duration.ofDays(1));

        assertThat(state(late)).isEqualTo(CashbackState.EXPIRED);
        assertThatThrownBy(() -> shop.claim(late, "Joost", IBANS[1])).hasMessage("cashback.code.expired");
        assertThat(state(cashback)).isEqualTo(CashbackState.CLAIMED);
    }

    @Test
    void eachMistakeInAClaimHasItsOwnSentence() {
        Cashback cashback = shop.cashback(shop.ticket("Sanne"), "5.00");
        String code = cashback.code().display();
        Claims claims = shop.services().claims();

        assertThatThrownBy(() -> claims.read("Hallo, ik wil graag mijn geld")).hasMessage("cashback.claim.noCode");
        assertThatThrownBy(() -> claims.read("Code: " + code + "\nNaam: Sanne")).hasMessage("cashback.claim.noIban");
        assertThatThrownBy(() -> claims.propose(code, " ", IBANS[0])).hasMessage("cashback.claim.noName");
        assertThatThrownBy(() -> claims.propose(code, "S".repeat(141), IBANS[0]))
                .hasMessage("cashback.claim.nameTooLong");
        assertThatThrownBy(() -> claims.read("Code: ABCD-EFGH-JKMN-P")).hasMessage("cashback.claim.noIban");
        assertThatThrownBy(() -> claims.read("Code: ABCD-EFGH-JKMN-P\nIBAN: " + IBANS[0] + "\nNaam: Sanne"))
                .hasMessage("cashback.code.check");
        assertThatThrownBy(() -> claims.read("hallo ".repeat(40_000) + "\nCode: " + code))
                .hasMessage("cashback.claim.notInBeginning");
        assertThatThrownBy(() -> claims.propose(code, "Sanne", "NL20INGB0001234568"))
                .hasMessage("money.iban.checkDigits");
        assertThatThrownBy(() -> claims.propose(CashbackCode.ofBits(1).display(), "S", IBANS[0]))
                .hasMessage("cashback.code.unknown");
        Claims.Proposal first = claims.propose(code, "Sanne", IBANS[0]);
        claims.accept(first);
        assertThatThrownBy(() -> claims.accept(first)).hasMessage("cashback.code.claimed");
        assertThatThrownBy(() -> claims.propose(code, "Sanne", IBANS[0])).hasMessage("cashback.code.claimed");
        assertThat(shop.services().payouts().countQueue()).isOne();

        var batch = shop.services().bankFiles().export(null, null, BankProfile.DEFAULT);
        assertThat(state(cashback)).isEqualTo(CashbackState.IN_BATCH);
        shop.services().bankFiles().uploaded(batch);
        shop.services().bankFiles().booked(shop.services().bankFiles().get(batch.msgId()), batch.executionOn());
        assertThatThrownBy(() -> claims.propose(code, "Sanne", IBANS[0])).hasMessage("cashback.code.paid");
    }

    @Test
    void anOfferCanBeTakenBackUntilItsSlipIsHandedOut() {
        Ticket ticket = shop.ticket("Sanne");
        Cashback first = shop.cashback(ticket, "5.00");
        assertThat(shop.services().journal().undo()).isPresent();
        assertThatThrownBy(() -> cashbacks.get(first.code())).hasMessage("cashback.code.unknown");

        Cashback second = shop.cashback(ticket, "5.00");
        cashbacks.handOut(second);
        assertThatThrownBy(() -> shop.services().journal().undo())
                .as("what left the house is told by its name")
                .hasMessage("app.undo.goneOut");
        assertThat(state(second)).isEqualTo(CashbackState.OFFERED);
        // the complaint the code hangs on cannot go either, and the file is not called damaged for it
        assertThatThrownBy(() -> shop.services().journal().undo()).hasMessage("app.undo.changedSince");
        assertThat(shop.services().tickets().get(ticket.reference())).isNotNull();
    }

    @Test
    void aSlipSaysWhatHappenedInTheCustomersLanguage() throws Exception {
        Cashback cashback = shop.cashback(shop.ticket("Sanne de Wit"), "7.50");
        byte[] pdf = shop.services().slips().pdf(List.of(cashback), SlipFormat.A6);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Sanne")
                    .contains("Je sieraad ging stuk")
                    .contains(cashback.code().display());
        }
        cashbacks.revoke(cashback);
        assertThatThrownBy(() -> shop.services().slips().pdf(List.of(cashback), SlipFormat.A6))
                .hasMessage("cashback.slip.notOffered");
    }

    @Test
    void severalSmallOffersStopAtTheLimitOfTheComplaintTogether() {
        Ticket ticket = shop.ticket("Sanne");
        Cashback first = shop.cashback(ticket, "5.00");
        assertThatThrownBy(() -> shop.cashback(ticket, "2.51")).hasMessage("cashback.offer.aboveLimitInAll");
        cashbacks.revoke(first);
        assertThat(shop.cashback(ticket, "2.51").state()).isEqualTo(CashbackState.OFFERED);
    }

    @Test
    void theShopsOwnAccountIsNeverTheCustomers() {
        Cashback cashback = shop.cashback(shop.ticket("Sanne"), "5.00");
        assertThatThrownBy(() -> shop.claim(cashback, "Sanne", ShopOnDisk.SHOP.iban()))
                .hasMessage("cashback.claim.ownIban");
        assertThat(shop.services().payouts().countQueue()).isZero();
    }

    @Test
    void moreThanTheArticleCostIsAskedWhyWhateverTheGround() {
        Ticket ticket = shop.ticket("Sanne", Channel.WEBSHOP, Money.ofCents(10_000));
        assertThatThrownBy(() -> cashbacks.offer(ticket, new Offer(Money.parse("1000"), Basis.STATUTORY, "", true)))
                .hasMessage("cashback.offer.abovePrice");
        cashbacks.offer(ticket, new Offer(Money.parse("60"), Basis.STATUTORY, "", true));
        assertThatThrownBy(() -> cashbacks.offer(ticket, new Offer(Money.parse("50"), Basis.STATUTORY, " ", true)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo("cashback.offer.abovePriceInAll");
                    assertThat(refusal.sentence().arguments())
                            .containsExactly(Money.parse("110"), Money.parse("100"), Money.parse("60"));
                });
        cashbacks.offer(ticket, new Offer(Money.parse("40"), Basis.STATUTORY, "", true));
        cashbacks.offer(ticket, new Offer(Money.parse("5"), Basis.STATUTORY, "verzendkosten", true));
    }

    @Test
    void whatWasGivenBeforeIsNamedWhenItTakesAnOfferOverTheLimit() {
        Ticket ticket = shop.ticket("Sanne");
        shop.cashback(ticket, "5.00");
        assertThatThrownBy(() -> shop.cashback(ticket, "3.00")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("cashback.offer.aboveLimitInAll");
            assertThat(refusal.sentence().arguments())
                    .containsExactly(Money.parse("8"), Money.parse("7.50"), Money.parse("5"));
        });
    }
}
