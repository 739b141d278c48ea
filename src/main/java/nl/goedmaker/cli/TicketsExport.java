package nl.goedmaker.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.dossiers.Dossier;
import nl.goedmaker.dossiers.DossierFormat;
import nl.goedmaker.dossiers.Dossiers;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one complaint as a PDF, a mail or a case file. */
@Command(name = "export", description = "cli.tickets.export")
final class TicketsExport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "pdf|eml|zip",
            descriptionKey = "cli.option.dossierFormat")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.dossierOut")
    private String out = "";

    @Option(names = "--with-notes", descriptionKey = "cli.option.withNotes")
    private boolean withNotes;

    TicketsExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DossierFormat wanted = Session.choice(DossierFormat.class, "--format", format);
        Dossiers dossiers = session.services().dossiers();
        Dossier dossier = dossiers.of(reference, withNotes);
        Path file = session.path(out).toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null) {
            WholeFile.folder(folder);
        }
        WholeFile.write(
                file, stream -> dossiers.write(dossier, wanted, session.texts(), stream, CopyProgress.UNWATCHED));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", dossier.ticket().reference());
        answer.put("file", out);
        answer.put("format", wanted.code());
        answer.put("notes", withNotes);
        answer.put("entries", dossier.timeline().size());
        answer.put("attachments", dossier.attachments().size());
        session.answer(
                answer,
                session.text(
                        withNotes ? "cli.tickets.exportedWithNotes" : "cli.tickets.exported",
                        dossier.ticket().reference(),
                        out));
        return CommandLineApp.DONE;
    }
}
