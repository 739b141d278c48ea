package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.spelling.KnownNames;
import nl.goedmaker.spelling.Misspelling;
import nl.goedmaker.spelling.Spelling;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks up the words of an answer; the answer is no when one stands in no list. */
@Command(name = "spell", description = "cli.reply.spell")
final class ReplySpell implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "cli.option.replySpelled")
    private String file = "";

    @Option(names = "--ticket", paramLabel = "TICKET", descriptionKey = "cli.option.ticketSpelled")
    private @Nullable String reference;

    ReplySpell(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = session.read(file);
        if (text.isBlank()) {
            throw Refusal.badInput("replies.check.empty");
        }
        Services services = session.services();
        Ticket ticket = reference == null ? null : services.tickets().get(reference);
        Language language = ticket == null || session.isLanguageGiven()
                ? session.texts().language()
                : ticket.customer().language();
        Spelling spelling = services.spellings()
                .in(language)
                .knowing(KnownNames.of(services.settings().shop(), ticket));
        List<Misspelling> found = spelling.check(text);
        Map<String, List<String>> like = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Misspelling misspelling : found) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("word", misspelling.word());
            row.put("start", misspelling.start());
            row.put("end", misspelling.end());
            row.put("suggestions", like.computeIfAbsent(misspelling.word(), spelling::suggestions));
            rows.add(row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("language", language.code());
        answer.put("misspellings", rows);
        session.answer(
                answer,
                found.isEmpty()
                        ? session.text("cli.reply.spelled")
                        : found.stream()
                                .map(Misspelling::word)
                                .distinct()
                                .map(word -> line(word, like.getOrDefault(word, List.of())))
                                .collect(Collectors.joining(System.lineSeparator())));
        return found.isEmpty() ? CommandLineApp.DONE : CommandLineApp.NO;
    }

    private String line(String word, List<String> like) {
        return like.isEmpty() ? word : session.text("cli.reply.spelling.like", word, String.join(", ", like));
    }
}
