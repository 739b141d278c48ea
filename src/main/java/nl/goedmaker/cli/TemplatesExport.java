package nl.goedmaker.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.format.TemplateFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the owner's own texts to a file, or as the answer itself. */
@Command(name = "export", description = "cli.templates.export")
final class TemplatesExport implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.templateOut")
    private @Nullable String out;

    TemplatesExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<TemplateText> texts = session.services().templates().all().stream()
                .map(OwnTemplate::text)
                .toList();
        if (out == null) {
            session.answer(TemplateFile.document(texts), TemplateFile.writePlain(texts));
        } else {
            session.write(out, TemplateFile.write(texts));
            session.answer(
                    Map.of("file", out, "templates", texts.size()),
                    session.text("cli.templates.exported", texts.size(), out));
        }
        return CommandLineApp.DONE;
    }
}
