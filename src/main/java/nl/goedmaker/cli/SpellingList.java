package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Language;
import picocli.CommandLine.Command;

/** Lists the words that the owner said are right. */
@Command(name = "list", description = "cli.spelling.list")
final class SpellingList implements Callable<Integer> {
    private final Session session;

    SpellingList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Language language = session.texts().language();
        List<String> words = services.ownWords().in(language);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("language", language.code());
        answer.put("words", words);
        session.answer(
                answer,
                words.isEmpty() ? session.text("cli.spelling.none") : String.join(System.lineSeparator(), words));
        return CommandLineApp.DONE;
    }
}
