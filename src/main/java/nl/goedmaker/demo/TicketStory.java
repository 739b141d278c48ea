package nl.goedmaker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.demo.Story.Article;
import nl.goedmaker.demo.StoryTicket.Earlier;
import nl.goedmaker.demo.StoryTicket.Event;
import nl.goedmaker.demo.StoryTicket.Opening;
import nl.goedmaker.demo.StoryTicket.Order;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.text.Dates;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** Lets the complaints of the story happen. */
final class TicketStory {
    private static final Set<String> OF_THE_CUSTOMER = Set.of("in", "claim");
    private static final Pattern DAYS_AHEAD = Pattern.compile("\\{\\+(\\d+)}");

    private final Story story;
    private final DemoServices services;
    private final Calendar calendar;
    private final RandomGenerator random;
    private final Map<String, String> references = new HashMap<>();

    TicketStory(Story story, DemoServices services, Calendar calendar, RandomGenerator random) {
        this.story = story;
        this.services = services;
        this.calendar = calendar;
        this.random = random;
    }

    /** The reference of a customer's first ticket that was told so far. */
    @Nullable
    String referenceOf(String email) {
        return references.get(email);
    }

    void plan(StoryTicket ticket, BiConsumer<Instant, Runnable> plan) {
        Instant opened = calendar.opening(ticket.opening(), ticket.order().channel());
        boolean anchoredToNow = ticket.opening() instanceof Opening.DueIn;
        Told told = new Told(ticket, opened);
        plan.accept(opened, told::open);
        Instant last = opened;
        for (Event event : ticket.events()) {
            boolean awake = !anchoredToNow && !OF_THE_CUSTOMER.contains(event.what());
            Instant at = calendar.event(event.when(), opened, awake);
            last = at.isAfter(last) ? at : last.plusSeconds(60);
            plan.accept(last, () -> told.happen(event));
        }
        if (ticket.snoozedDays() > 0) {
            plan.accept(calendar.at(1, LocalTime.of(17, 30)), told::snooze);
        }
    }

    /** One complaint while it is told. */
    private final class Told {
        private final StoryTicket from;
        private final Instant opened;
        private String reference = "";

        Told(StoryTicket from, Instant opened) {
            this.from = from;
            this.opened = opened;
        }

        void open() {
            Ticket ticket = services.tickets()
                    .open(new NewTicket(
                            from.name(),
                            from.email(),
                            null,
                            from.country(),
                            from.language(),
                            purchase(),
                            from.order().channel(),
                            from.type(),
                            from.subject(),
                            from.mail(),
                            opened));
            reference = ticket.reference();
            references.putIfAbsent(from.email(), reference);
            for (Earlier earlier : from.earlier()) {
                Purchase purchase = purchase(
                        earlier.number(), earlier.article(), calendar.today().minusDays(earlier.daysAgo()));
                services.customers().lineOf(purchase, ticket.customer(), Channel.WEBSHOP);
            }
        }

        private Purchase purchase() {
            Order order = from.order();
            if (order.article() == null) {
                return Purchase.UNKNOWN;
            }
            LocalDate start = order.fromToday() ? calendar.today() : calendar.dayOf(opened);
            return purchase(order.number(), order.article(), start.minusDays(order.deliveredDays()));
        }

        private Purchase purchase(@Nullable String number, String articleNumber, LocalDate delivered) {
            Article article = story.articles().get(articleNumber);
            if (article == null) {
                throw new IllegalStateException(articleNumber + " is not in the list of articles");
            }
            return new Purchase(number, article.number(), article.category(), article.price(), delivered);
        }

        private Ticket ticket() {
            return services.tickets().get(reference);
        }

        void snooze() {
            services.tickets().snooze(ticket(), calendar.at(-from.snoozedDays(), LocalTime.of(9, 0)));
        }

        void happen(Event event) {
            String text = event.text();
            switch (event.what()) {
                case "in" -> services.tickets().receive(ticket(), text);
                case "note" -> services.tickets().note(ticket(), text);
                case "answer" -> answer(text.split(" = ", 2));
                case "reply" -> reply(text);
                case "remedy" -> remedy(text.split(" ", 4));
                case "done" ->
                    services.tickets().remedies(ticket()).stream()
                            .filter(remedy -> remedy.doneAt() == null)
                            .forEach(remedy -> services.tickets().remedyDone(ticket(), remedy));
                case "offer" -> offer(text.split(" ", 3));
                case "revoke" -> services.cashbacks().revoke(offered());
                case "claim" -> claim(text.split(" / ", 2));
                case "approve" -> approve(text);
                case "step" -> services.tickets().goTo(ticket(), Step.valueOf(text));
                case "close" -> close(text.split(" ", 2));
                default -> throw new IllegalStateException("the story knows no " + event.what());
            }
        }

        private void answer(String[] parts) {
            services.answers().note(ticket(), parts[0], parts[1], "");
        }

        private void reply(String body) {
            LocalDate today = calendar.dayOf(now());
            String text = DAYS_AHEAD
                    .matcher(body)
                    .replaceAll(
                            match -> Dates.weekday(today.plusDays(Integer.parseInt(match.group(1))), from.language()));
            String name = ticket().customer().firstName();
            String letter = switch (from.language()) {
                case NL ->
                    pick("Hoi ", "Dag ", "Hallo ") + name + ",\n\n" + text + "\n\n"
                            + pick("Groet,", "Hartelijke groet,", "Groetjes,") + "\nIlse";
                case DE -> "Hallo " + name + ",\n\n" + text + "\n\nLiebe Grüße\nIlse";
                case EN -> "Hi " + name + ",\n\n" + text + "\n\nKind regards,\nIlse";
            };
            services.tickets().sent(ticket(), letter);
            services.tickets().goTo(ticket(), Step.FOLLOW_UP);
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        /** {@code KIND BASIS days-until-promised [amount or reason]}, a dash for no promise. */
        private void remedy(String[] parts) {
            RemedyKind kind = RemedyKind.valueOf(parts[0]);
            String rest = parts.length > 3 ? parts[3] : "";
            NewRemedy remedy = new NewRemedy(
                    kind,
                    Basis.valueOf(parts[1]),
                    kind.isMoney() ? Money.parse(rest) : null,
                    parts[2].equals("-") ? null : calendar.dayOf(now()).plusDays(Integer.parseInt(parts[2])),
                    kind.isMoney() ? "" : rest,
                    false);
            services.tickets().choose(ticket(), remedy, true);
        }

        /** {@code amount BASIS reason}. */
        private void offer(String[] parts) {
            Offer offer = new Offer(Money.parse(parts[0]), Basis.valueOf(parts[1]), parts[2], false);
            services.cashbacks().handOut(services.cashbacks().offer(ticket(), offer));
        }

        private Cashback offered() {
            return services.cashbacks().ofTicket(ticket()).getLast();
        }

        /** {@code name / IBAN}. */
        private void claim(String[] parts) {
            services.claims().accept(services.claims().propose(offered().code().display(), parts[0], parts[1]));
        }

        private void approve(String reason) {
            services.payouts().queue(null, 100).stream()
                    .map(QueuedPayout::payout)
                    .filter(payout -> payout.ticket().equals(reference))
                    .forEach(payout -> services.payouts().approve(payout.id(), reason));
        }

        /** {@code OUTCOME REASON}. */
        private void close(String[] parts) {
            services.tickets().close(ticket(), Justified.valueOf(parts[0]), ReasonCode.valueOf(parts[1]));
        }

        private Instant now() {
            return services.clock().instant();
        }
    }
}
