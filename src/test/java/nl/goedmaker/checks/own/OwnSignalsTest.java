package nl.goedmaker.checks.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signals that the owner puts together, in a real data file. */
class OwnSignalsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private OwnSignals own;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        own = services.ownSignals();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static OwnRule rule(
            Direction direction, Scope scope, ComplaintField field, Comparison comparison, String value, int least) {
        return new OwnRule("Mijn signaal", direction, Strength.LIGHT, scope, field, comparison, value, least, 365);
    }

    private static OwnRule asking(ComplaintField field, Comparison comparison, String value) {
        return rule(Direction.AGAINST, Scope.COMPLAINT, field, comparison, value, 1);
    }

    private List<Evidence> found(Ticket ticket) {
        return services.checks().of(ticket).evidence().stream()
                .filter(evidence -> evidence.signal().startsWith("OWN_"))
                .toList();
    }

    private boolean isSeen(OwnRule rule, Ticket ticket) {
        OwnSignal made = own.add(rule);
        boolean seen = !found(ticket).isEmpty();
        own.remove(made.id());
        return seen;
    }

    private void refused(OwnRule rule, String key) {
        assertThatThrownBy(() -> own.add(rule))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.sentence().key()).isEqualTo(key));
    }

    @Test
    void eachFieldOfAComplaintIsComparedWithItsOwnKindOfValue() {
        Ticket ticket = shop.ticket("Sanne de Wit", Channel.BOL, Money.parse("74.95"));
        assertThat(isSeen(asking(ComplaintField.TYPE, Comparison.IS, "break"), ticket))
                .isTrue();
        assertThat(isSeen(asking(ComplaintField.TYPE, Comparison.IS_NOT, "BREAK"), ticket))
                .isFalse();
        assertThat(isSeen(asking(ComplaintField.CHANNEL, Comparison.IS, "bol"), ticket))
                .isTrue();
        assertThat(isSeen(asking(ComplaintField.PRICE, Comparison.AT_LEAST, "74,95"), ticket))
                .isTrue();
        assertThat(isSeen(asking(ComplaintField.PRICE, Comparison.AT_LEAST, "75"), ticket))
                .isFalse();
        assertThat(isSeen(asking(ComplaintField.CATEGORY, Comparison.IS, "Armband"), ticket))
                .isTrue();
        assertThat(isSeen(asking(ComplaintField.TEXT, Comparison.CONTAINS, "EEN KEER"), ticket))
                .isTrue();
        assertThat(isSeen(asking(ComplaintField.TEXT, Comparison.CONTAINS, "twee keer"), ticket))
                .isFalse();
    }

    @Test
    void whatIsNotKnownIsNeverHeldAgainstAnybody() {
        Ticket ticket = shop.ticket("Sanne de Wit", Channel.WEBSHOP, null);
        assertThat(isSeen(asking(ComplaintField.PRICE, Comparison.AT_MOST, "1000"), ticket))
                .isFalse();
        assertThat(isSeen(asking(ComplaintField.DAYS_AFTER_DELIVERY, Comparison.AT_LEAST, "0"), ticket))
                .isFalse();
    }

    @Test
    void complaintsOfTheSamePersonAreCountedWithinThePeriodAndLeadToThem() {
        Ticket old = shop.ticket("Sanne de Wit");
        shop.pass(Duration.ofDays(400));
        Ticket recent = shop.ticket("Sanne de Wit");
        shop.ticket("Eva Bos");
        Ticket now = shop.ticket("Sanne de Wit");
        own.add(rule(Direction.AGAINST, Scope.PERSON, ComplaintField.ANY, Comparison.IS, "", 2));
        Evidence evidence = found(now).getFirst();
        assertThat(evidence.rows()).containsExactly(new Row.OfTicket(recent.reference()));
        assertThat(evidence.caution()).isNotNull();
        assertThat(found(old)).isEmpty();
        assertThat(Texts.in(Language.NL).get(evidence.sentence()))
                .isEqualTo("Mijn signaal: 2 klachten tellen mee, deze meegeteld (minstens 2 klachten van dezelfde"
                        + " klant binnen 365 dagen: van elke soort).");
    }

    @Test
    void anOwnSignalIsNoSecondWitnessBesideTheProgramsOwnOfTheSameFacts() {
        assertThat(rule(Direction.AGAINST, Scope.PERSON, ComplaintField.TYPE, Comparison.IS, "LOST", 3)
                        .family())
                .as("a person's earlier complaints, counted in another way")
                .isEqualTo(Family.HISTORY);
        assertThat(asking(ComplaintField.TEXT, Comparison.CONTAINS, "een keer").family())
                .isEqualTo(Family.STORY);
        assertThat(asking(ComplaintField.DAYS_AFTER_DELIVERY, Comparison.AT_LEAST, "350")
                        .family())
                .isEqualTo(Family.TIMING);
        assertThat(rule(Direction.FOR, Scope.SUPPLIER, ComplaintField.ANY, Comparison.IS, "", 2)
                        .family())
                .isEqualTo(Family.PRODUCT);
        assertThat(asking(ComplaintField.CHANNEL, Comparison.IS, "bol").family())
                .isEqualTo(Family.OWN);
    }

    @Test
    void complaintsOfOthersAboutAnArticleOnlyEverSpeakForACustomer() {
        OwnRule forThem = rule(Direction.FOR, Scope.ARTICLE, ComplaintField.JUSTIFIED, Comparison.IS, "yes", 1);
        refused(
                rule(Direction.AGAINST, Scope.ARTICLE, ComplaintField.ANY, Comparison.IS, "", 1),
                "checks.ownSignal.others");
        Ticket first = shop.ticket("Sanne de Wit");
        Ticket second = shop.ticket("Eva Bos");
        own.add(forThem);
        services.tickets().close(first, Justified.YES, ReasonCode.PRODUCT_FAULT);
        assertThat(found(second)).hasSize(1);
        assertThat(found(services.tickets().get(first.reference())))
                .as("its own judgement does not count")
                .isEmpty();
    }

    @Test
    void nothingAboutWhoSomebodyIsCanBeLookedFor() {
        assertThat(ComplaintField.values())
                .extracting(ComplaintField::name)
                .containsExactly(
                        "ANY", "TYPE", "CHANNEL", "PRICE", "DAYS_AFTER_DELIVERY", "CATEGORY", "JUSTIFIED", "TEXT");
        OwnRule named = asking(ComplaintField.TYPE, Comparison.IS, "BREAK");
        refused(
                new OwnRule(
                        "Fraudeur",
                        named.direction(),
                        named.strength(),
                        named.scope(),
                        named.field(),
                        named.comparison(),
                        named.value(),
                        1,
                        365),
                "checks.ownSignal.aboutSomebody");
        refused(asking(ComplaintField.TEXT, Comparison.CONTAINS, "moslim"), "checks.ownSignal.aboutSomebody");
    }

    @Test
    void whatCannotBeUsedIsSaidInASentence() {
        refused(asking(ComplaintField.ANY, Comparison.IS, ""), "checks.ownSignal.notOfThis");
        refused(asking(ComplaintField.JUSTIFIED, Comparison.IS, "NO"), "checks.ownSignal.notOfThis");
        refused(asking(ComplaintField.PRICE, Comparison.IS, "5"), "checks.ownSignal.notSo");
        refused(asking(ComplaintField.PRICE, Comparison.AT_LEAST, " "), "checks.ownSignal.noValue");
        refused(asking(ComplaintField.TYPE, Comparison.IS, "kapot"), "checks.ownSignal.unknownValue");
        refused(asking(ComplaintField.DAYS_AFTER_DELIVERY, Comparison.AT_MOST, "veel"), "checks.ownSignal.noDays");
        refused(
                rule(Direction.AGAINST, Scope.PERSON, ComplaintField.ANY, Comparison.IS, "", 0),
                "checks.ownSignal.least");
        assertThat(own.all()).isEmpty();
    }

    @Test
    void everyStepCanBeTakenBack() {
        OwnSignal made = own.add(asking(ComplaintField.TYPE, Comparison.IS, "BREAK"));
        refused(asking(ComplaintField.TYPE, Comparison.IS, "CLASP"), "checks.ownSignal.taken");
        own.change(made.id(), asking(ComplaintField.TYPE, Comparison.IS, "CLASP"));
        assertThat(own.all().getFirst().rule().value()).isEqualTo("CLASP");
        services.journal().undo();
        assertThat(own.all().getFirst().rule().value()).isEqualTo("BREAK");
        services.journal().undo();
        assertThat(own.all()).isEmpty();
        assertThatThrownBy(() -> own.remove(made.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void aRuleIsTriedOnTheLastComplaintsWithoutBeingKept() {
        Ticket first = shop.ticket("Sanne de Wit");
        shop.ticket("Eva Bos", Channel.BOL, Money.parse("20"));
        OwnSignals.Tried tried = own.tried(asking(ComplaintField.PRICE, Comparison.AT_LEAST, "50"));
        assertThat(tried.of()).isEqualTo(2);
        assertThat(tried.seen()).containsExactly(first.reference());
        assertThat(own.all()).isEmpty();
    }
}
