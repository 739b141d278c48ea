package nl.goedmaker.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Pressure;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the complaints of a view in the order of that view; all of them, newest first, without one. */
@Command(name = "list", description = "cli.tickets.list")
final class TicketsList implements Callable<Integer> {
    private static final int PAGE = 1_000;
    private static final int MOST = 1_000_000;

    private final Session session;
    private @Nullable CountedTime working;

    @Option(names = "--query", paramLabel = "TEXT", descriptionKey = "cli.option.query")
    private String query = "";

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "cli.option.view")
    private String view = "all";

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
        SearchQuery words = tickets.query(query);
        words.misunderstood().ifPresent(problem -> {
            throw new Refusal(Refusal.Kind.BAD_INPUT, problem.sentence());
        });
        words.cut().ifPresent(problem -> session.tell(problem.sentence()));
        TicketQuery.View chosen = view();
        List<TicketRow> rows = rows(tickets, chosen);
        long total = tickets.count(chosen, query);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("tickets", rows.stream().map(this::document).toList());
        answer.put("total", total);
        Optional<String> meant = rows.isEmpty() && !query.isBlank()
                ? session.services().search().meant(query).map(String::strip)
                : Optional.empty();
        answer.put("meant", meant.orElse(null));
        meant.ifPresent(better -> session.tell(Sentence.of("tickets.list.meant", better)));
        session.answer(
                answer,
                rows.stream().map(this::line).map(line -> line + "\n").collect(Collectors.joining())
                        + session.text("cli.tickets.shown", rows.size(), total));
        return CommandLineApp.DONE;
    }

    private TicketQuery.View view() {
        return Arrays.stream(TicketQuery.View.values())
                .filter(each -> word(each).equalsIgnoreCase(view.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongUse(
                        "cli.view.unknown",
                        view.strip(),
                        Arrays.stream(TicketQuery.View.values())
                                .map(TicketsList::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(TicketQuery.View view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<TicketRow> rows(Tickets tickets, TicketQuery.View chosen) {
        List<TicketRow> rows = new ArrayList<>();
        TicketQuery next = TicketQuery.first(chosen, query, Math.min(limit, PAGE));
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
        Optional<Pressure> pressure = pressure(row);
        document.put("clock", pressure.map(clock -> clock.kind().name()).orElse(null));
        document.put("due", session.moment(pressure.map(Pressure::due).orElse(null)));
        document.put("urgency", pressure.map(clock -> clock.urgency().name()).orElse(null));
        return document;
    }

    private CountedTime working() {
        CountedTime known = working;
        if (known == null) {
            known = session.services().tickets().working();
            working = known;
        }
        return known;
    }

    private Optional<Pressure> pressure(TicketRow row) {
        return Pressure.of(row, working(), session.services().clock().instant());
    }

    /** What its clock says stands in the place of whose turn it is, as soon as it presses. */
    private String stands(TicketRow row) {
        Instant now = session.services().clock().instant();
        return pressure(row)
                .filter(clock -> clock.urgency() != Due.Urgency.CALM)
                .map(clock -> Due.of(clock.due(), now).sentence())
                .map(session.texts()::get)
                .orElseGet(() -> session.text("tickets.status." + row.status()));
    }

    private String line(TicketRow row) {
        return String.join(
                "  ",
                row.reference(),
                TicketWords.moment(session, row.openedAt()),
                stands(row),
                row.customerName(),
                row.subject());
    }
}
