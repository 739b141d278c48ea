package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.cashback.given.Given;
import nl.goedmaker.cashback.given.GivenWords;
import nl.goedmaker.cashback.given.LikeCases;
import nl.goedmaker.cashback.given.PriceBand;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what was given before in complaints like one. */
@Command(name = "before", description = "cli.reply.before")
final class ReplyBefore implements Callable<Integer> {
    private final Session session;

    @Option(names = "--ticket", required = true, paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    ReplyBefore(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        Given given = services.givenBefore().of(ticket);
        List<String> lines = new ArrayList<>();
        GivenWords.lines(given).forEach(line -> lines.add(session.texts().get(line.words())));
        GivenWords.note(given).ifPresent(note -> lines.add(session.texts().get(note)));
        session.answer(document(ticket, given), String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }

    private static Map<String, @Nullable Object> document(Ticket ticket, Given given) {
        LikeCases cases = given.cases();
        PriceBand band = cases.band();
        Map<String, @Nullable Object> alike = new LinkedHashMap<>();
        alike.put("type", cases.type() == null ? null : cases.type().name());
        alike.put("category", cases.category());
        alike.put("priceFrom", band == null ? null : band.from().decimal());
        alike.put("priceBelow", band == null ? null : band.below().decimal());
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("ticket", ticket.reference());
        document.put("alike", alike);
        document.put("closest", given.closest());
        document.put("complaints", given.complaints());
        document.put("withoutRemedy", given.nothing());
        document.put("mostOften", given.mostOften().map(Enum::name).orElse(null));
        document.put("remedies", given.lines().stream().map(ReplyBefore::line).toList());
        return document;
    }

    private static Map<String, @Nullable Object> line(Given.Line line) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("kind", line.kind().name());
        document.put("complaints", line.complaints());
        document.put(
                "median", line.money().map(money -> money.median().decimal()).orElse(null));
        document.put("least", line.money().map(money -> money.least().decimal()).orElse(null));
        document.put("most", line.money().map(money -> money.most().decimal()).orElse(null));
        return document;
    }
}
