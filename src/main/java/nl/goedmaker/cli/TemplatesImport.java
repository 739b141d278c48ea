package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.TemplateImport;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.format.TemplateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads texts of the owner's from a file: all of them or none, as one step. */
@Command(name = "import", description = "cli.templates.import")
final class TemplatesImport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "cli.option.templateFile")
    private String file = "";

    TemplatesImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<TemplateText> texts = TemplateFile.read(session.read(file));
        TemplateImport done = session.services().templates().takeIn(texts);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("added", done.added());
        answer.put("updated", done.updated());
        answer.put("unchanged", done.unchanged());
        session.answer(answer, session.text("cli.templates.imported", done.added(), done.updated(), done.unchanged()));
        return CommandLineApp.DONE;
    }
}
