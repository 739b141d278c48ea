package nl.goedmaker.app;

import java.time.LocalDate;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;

/** The bracelet that broke at a gala, and the shop that sold it. */
final class Bracelet {
    static final Shop SHOP =
            new Shop("Studio Lotte", "Ilse", "ilse@lotte.example", "Studio Lotte", "NL91ABNA0417164300", "", "NL");

    private Bracelet() {}

    static Ticket ticket(WindowFixture window, LocalDate delivered) {
        return window.services
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "s.dewit@mail.example",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.parse("49,95"), delivered),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "Armband kapot na één keer dragen",
                        "Ik had de armband één keer om naar een gala en de sluiting brak zomaar.",
                        null));
    }
}
