package nl.goedmaker;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Claim;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** The real program on a real data file, with a clock that the test moves. */
public final class ShopOnDisk implements AutoCloseable {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** A Sunday. */
    public static final Instant SUNDAY = Instant.parse("2026-11-22T08:30:00Z");

    public static final Shop SHOP = new Shop(
            "Studio Lotte", "Lotte", "lotte@studiolotte.example", "Studio Lotte", "NL91ABNA0417164300", "", "NL");

    /** Accounts whose check digits are right. */
    public static final String[] IBANS = {
        "NL20INGB0001234567", "DE89370400440532013000", "BE68539007547034", "FR1420041010050500013M02606"
    };

    private Instant now = SUNDAY;
    private final Services services;

    private ShopOnDisk(Path folder) {
        services = Wiring.open(new DataFolder(folder), clock());
    }

    public static ShopOnDisk empty(Path folder) {
        return new ShopOnDisk(folder);
    }

    /** A shop with an account that pays. */
    public static ShopOnDisk open(Path folder) {
        ShopOnDisk shop = new ShopOnDisk(folder);
        if (!shop.services.settings().shop().canPay()) {
            shop.services.settings().save(SHOP);
        }
        return shop;
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZONE);
    }

    public Services services() {
        return services;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Ticket ticket(String customer) {
        return ticket(customer, Channel.WEBSHOP, Money.ofCents(7_495));
    }

    public Ticket ticket(String customer, Channel channel, @Nullable Money price) {
        return services.tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("1001-" + customer, "ARM-1", "armband", price, null),
                        channel,
                        TicketType.BREAK,
                        "",
                        "Na één keer dragen brak de sluiting.",
                        null));
    }

    public Cashback cashback(Ticket ticket, String amount) {
        return services.cashbacks().offer(ticket, new Offer(Money.parse(amount), Basis.GOODWILL, "", false));
    }

    public Claim claim(Cashback cashback, String name, String iban) {
        return services.claims()
                .accept(services.claims().propose(cashback.code().display(), name, iban));
    }

    /** A complaint, an offer of 5.00 and a claim on it. */
    public Claim claimed(String name, String iban) {
        return claim(cashback(ticket(name), "5.00"), name, iban);
    }

    @Override
    public void close() {
        services.close();
    }
}
