package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists complaints, newest first. */
@Command(name = "list", description = "cli.tickets.list")
final class TicketsList implements Callable<Integer> {
    private static final int PAGE = 1_000;
    private static final int MOST = 1_000_000;

    private final Session session;

    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "cli.option.query")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private int limit = 100;

    TicketsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new WrongUse("cli.limit.outOfRange", limit, MOST);
        }
        Tickets tickets = session.services().tickets();
        tickets.query(query).clear();
        List<TicketRow> rows = rows(tickets);
        long total = tickets.count(TicketQuery.View.ALL, query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("tickets", rows.stream().map(this::document).toList());
        answer.put("total", total);
        session.answer(
                answer,
                rows.stream().map(this::line).map(line -> line + "\n").collect(Collectors.joining())
                        + session.text("cli.tickets.shown", rows.size(), total));
        return CommandLineApp.DONE;
    }

    private List<TicketRow> rows(Tickets tickets) {
        List<TicketRow> rows = new ArrayList<>();
        TicketQuery next = TicketQuery.first(TicketQuery.View.ALL, query, Math.min(limit, PAGE));
        while (rows.size() < limit) {
            List<TicketRow> page = tickets.page(next);
            rows.addAll(page.subList(0, Math.min(page.size(), limit - rows.size())));
            if (page.size() < next.size()) {
                break;
            }
            next = next.next(page.getLast());
        }
        return rows;
    }

    private Map<String, Object> document(TicketRow row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ticket", row.reference());
        document.put("customer", row.customerName());
        document.put("subject", row.subject());
        document.put("status", row.status().name());
        document.put("type", row.type().name());
        document.put("channel", row.channel().code());
        document.put("opened", session.moment(row.openedAt()));
        document.put("firstReplyDue", session.moment(row.firstReplyDue()));
        return document;
    }

    private String line(TicketRow row) {
        return String.join(
                "  ",
                row.reference(),
                TicketWords.moment(session, row.openedAt()),
                session.text("tickets.status." + row.status()),
                row.customerName(),
                row.subject());
    }
}
