package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.checks.evidence.Family;
import nl.goedmaker.checks.simulation.Simulation;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers never change what is said about a person, whatever they do, in a real data file. */
class UnlinkedPeopleTest {
    private static final Set<Family> ABOUT_THE_PERSON = EnumSet.of(Family.HISTORY, Family.IDENTITY);
    private static final List<TicketType> TYPES =
            List.of(TicketType.BREAK, TicketType.CLASP, TicketType.LOST, TicketType.EMPTY_BOX);

    @TempDir
    Path folder;

    private int orders;

    private Ticket complains(ShopOnDisk shop, String name, int door, Iban account, TicketType type, String text) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        name,
                        name.toLowerCase(java.util.Locale.ROOT).replace(" ", "") + "@x.nl",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "O-" + ++orders,
                                "ARM-" + orders % 7,
                                "armband",
                                Money.ofCents(7_495),
                                null,
                                null,
                                null,
                                new PaidFrom.Account(account)),
                        Channel.WEBSHOP,
                        type,
                        "",
                        text,
                        null,
                        new Address("Kerkstraat " + door, "1234 AB", "Utrecht")));
    }

    private static void claims(ShopOnDisk shop, Ticket ticket, String name, Iban account) {
        var cashback =
                shop.services().cashbacks().offer(ticket, new Offer(Money.parse("5.00"), Basis.GOODWILL, "", false));
        shop.claim(cashback, name, account.value());
    }

    private static List<String> aboutThePerson(ShopOnDisk shop, Ticket ticket) {
        return shop.services().checks().of(shop.services().tickets().get(ticket.reference())).evidence().stream()
                .filter(each -> ABOUT_THE_PERSON.contains(each.family()))
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatStrangersDoChangesNothingThatIsSaidAboutThePerson() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Iban mine = Simulation.account(1);
            // somebody about whom there is something to say: claims under a second name at one door and one account
            Iban ours = Simulation.account(2);
            Ticket first = complains(shop, "Sanne Vries", 1, mine, TicketType.BREAK, "Gebroken.");
            shop.services().tickets().close(first, Justified.NO, ReasonCode.OWN_DAMAGE);
            complains(shop, "Sanne Vries", 1, mine, TicketType.CLASP, "Sluiting stuk.");
            Ticket other = complains(shop, "Joost Bakker", 1, mine, TicketType.BREAK, "Kapot.");
            Ticket looked = complains(shop, "Sanne Vries", 1, mine, TicketType.BREAK, "Weer gebroken.");
            claims(shop, looked, "Sanne Vries", ours);
            claims(shop, other, "Joost Bakker", ours);
            List<String> before = aboutThePerson(shop, looked);
            assertThat(before).hasSizeGreaterThanOrEqualTo(3);

            Random random = new Random(20261123);
            for (int round = 0; round < 12; round++) {
                strangers(shop, random, round);
                assertThat(aboutThePerson(shop, looked)).isEqualTo(before);
            }
        }
    }

    private void strangers(ShopOnDisk shop, Random random, int round) {
        String name = IntStream.range(0, 8)
                .mapToObj(letter -> String.valueOf((char) ('a' + random.nextInt(26))))
                .collect(Collectors.joining("", "Kim ", ""));
        Iban account = Simulation.account(1_000 + round / 2);
        for (int i = random.nextInt(4); i >= 0; i--) {
            Ticket ticket = complains(
                    shop, name, 10 + round / 3, account, TYPES.get(random.nextInt(TYPES.size())), "Weer gebroken.");
            if (random.nextBoolean()) {
                claims(shop, ticket, name, account);
            }
            if (random.nextBoolean()) {
                shop.services().tickets().close(ticket, Justified.NO, ReasonCode.OWN_DAMAGE);
            }
        }
    }
}
