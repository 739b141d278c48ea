package nl.goedmaker.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Direction;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.law.LegalTerm;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what speaks for the customer of a complaint, what asks for a question, and what to ask. */
@Command(name = "check", description = "cli.check")
final class CheckCommand implements Callable<Integer> {
    /** Rows that are named in words; the JSON document names all. */
    private static final int MOST_ROWS = 10;

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Not always there, because words like {@code signals} may stand in its place. */
    @Parameters(index = "0", arity = "0..1", paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (reference.isEmpty()) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().getFirst(), spec.qualifiedName());
        }
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        ReadFirst.all(session);
        Assessment found = services.checks().of(ticket);
        session.answer(document(ticket, found), String.join(System.lineSeparator(), lines(ticket, found)));
        return CommandLineApp.DONE;
    }

    private LocalDate today() {
        return LocalDate.now(session.services().clock());
    }

    private @Nullable LegalTerm term(Ticket ticket) {
        OrderLine line = ticket.line();
        return line == null || line.deliveredOn() == null
                ? null
                : LegalTerm.of(line.deliveredOn(), ticket.customer().country());
    }

    private List<String> lines(Ticket ticket, Assessment found) {
        Texts texts = session.texts();
        List<String> lines = new ArrayList<>();
        LegalTerm term = term(ticket);
        lines.add(term == null ? texts.get("law.term.unknown") : texts.get(term.burden(today())));
        lines.add(texts.get("cli.check.outcome", texts.get(found.outcome().key())));
        lines.add(texts.get(found.outcome().advice()));
        found.changes().forEach(change -> lines.add(texts.get("checks.outcome.change", texts.get(change))));
        found.threats().forEach(threat -> lines.add(texts.get("checks.threat", threat)));
        add(lines, texts.get("checks.for.title"), found.all(Direction.FOR));
        add(lines, texts.get("checks.against.title"), found.all(Direction.AGAINST));
        add(lines, texts.get("cli.check.explained"), found.explained());
        if (!found.open().isEmpty()) {
            lines.add("");
            lines.add(texts.get("cli.check.questions"));
            found.open().forEach(question -> lines.add("  " + texts.get(question.key())));
        }
        lines.add("");
        lines.add(texts.get("checks.outcome.owner"));
        return lines;
    }

    private void add(List<String> lines, String title, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        Texts texts = session.texts();
        lines.add("");
        lines.add(title);
        for (Evidence each : evidence) {
            lines.add(
                    "  " + texts.get("cli.check.line", texts.get(each.strength().key()), texts.get(each.sentence())));
            Stream.ofNullable(each.caution()).forEach(caution -> lines.add("    " + texts.get(caution)));
            List<String> rows = names(each, CheckCommand::reference, CheckCommand::order);
            if (!rows.isEmpty()) {
                lines.add("    " + restsOn(rows));
            }
        }
    }

    private String restsOn(List<String> rows) {
        String named = String.join(", ", rows.subList(0, Math.min(MOST_ROWS, rows.size())));
        return rows.size() <= MOST_ROWS
                ? session.texts().get("cli.check.rows", named)
                : session.texts().get("cli.check.rows.more", named, rows.size() - MOST_ROWS);
    }

    @SafeVarargs
    private static List<String> names(Evidence evidence, Function<Row, String>... namings) {
        return evidence.rows().stream()
                .flatMap(row -> Arrays.stream(namings).map(naming -> naming.apply(row)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private Map<String, @Nullable Object> document(Ticket ticket, Assessment found) {
        Texts texts = session.texts();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("ticket", ticket.reference());
        document.put("outcome", found.outcome().name());
        document.put("for", found.all(Direction.FOR).stream().map(this::line).toList());
        document.put(
                "against", found.all(Direction.AGAINST).stream().map(this::line).toList());
        document.put("explained", found.explained().stream().map(this::line).toList());
        document.put(
                "questions",
                found.open().stream()
                        .map(question -> ordered("question", question.name(), "text", texts.get(question.key())))
                        .toList());
        document.put("changes", found.changes().stream().map(texts::get).toList());
        document.put("threats", found.threats());
        document.put("burdenOfProof", burden(ticket));
        return document;
    }

    /** Always in the same order, so that two answers can be compared. */
    private static Map<String, Object> ordered(String first, String one, String second, String two) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }

    private @Nullable Map<String, Object> burden(Ticket ticket) {
        LegalTerm term = term(ticket);
        return term == null
                ? null
                : ordered(
                        "until",
                        term.sellerProvesUntil().toString(),
                        "on",
                        term.on(today()).name());
    }

    private Map<String, @Nullable Object> line(Evidence evidence) {
        Texts texts = session.texts();
        Sentence caution = evidence.caution();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("signal", evidence.signal());
        line.put("family", evidence.family().name());
        line.put("strength", evidence.strength().name());
        line.put("sentence", texts.get(evidence.sentence()));
        line.put("caution", caution == null ? null : texts.get(caution));
        line.put("tickets", names(evidence, CheckCommand::reference));
        line.put("orders", names(evidence, CheckCommand::order));
        return line;
    }

    private static String reference(Row row) {
        return switch (row) {
            case Row.OfTicket(String reference) -> reference;
            case Row.OfTexts(String reference, long mine, long theirs) -> reference;
            case Row.OfPhotos(String reference, long mine, long theirs) -> reference;
            case Row.OfReview review -> "";
            case Row.OfPhoto photo -> "";
            case Row.OfQuotes quotes -> "";
            case Row.OfOrder order -> "";
        };
    }

    private static String order(Row row) {
        return row instanceof Row.OfOrder order ? order.number() : "";
    }
}
