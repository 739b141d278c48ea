package nl.goedmaker.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Stub;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketEvents;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one complaint with everything that happened. */
@Command(name = "show", description = "cli.tickets.show")
final class TicketsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    TicketsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Ticket ticket = session.services().tickets().get(reference);
        session.answer(document(ticket), text(ticket));
        return CommandLineApp.DONE;
    }

    private Map<String, Object> document(Ticket ticket) {
        Services services = session.services();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ticket", ticket.reference());
        document.put("customer", ticket.customer().name());
        document.put("email", ticket.customer().email());
        document.put("phone", ticket.customer().phone());
        document.put("address", address(ticket.customer().address()));
        document.put("country", ticket.customer().country());
        document.put("subject", ticket.subject());
        document.put("status", ticket.status().name());
        document.put("type", ticket.type().name());
        document.put("channel", ticket.channel().code());
        document.put("opened", session.moment(ticket.openedAt()));
        document.put("firstReplyDue", session.moment(ticket.firstReplyDue()));
        document.put("firstReplied", session.moment(ticket.firstRepliedAt()));
        document.put("closed", session.moment(ticket.closedAt()));
        document.put("snoozedUntil", session.moment(away(ticket)));
        document.put("clocks", clocks(ticket).stream().map(this::clock).toList());
        document.put(
                "justified",
                ticket.justified() == null ? null : ticket.justified().name());
        document.put("reason", ticket.reason() == null ? null : ticket.reason().code());
        document.put("order", order(ticket.line()));
        document.put(
                "remedies",
                services.tickets().remedies(ticket).stream()
                        .map(TicketsShow::remedy)
                        .toList());
        document.put(
                "cashbacks",
                services.cashbacks().ofTicket(ticket).stream()
                        .map(TicketsShow::cashback)
                        .toList());
        document.put("timeline", entries(services.tickets().timeline(ticket)));
        document.put(
                "attachments",
                services.attachments().of(ticket).stream()
                        .map(file -> TicketWords.attachment(session, file))
                        .toList());
        document.put("tags", services.tags().of(ticket));
        document.put(
                "merged",
                services.merges().stubs(ticket).stream().map(Stub::reference).toList());
        return document;
    }

    private List<ClockReading> clocks(Ticket ticket) {
        return session.services()
                .clocks()
                .read(ticket, session.services().clock().instant());
    }

    /** Until when it is put away; {@code null} when it is not, or came back. */
    private @Nullable Instant away(Ticket ticket) {
        Instant until = ticket.snoozedUntil();
        return until != null && until.isAfter(session.services().clock().instant()) ? until : null;
    }

    private Map<String, Object> clock(ClockReading reading) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", reading.rule().kind().name());
        document.put("due", session.moment(reading.due()));
        document.put("minutesLeft", reading.left().toMinutes());
        document.put(
                "workingMinutesLeft",
                reading.work() == null ? null : reading.work().toMinutes());
        document.put("urgency", reading.urgency().name());
        return document;
    }

    private static @Nullable Map<String, Object> order(@Nullable OrderLine line) {
        if (line == null) {
            return null;
        }
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("order", line.orderNumber());
        order.put("article", line.article());
        order.put("category", line.category());
        order.put("price", decimal(line.price()));
        order.put(
                "delivered",
                line.deliveredOn() == null ? null : line.deliveredOn().toString());
        order.put("batch", line.batch());
        order.put("supplier", line.supplier());
        order.put("payerKnown", line.payerKnown());
        return order;
    }

    private static @Nullable Map<String, Object> address(Address known) {
        if (!known.isKnown()) {
            return null;
        }
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("street", known.street());
        address.put("postcode", known.postcode());
        address.put("city", known.city());
        return address;
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", remedy.kind().name());
        document.put("basis", remedy.basis().name());
        document.put("amount", decimal(remedy.amount()));
        document.put(
                "promised",
                remedy.promisedOn() == null ? null : remedy.promisedOn().toString());
        document.put("done", remedy.doneAt() != null);
        return document;
    }

    private static Map<String, Object> cashback(Cashback cashback) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", cashback.code().display());
        document.put("amount", cashback.amount().decimal());
        document.put("state", cashback.state().name());
        document.put("expires", cashback.expiresOn().toString());
        return document;
    }

    /** Numbered as {@code tickets split --messages} takes them. */
    private List<Map<String, Object>> entries(List<TimelineEntry> timeline) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (TimelineEntry entry : timeline) {
            Map<String, Object> document = entry(entry);
            document.put("number", entries.size() + 1);
            entries.add(document);
        }
        return entries;
    }

    private Map<String, Object> entry(TimelineEntry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("at", session.moment(entry.at()));
        document.put("kind", entry.kind().name());
        document.put("text", words(entry));
        return document;
    }

    private String words(TimelineEntry entry) {
        return entry.kind() == TimelineEntry.Kind.CHANGE
                ? session.texts().get(TicketEvents.sentence(entry, at -> language -> TicketWords.moment(session, at)))
                : entry.text();
    }

    private static @Nullable String decimal(@Nullable Money money) {
        return money == null ? null : money.decimal();
    }

    private String text(Ticket ticket) {
        List<TimelineEntry> timeline = session.services().tickets().timeline(ticket);
        return "%s  %s%n%s  %s%n%s%n%n%s%s"
                .formatted(
                        ticket.reference(),
                        ticket.subject(),
                        ticket.customer().name(),
                        session.text("tickets.type." + ticket.type()),
                        String.join("\n", state(ticket)),
                        IntStream.range(0, timeline.size())
                                .mapToObj(i -> (i + 1) + "  "
                                        + TicketWords.moment(
                                                session, timeline.get(i).at())
                                        + "  " + words(timeline.get(i)))
                                .collect(Collectors.joining("\n")),
                        attachments(ticket));
    }

    private String attachments(Ticket ticket) {
        return session.services().attachments().of(ticket).stream()
                .map(file -> "\n"
                        + session.text(
                                "cli.tickets.attachment",
                                file.name(),
                                session.text("attachments.kind." + file.kind()),
                                file.size()))
                .collect(Collectors.joining());
    }

    /** Where it stands: open or not, put away until when, its clocks, its labels, what was merged into it. */
    private List<String> state(Ticket ticket) {
        List<String> lines = new ArrayList<>();
        lines.add(session.text("tickets.status." + ticket.status()));
        Instant away = away(ticket);
        if (away != null) {
            lines.add(session.text("cli.tickets.show.away", TicketWords.moment(session, away)));
        }
        for (ClockReading reading : clocks(ticket)) {
            String what = session.text("tickets.clock." + reading.rule().kind());
            Instant due = reading.due();
            lines.add(
                    due == null
                            ? session.text("cli.tickets.show.paused", what)
                            : session.text(
                                    "cli.tickets.show.due",
                                    what,
                                    TicketWords.moment(session, due),
                                    session.texts().get(new Due(reading.left()).sentence())));
        }
        Justified justified = ticket.justified();
        if (justified != null) {
            lines.add(session.text("tickets.justified." + justified));
        }
        OrderLine line = ticket.line();
        if (line != null) {
            lines.add(session.text("cli.tickets.show.order", line.orderNumber(), line.article()));
        }
        List<String> tags = session.services().tags().of(ticket);
        if (!tags.isEmpty()) {
            lines.add(session.text("cli.tickets.show.tags", String.join(", ", tags)));
        }
        List<Stub> stubs = session.services().merges().stubs(ticket);
        if (!stubs.isEmpty()) {
            lines.add(session.text(
                    "cli.tickets.show.merged",
                    stubs.stream().map(Stub::reference).collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
