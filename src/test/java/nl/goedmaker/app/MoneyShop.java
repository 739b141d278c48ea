package nl.goedmaker.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;

/** A small shop with cashbacks and claims, for tests of the rooms where money goes out. */
public final class MoneyShop {
    /** A Sunday: the next bank day is Monday 23 November. */
    public static final Clock SUNDAY =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    /** Who gives which account; the first two share one. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "S. de Wit", "NL91ABNA0417164300",
            "J. Visser", "NL91ABNA0417164300",
            "L. Peeters", "BE68539007547034",
            "Łukasz Wójcik", "PL61109010140000071219812874");

    private final Services services;

    public MoneyShop(Services services) {
        this.services = services;
        services.settings()
                .save(new Shop(
                        "Juwelier aan Zee",
                        "Marit",
                        "hallo@juwelieraanzee.nl",
                        "Juwelier aan Zee",
                        "NL02ABNA0123456789",
                        "",
                        "NL"));
    }

    public Cashback offer(String customer, String amount) {
        Ticket ticket = services.tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("1001", "Zilveren armband", "armband", Money.parse("200"), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "Armband brak na één keer dragen",
                        "Hij brak meteen.",
                        null));
        return services.cashbacks().offer(ticket, new Offer(Money.parse(amount), Basis.GOODWILL, "Vaste klant", true));
    }

    public void claim(String customer, String amount) {
        Cashback cashback = offer(customer, amount);
        String iban = ACCOUNTS.getOrDefault(customer, "NL44RABO0123456789");
        services.claims().accept(services.claims().propose(cashback.code().display(), customer, iban));
    }

    /** What a customer writes back. */
    public static String answer(String code, String name, String iban) {
        return "Hoi,\n\nCode: " + code + "\nIBAN: " + iban + "\nNaam op bankpas: " + name + "\n\nGroetjes";
    }
}
