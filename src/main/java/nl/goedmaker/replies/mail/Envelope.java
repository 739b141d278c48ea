package nl.goedmaker.replies.mail;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;

/** Who an answer is from and to, and what goes with it. */
public final class Envelope {
    private final Settings settings;
    private final MailFiles files;

    public Envelope(Settings settings, MailFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** {@code s.dewit@…}; empty when the customer's address is not known. */
    public static Optional<String> masked(Ticket ticket) {
        return Optional.ofNullable(ticket.customer().email())
                .map(email -> email.substring(0, email.indexOf('@') + 1) + "…");
    }

    /** @throws Refusal when the customer's address is not known */
    public static EmailAddress address(Ticket ticket) {
        String email = ticket.customer().email();
        if (email == null) {
            throw Refusal.badInput("replies.send.noAddress");
        }
        return EmailAddress.parse(email);
    }

    /** @throws Refusal when the customer's or the shop's address is not known */
    public void require(Ticket ticket) {
        address(ticket);
        if (settings.shop().email().isBlank()) {
            throw Refusal.badInput("replies.send.noShopAddress");
        }
    }

    /** @throws Refusal as {@link #require}, or when a file that goes with it is no longer there */
    public Mail mail(Ticket ticket, Draft draft, Clock clock) {
        require(ticket);
        Shop shop = settings.shop();
        return new Mail(
                new MailParty(shop.name(), EmailAddress.parse(shop.email())),
                new MailParty(ticket.customer().name(), address(ticket)),
                draft.subject(),
                draft.text().strip() + "\n",
                ZonedDateTime.now(clock),
                ticket.reference() + "-" + clock.millis(),
                files.of(ticket, draft));
    }
}
