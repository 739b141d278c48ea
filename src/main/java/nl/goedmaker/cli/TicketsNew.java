package nl.goedmaker.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
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

    @Option(names = "--customer", required = true, paramLabel = "NAME", descriptionKey = "cli.option.customer")
    private String customer = "";

    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "cli.option.email")
    private String email = "";

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

    @Option(names = "--country", paramLabel = "NL", descriptionKey = "cli.option.country")
    private @Nullable String country;

    @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "cli.option.channel")
    private String channel = Channel.WEBSHOP.code();

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.option.type")
    private String type = TicketType.OTHER.name();

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "cli.option.subject")
    private String subject = "";

    @Option(names = "--text", paramLabel = "FILE|-", descriptionKey = "cli.option.text")
    private @Nullable String text;

    TicketsNew(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        // everything is read before the shop is opened, so that a mistake leaves no empty data file behind
        Purchase purchase = new Purchase(
                known(order),
                known(article),
                known(category),
                price == null ? null : Session.amount("--price", price),
                delivered == null ? null : Session.day("--delivered", delivered));
        @Nullable
        String address = email.isBlank() ? null : EmailAddress.parse(email).toString();
        Channel soldAt = Session.choice(Channel.class, "--channel", channel);
        TicketType about = Session.choice(TicketType.class, "--type", type);
        @Nullable String where = country == null ? null : country(country);
        String words = text == null ? "" : session.read(text);

        Services services = session.servicesOrNew();
        String land = where == null ? services.settings().shop().country() : where;
        Ticket ticket = services.tickets()
                .open(new NewTicket(
                        customer, address, null, land, language(land), purchase, soldAt, about, subject, words, null));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("firstReplyDue", session.moment(ticket.firstReplyDue()));
        session.answer(
                answer,
                session.text(
                        "cli.tickets.opened", ticket.reference(), TicketWords.moment(session, ticket.firstReplyDue())));
        return CommandLineApp.DONE;
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
