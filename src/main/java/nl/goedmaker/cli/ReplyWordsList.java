package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.replies.OwnWord;
import picocli.CommandLine.Command;

/** Lists the owner's own words to avoid. */
@Command(name = "list", description = "cli.reply.words.list")
final class ReplyWordsList implements Callable<Integer> {
    private final Session session;

    ReplyWordsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        answer(session);
        return CommandLineApp.DONE;
    }

    /** The list as it stands now. */
    static void answer(Session session) {
        List<OwnWord> words = session.services().correspondence().reader().words();
        session.answer(
                Map.of("words", words.stream().map(ReplyWordsList::document).toList()),
                words.isEmpty()
                        ? session.text("cli.reply.words.none")
                        : words.stream()
                                .map(own -> own.level().word() + "  " + own.phrase()
                                        + (own.better().isBlank() ? "" : "  → " + own.better()))
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    private static Map<String, Object> document(OwnWord own) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("phrase", own.phrase());
        document.put("level", own.level().word());
        document.put("better", own.better());
        return document;
    }
}
