package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a word for right from now on. */
@Command(name = "add", description = "cli.spelling.add")
final class SpellingAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "WORD", descriptionKey = "cli.option.word")
    private String word = "";

    SpellingAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Language language = session.texts().language();
        boolean isNew = services.ownWords().add(language, word);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("word", word);
        answer.put("language", language.code());
        answer.put("added", isNew);
        session.answer(answer, session.text(isNew ? "spelling.change.add" : "cli.spelling.there", word));
        return CommandLineApp.DONE;
    }
}
