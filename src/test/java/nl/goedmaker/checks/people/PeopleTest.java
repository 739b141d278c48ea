package nl.goedmaker.checks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in a real data file, whatever is done, taken back and done again. */
class PeopleTest {
    private static final String ACCOUNT = ShopOnDisk.IBANS[0];
    private static final Address DOOR = new Address("Kerkstraat 12-A", "1234 AB", "Utrecht");

    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private People people;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        people = shop.services().people();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket ticket(
            String name, @Nullable String email, @Nullable String phone, Address address, PaidFrom paidFrom) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        email,
                        phone,
                        "NL",
                        Language.NL,
                        new Purchase("O-" + name, "ARM-1", "armband", null, null, null, null, paidFrom),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Kapot",
                        null,
                        address));
    }

    private long customer(String name, @Nullable String email, @Nullable String phone, Address address) {
        return ticket(name, email, phone, address, PaidFrom.AS_KNOWN).customer().id();
    }

    private List<String> connected(long customer) {
        return people.around(customer).connected().stream().map(Person::name).toList();
    }

    @Test
    void mailboxesAndNumbersInOtherSpellingsAreOnePerson() {
        long one = customer("Sanne de Wit", "sanne.de.wit@gmail.com", "06-24351970", Address.UNKNOWN);
        long two = customer("S. Bakker", "sannedewit+ring@googlemail.com", null, Address.UNKNOWN);
        long three = customer("Sanne", null, "0031 6 24351970", Address.UNKNOWN);
        customer("Joost", "joost@x.nl", "020-4351970", Address.UNKNOWN);
        assertThat(people.linked(one)).containsExactlyInAnyOrder(one, two, three);
        assertThat(people.linked(three)).containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void whoSharesAnAddressIsConnectedAndOnlyASimilarNameIsTheSame() {
        long one = customer("Sanne de Wit", "s@x.nl", null, DOOR);
        long two = customer("S. de Wit", "sdw@y.nl", null, new Address("kerkstr. 12 a", "1234ab", null));
        customer("Joost Bakker", "j@x.nl", null, DOOR);
        assertThat(people.linked(one)).containsExactlyInAnyOrder(one, two);
        assertThat(connected(one)).containsExactly("Joost Bakker");
    }

    @Test
    void theAccountOfAClaimAndTheOneAnOrderWasPaidFromAreCompared() {
        Ticket paid =
                ticket("Sanne de Wit", "s@x.nl", null, Address.UNKNOWN, new PaidFrom.Account(Iban.parse(ACCOUNT)));
        shop.claimed("Joost", ACCOUNT);
        assertThat(connected(paid.customer().id())).containsExactly("Joost");
        shop.services().database().change(context -> context.execute("UPDATE claim SET withdrawn_at = 1"));
        assertThat(connected(paid.customer().id()))
                .as("a claim that was withdrawn says nothing")
                .isEmpty();
    }

    @Test
    void takingBackAndDoingAgainKeepsItRight() {
        long one = customer("Sanne de Wit", "s@x.nl", null, DOOR);
        customer("Joost Bakker", "j@x.nl", null, DOOR);
        assertThat(connected(one)).containsExactly("Joost Bakker");
        shop.services().journal().undo();
        assertThat(connected(one)).isEmpty();
        shop.services().journal().redo();
        assertThat(connected(one)).containsExactly("Joost Bakker");
        shop.services()
                .database()
                .change(context ->
                        context.execute("UPDATE customer SET postcode = '9999 ZZ'" + " WHERE name = 'Joost Bakker'"));
        assertThat(connected(one)).as("however the row came to change").isEmpty();
    }

    @Test
    void theOwnersWordCutsALineAndCanBeTakenBack() {
        long one = customer("Sanne de Wit", "s@x.nl", null, DOOR);
        long two = customer("S. de Wit", "t@x.nl", null, DOOR);
        people.cut(two, one, " moeder en dochter ");
        assertThat(people.linked(one)).containsExactly(one);
        assertThat(people.around(two).cuts()).singleElement().satisfies(off -> {
            assertThat(off.cut().reason()).isEqualTo("moeder en dochter");
            assertThat(off.first().name()).isEqualTo("Sanne de Wit");
        });
        shop.services().journal().undo();
        assertThat(people.linked(one)).containsExactlyInAnyOrder(one, two);
        shop.services().journal().redo();
        assertThat(people.linked(one)).containsExactly(one);
        people.rejoin(one, two);
        assertThat(people.linked(one)).containsExactlyInAnyOrder(one, two);
        shop.services().journal().undo();
        assertThat(people.linked(one)).containsExactly(one);
        assertThatThrownBy(() -> people.cut(one, two, "x".repeat(301))).isInstanceOf(Refusal.class);
    }

    @Test
    void aCutOutlivesTheJournalsOtherStepsAndACustomerThatComesAndGoes() {
        long one = customer("Sanne de Wit", "s@x.nl", null, DOOR);
        long two = customer("S. de Wit", "t@x.nl", null, DOOR);
        people.cut(one, two, "");
        shop.services().journal().undo();
        shop.services().journal().undo();
        assertThat(people.around(one).isAlone()).isTrue();
        shop.services().journal().redo();
        shop.services().journal().redo();
        assertThat(people.linked(one)).containsExactly(one);
        assertThat(people.around(one).cuts()).hasSize(1);
    }

    @Test
    void aKeyThatHalfTheShopSharesLinksNobodyAndIsNotReadThrough() {
        long one = customer("Sanne de Wit", "s@x.nl", "06-24351970", Address.UNKNOWN);
        shop.services()
                .database()
                .change(context -> context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
                        + " SELECT i + 1 FROM n WHERE i < 400) INSERT INTO customer (name, phone, created_at) SELECT"
                        + " 'Klant ' || i, '0624351970', 1 FROM n"));
        assertThat(people.around(one).isAlone()).isTrue();
    }

    @Test
    void beforeAllKeysAreMadeItSaysThatThereMayBeMore() {
        shop.services()
                .database()
                .change(context -> context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
                        + " SELECT i + 1 FROM n WHERE i < 1200) INSERT INTO customer (name, email, created_at) SELECT"
                        + " 'Klant ' || i, 'k' || (i % 600) || '@x.nl', 1 FROM n"));
        assertThat(people.around(1).complete()).isFalse();
        people.catchUp();
        PeopleAround around = people.around(1);
        assertThat(around.complete()).isTrue();
        assertThat(around.linked()).containsExactlyInAnyOrder(1L, 601L);
    }

    @Test
    void noAccountIsReadableOutsideThePayoutTables() throws IOException {
        Ticket paid = ticket("Sanne de Wit", "s@x.nl", null, DOOR, new PaidFrom.Account(Iban.parse(ACCOUNT)));
        shop.services()
                .tickets()
                .correct(
                        paid,
                        paid.customer(),
                        new Purchase(
                                "O-2",
                                "ARM-1",
                                "armband",
                                null,
                                null,
                                null,
                                null,
                                new PaidFrom.Account(Iban.parse(ShopOnDisk.IBANS[1]))),
                        "",
                        TicketType.BREAK,
                        Channel.WEBSHOP);
        people.around(paid.customer().id());
        people.catchUp();
        shop.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(ACCOUNT)).as(file.toString()).isFalse();
                assertThat(bytes.contains(ShopOnDisk.IBANS[1]))
                        .as(file.toString())
                        .isFalse();
            }
        }
        shop = ShopOnDisk.open(folder);
    }

    @Test
    void theKeyIsTheOwnersAloneAndAnotherKeyOnlyForgets() throws IOException {
        Ticket paid =
                ticket("Sanne de Wit", "s@x.nl", null, Address.UNKNOWN, new PaidFrom.Account(Iban.parse(ACCOUNT)));
        shop.claimed("Joost", ACCOUNT);
        shop.claimed("Emma", ACCOUNT);
        assertThat(connected(paid.customer().id())).containsExactlyInAnyOrder("Joost", "Emma");
        Path key = folder.resolve("account.key");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        shop.close();
        Files.delete(key);
        shop = ShopOnDisk.open(folder);
        people = shop.services().people();
        people.catchUp();
        assertThat(connected(paid.customer().id()))
                .as("what was only noted as a mark is forgotten")
                .isEmpty();
        Set<Long> claimants = shop.services()
                .database()
                .read(context -> context.fetch("SELECT id FROM customer WHERE name IN ('Joost', 'Emma')").stream()
                        .map(row -> row.get(0, Long.class))
                        .collect(Collectors.toSet()));
        assertThat(claimants)
                .allSatisfy(each ->
                        assertThat(connected(each)).as("claims are marked anew").hasSize(1));
    }

    @Test
    void aBrokenKeyIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("account.key"), "niets");
        assertThatThrownBy(() -> ticket("Sanne", null, null, DOOR, new PaidFrom.Account(Iban.parse(ACCOUNT))))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.sentence().key()).isEqualTo("customers.key.unreadable"));
    }
}
