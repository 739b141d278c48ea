package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a word of the owner's off the list. */
@Command(name = "remove", description = "cli.spelling.remove")
final class SpellingRemove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "WORD", descriptionKey = "cli.option.word")
    private String word = "";

    SpellingRemove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Language language = session.texts().language();
        services.ownWords().remove(language, word);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("word", word);
        answer.put("language", language.code());
        session.answer(answer, session.text("spelling.change.remove", word));
        return CommandLineApp.DONE;
    }
}
