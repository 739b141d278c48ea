package nl.goedmaker.checks.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.people.Person;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.checks.simulation.Simulation;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became known of people after a complaint was closed does not speak along when looking back at it. */
class AsItWasThenTest {
    private static final Address DOOR = new Address("Kerkstraat 12", "1234 AB", "Utrecht");
    private static final Iban ACCOUNT = Simulation.account(1);

    @TempDir
    Path folder;

    @TempDir
    Path pictures;

    private ShopOnDisk shop;
    private int orders;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket complaint(String name, Address address, PaidFrom paidFrom) {
        return complaint(name, "ARM-" + ++orders, address, paidFrom, TicketType.BREAK, "De sluiting is gebroken.");
    }

    private Ticket complaint(
            String name, String article, Address address, PaidFrom paidFrom, TicketType type, String text) {
        Ticket ticket = shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        name.replace(" ", "") + "@x.nl",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "O-" + ++orders, article, "armband", Money.ofCents(7_495), null, null, null, paidFrom),
                        Channel.WEBSHOP,
                        type,
                        "",
                        text,
                        null,
                        address));
        shop.pass(Duration.ofDays(1));
        return ticket;
    }

    private void claims(Ticket ticket, String name, Iban account) {
        var cashback =
                shop.services().cashbacks().offer(ticket, new Offer(Money.parse("5.00"), Basis.GOODWILL, "", false));
        shop.claim(cashback, name, account.value());
        shop.pass(Duration.ofDays(1));
    }

    private void closed(Ticket ticket) {
        shop.services()
                .tickets()
                .close(shop.services().tickets().get(ticket.reference()), Justified.YES, ReasonCode.PRODUCT_FAULT);
        shop.pass(Duration.ofDays(1));
    }

    private List<String> lookingBack(Ticket ticket) {
        return shop.services().retrospect().of(100, Retrospect.Progress.UNWATCHED).closed().stream()
                .filter(looked -> looked.reference().equals(ticket.reference()))
                .flatMap(looked -> looked.found().stream())
                .map(Evidence::signal)
                .toList();
    }

    private List<String> now(Ticket ticket) {
        return shop.services().checks().of(ticket).evidence().stream()
                .map(Evidence::signal)
                .toList();
    }

    private Instant moment() {
        return shop.services().clock().instant();
    }

    private List<String> connected(Ticket ticket, Instant asOf) {
        return shop.services().people().around(ticket.customer().id(), asOf).connected().stream()
                .map(Person::name)
                .toList();
    }

    @Test
    void anotherWhoGaveTheSameAccountLaterWasNotSeenThen() {
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        Ticket second = complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        claims(first, "Sanne de Wit", ACCOUNT);
        closed(first);
        claims(second, "Joost Bakker", ACCOUNT);
        closed(second);
        assertThat(now(first)).contains("SHARED_ACCOUNT");
        assertThat(lookingBack(first)).doesNotContain("SHARED_ACCOUNT");
        assertThat(lookingBack(second)).contains("SHARED_ACCOUNT");
    }

    @Test
    void anAccountOfTheirOwnThatCameLaterWasNotSeenThen() {
        Ticket other = complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        claims(other, "Joost Bakker", ACCOUNT);
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        closed(first);
        claims(first, "Sanne de Wit", ACCOUNT);
        assertThat(now(first)).contains("SHARED_ACCOUNT");
        assertThat(lookingBack(first)).doesNotContain("SHARED_ACCOUNT");
    }

    @Test
    void anAccountThatWasGivenBeforeAndAgainLaterWasKnownThen() {
        Ticket other = complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        claims(other, "Joost Bakker", ACCOUNT);
        claims(first, "Sanne de Wit", ACCOUNT);
        closed(first);
        claims(complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN), "Joost Bakker", ACCOUNT);
        assertThat(lookingBack(first)).contains("SHARED_ACCOUNT");
    }

    @Test
    void theAccountOfAnOrderIsKnownFromTheOrderOn() {
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, new PaidFrom.Account(ACCOUNT));
        Instant before = moment();
        Ticket second = complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        Instant between = moment();
        shop.pass(Duration.ofDays(1));
        complaint("Joost Bakker", Address.UNKNOWN, new PaidFrom.Account(ACCOUNT));
        assertThat(connected(first, before)).isEmpty();
        assertThat(connected(first, between)).isEmpty();
        assertThat(connected(first, moment())).containsExactly("Joost Bakker");
        assertThat(connected(second, between)).isEmpty();
    }

    @Test
    void anOrderWithADayIsKnownFromThatDayOn() {
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, new PaidFrom.Account(ACCOUNT));
        complaint("Joost Bakker", Address.UNKNOWN, new PaidFrom.Account(ACCOUNT));
        shop.services()
                .database()
                .change(context -> context.execute("UPDATE customer_order SET ordered_on = '2026-11-22'"));
        assertThat(connected(first, ShopOnDisk.SUNDAY)).isEmpty();
        shop.services().database().change(context -> context.execute("UPDATE customer SET created_at = 1"));
        assertThat(connected(first, ShopOnDisk.SUNDAY)).containsExactly("Joost Bakker");
        assertThat(connected(first, ShopOnDisk.SUNDAY.minus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void aCustomerWhoCameLaterWasNotThere() {
        Ticket first = complaint("Sanne de Wit", DOOR, PaidFrom.AS_KNOWN);
        closed(first);
        complaint("Joost Bakker", DOOR, PaidFrom.AS_KNOWN);
        assertThat(now(first)).contains("SHARED_ADDRESS");
        assertThat(lookingBack(first)).doesNotContain("SHARED_ADDRESS");
        assertThat(connected(first, ShopOnDisk.SUNDAY)).isEmpty();
    }

    @Test
    void aCustomerWhoseComplaintIsOlderThanTheirRowWasThere() {
        Ticket first = complaint("Sanne de Wit", DOOR, PaidFrom.AS_KNOWN);
        Ticket second = complaint("Joost Bakker", DOOR, PaidFrom.AS_KNOWN);
        Instant between = moment();
        shop.pass(Duration.ofDays(5));
        shop.services()
                .database()
                .change(context -> context.execute("UPDATE customer SET created_at = " + moment().toEpochMilli()
                        + " WHERE id = " + second.customer().id()));
        assertThat(connected(first, between)).containsExactly("Joost Bakker");
    }

    @Test
    void aCutCountsFromTheMomentItWasMade() {
        complaint("S. de Wit", DOOR, PaidFrom.AS_KNOWN);
        Ticket first = complaint("Sanne de Wit", DOOR, PaidFrom.AS_KNOWN);
        long one = first.customer().id();
        Instant before = moment();
        shop.pass(Duration.ofDays(1));
        assertThat(shop.services().people().linked(one)).hasSize(2);
        shop.services().people().cut(one, other(one), "moeder en dochter");
        Instant after = moment();
        assertThat(shop.services().people().around(one, before).linked()).hasSize(2);
        assertThat(shop.services().people().around(one, before).cuts()).isEmpty();
        assertThat(shop.services().people().around(one, after).linked()).containsExactly(one);
        assertThat(shop.services().people().around(one, after).cuts()).hasSize(1);
    }

    private long other(long one) {
        return shop.services().people().linked(one).stream()
                .filter(each -> each != one)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCutThatWasMadeAfterClosingTakesNothingAwayFromWhatWasSeenThen() {
        claims(complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN), "Joost Bakker", ACCOUNT);
        Ticket later = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        claims(later, "Sanne de Wit", ACCOUNT);
        closed(later);
        long joost = shop.services()
                .people()
                .around(later.customer().id())
                .connected()
                .getFirst()
                .id();
        shop.services().people().cut(later.customer().id(), joost, "");
        assertThat(now(later)).doesNotContain("SHARED_ACCOUNT");
        assertThat(lookingBack(later)).contains("SHARED_ACCOUNT");
    }

    @Test
    void aPhotoThatCameLaterConnectedNobodyThen() throws IOException {
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        Ticket second = complaint("Joost Bakker", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        attach(first);
        Instant between = moment();
        shop.pass(Duration.ofDays(1));
        attach(second);
        assertThat(connected(first, moment())).containsExactly("Joost Bakker");
        assertThat(connected(first, between)).isEmpty();
        assertThat(connected(second, between)).isEmpty();
    }

    private void attach(Ticket ticket) throws IOException {
        Path file = Files.write(
                pictures.resolve(ticket.reference() + ".jpg"),
                Pictures.jpeg(Pictures.scaled(Pictures.jewel(3), 0.4), 0.9f));
        shop.services().attachments().attach(ticket, GivenFile.at(file));
    }

    @Test
    void strangersWhoTurnedOutToShareAnAccountWereStrangersThen() {
        Ticket joost =
                complaint("Joost Bakker", "RING-1", Address.UNKNOWN, PaidFrom.AS_KNOWN, TicketType.BREAK, "Stuk");
        Ticket noor = complaint("Noor Visser", "RING-1", Address.UNKNOWN, PaidFrom.AS_KNOWN, TicketType.BREAK, "Stuk");
        Ticket first =
                complaint("Sanne de Wit", "RING-1", Address.UNKNOWN, PaidFrom.AS_KNOWN, TicketType.BREAK, "Stuk");
        Instant then = moment();
        assertThat(others(first, then)).isEqualTo(2);
        shop.pass(Duration.ofDays(1));
        claims(joost, "Joost Bakker", ACCOUNT);
        claims(noor, "Noor Visser", ACCOUNT);
        assertThat(others(first, moment())).isEqualTo(1);
        assertThat(others(first, then)).isEqualTo(2);
    }

    /** How many who share nothing with each other had trouble with the article. */
    private long others(Ticket ticket, Instant asOf) {
        return shop.services().checks().file(ticket, asOf).failures().stream()
                .map(Failure::person)
                .distinct()
                .count();
    }

    @Test
    void ordersThatWerePlacedLaterDoNotCount() {
        Ticket first = complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        Instant then = moment();
        int before = shop.services().checks().file(first).orders().count();
        var sales = shop.services().checks().file(first).sales();
        shop.pass(Duration.ofDays(1));
        complaint("Sanne de Wit", Address.UNKNOWN, PaidFrom.AS_KNOWN);
        shop.services().database().change(context -> {
            context.execute("INSERT INTO customer_order (id, number, customer_id, channel, ordered_on) VALUES (900,"
                    + " 'later', " + first.customer().id() + ", 'webshop', '2026-11-26')");
            context.execute("INSERT INTO order_line (order_id, product_id) SELECT 900, l.product_id FROM order_line l"
                    + " JOIN ticket t ON t.order_line_id = l.id WHERE t.id = " + first.id());
        });
        shop.pass(Duration.ofDays(9));
        assertThat(shop.services().checks().file(first).orders().count()).isEqualTo(before + 2);
        assertThat(shop.services().checks().file(first).sales()).isNotEqualTo(sales);
        var back = shop.services().checks().file(first, then);
        assertThat(back.orders().count()).isEqualTo(before);
        assertThat(back.sales()).isEqualTo(sales);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensInAShopLookingBackSaysWhatTheCheckSaidThen(long seed) throws IOException {
        Random random = new Random(seed);
        Map<Ticket, Assessment> said = new LinkedHashMap<>();
        Map<Ticket, Instant> at = new LinkedHashMap<>();
        for (int round = 0; round < 24; round++) {
            Ticket ticket = something(random);
            shop.services().people().catchUp();
            shop.services().readings().prepare(ticket);
            said.put(ticket, shop.services().checks().of(ticket));
            at.put(ticket, moment());
            shop.pass(Duration.ofHours(1));
        }
        said.forEach((ticket, then) -> assertThat(
                        shop.services().checks().of(shop.services().tickets().get(ticket.reference()), at.get(ticket)))
                .as(ticket.reference())
                .isEqualTo(then));
    }

    private Ticket something(Random random) throws IOException {
        String[] names = {"Sanne de Wit", "S. de Wit", "Joost Bakker", "Noor Visser", "Emma Smit"};
        String name = names[random.nextInt(names.length)];
        Ticket ticket = complaint(
                name,
                "ARM-" + random.nextInt(2),
                random.nextBoolean() ? DOOR : new Address("Laan " + random.nextInt(3), "1234 AB", "Utrecht"),
                random.nextInt(3) == 0
                        ? new PaidFrom.Account(Simulation.account(random.nextInt(3)))
                        : PaidFrom.AS_KNOWN,
                random.nextBoolean() ? TicketType.BREAK : TicketType.CLASP,
                random.nextBoolean() ? "Na één keer dragen brak de sluiting." : "Het slotje ging stuk.");
        if (random.nextBoolean()) {
            claims(ticket, name, Simulation.account(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            attach(ticket);
        }
        List<Person> same =
                shop.services().people().around(ticket.customer().id()).others();
        if (random.nextInt(4) == 0 && !same.isEmpty()) {
            shop.services().people().cut(ticket.customer().id(), same.getFirst().id(), "");
        }
        if (random.nextBoolean()) {
            closed(ticket);
        }
        return ticket;
    }
}
