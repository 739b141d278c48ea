package nl.goedmaker.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.PhoneNumber;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Enclosures;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Enters a complaint. */
@Command(name = "new", description = "cli.tickets.new")
final class TicketsNew implements Callable<Integer> {
    private final Session session;

    @Option(names = "--customer", paramLabel = "NAME", descriptionKey = "cli.option.customer")
    private String customer = "";

    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "cli.option.email")
    private String email = "";

    @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "cli.option.phone")
    private String phone = "";

    @Option(names = "--street", paramLabel = "STREET", descriptionKey = "cli.option.street")
    private String street = "";

    @Option(names = "--postcode", paramLabel = "CODE", descriptionKey = "cli.option.postcode")
    private String postcode = "";

    @Option(names = "--city", paramLabel = "PLACE", descriptionKey = "cli.option.city")
    private String city = "";

    @Option(names = "--order", paramLabel = "NUMBER", descriptionKey = "cli.option.order")
    private String order = "";

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "cli.option.article")
    private String article = "";

    @Option(names = "--category", paramLabel = "CATEGORY", descriptionKey = "cli.option.category")
    private String category = "";

    @Option(names = "--price", paramLabel = "AMOUNT", descriptionKey = "cli.option.price")
    private @Nullable String price;

    @Option(names = "--delivered", paramLabel = "DATE", descriptionKey = "cli.option.delivered")
    private @Nullable String delivered;

    @Option(names = "--batch", paramLabel = "BATCH", descriptionKey = "cli.option.batch")
    private String batch = "";

    @Option(names = "--supplier", paramLabel = "NAME", descriptionKey = "cli.option.supplier")
    private String supplier = "";

    @Option(names = "--paid-from", paramLabel = "IBAN", descriptionKey = "cli.option.paidFrom")
    private String paidFrom = "";

    @Option(names = "--country", paramLabel = "NL", descriptionKey = "cli.option.country")
    private @Nullable String country;

    @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "cli.option.channel")
    private String channel = Channel.WEBSHOP.code();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.option.type")
    private @Nullable String type;

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "cli.option.subject")
    private String subject = "";

    @Option(names = "--text", paramLabel = "FILE|-", descriptionKey = "cli.option.text")
    private @Nullable String text;

    @Option(names = "--mail", paramLabel = "FILE", descriptionKey = "cli.option.mail")
    private @Nullable String mail;

    TicketsNew(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // everything is read before the shop is opened, so that a mistake leaves no empty data file behind
        MailInput came = mail == null ? MailInput.NONE : MailInput.read(session.path(mail));
        String name = customer.isBlank() ? came.name() : customer;
        if (name.isBlank()) {
            throw new WrongUse("cli.usage.missing", "--customer", "goedmaker tickets new --help");
        }
        Purchase purchase = new Purchase(
                known(order.isBlank() ? came.order() : order),
                known(article.isBlank() ? came.article() : article),
                known(category),
                price == null ? null : Session.amount("--price", price),
                delivered == null ? null : Session.day("--delivered", delivered),
                known(batch),
                known(supplier),
                paidFrom.isBlank() ? PaidFrom.AS_KNOWN : new PaidFrom.Account(Iban.parse(paidFrom)));
        @Nullable String reached = phone.isBlank() ? null : PhoneNumber.checked(phone);
        @Nullable
        String address =
                email.isBlank() ? came.email() : EmailAddress.parse(email).toString();
        Channel soldAt = Session.choice(Channel.class, "--channel", channel);
        TicketType about = type == null ? came.type() : Session.choice(TicketType.class, "--type", type);
        @Nullable String where = country == null ? null : country(country);
        String words = text == null ? came.text() : session.read(text);

        Services services = session.servicesOrNew();
        String land = where == null ? services.settings().shop().country() : where;
        Enclosures.Entered entered = services.attachments()
                .open(
                        new NewTicket(
                                name,
                                address,
                                reached,
                                land,
                                came.language().orElse(language(land)),
                                purchase,
                                soldAt,
                                about,
                                subject.isBlank() ? came.subject() : subject,
                                words,
                                came.receivedBefore(services.clock().instant()),
                                new Address(known(street), known(postcode), known(city))),
                        came.files());
        entered.refused().forEach(session::tell);
        answer(entered.ticket(), services.attachments().of(entered.ticket()));
        return CommandLineApp.DONE;
    }

    private void answer(Ticket ticket, List<AttachedFile> attached) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("firstReplyDue", session.moment(ticket.firstReplyDue()));
        answer.put(
                "attachments",
                attached.stream()
                        .map(file -> TicketWords.attachment(session, file))
                        .toList());
        session.answer(
                answer,
                session.text(
                        "cli.tickets.opened", ticket.reference(), TicketWords.moment(session, ticket.firstReplyDue())));
    }

    private static @Nullable String known(String given) {
        return given.isBlank() ? null : given.strip();
    }

    private static String country(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw Refusal.badInput("cli.country.unknown", given);
        }
        return code;
    }

    /** The language that answers start in; the owner can choose another one in the window. */
    private static Language language(String country) {
        return switch (country) {
            case "NL", "BE", "SR" -> Language.NL;
            case "DE", "AT", "CH", "LI" -> Language.DE;
            default -> Language.EN;
        };
    }
}
