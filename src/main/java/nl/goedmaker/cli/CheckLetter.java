package nl.goedmaker.cli;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.checks.supplier.SupplierLetters;
import nl.goedmaker.checks.supplier.SupplierReport;
import nl.goedmaker.checks.supplier.format.LetterFormat;
import nl.goedmaker.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a letter to the supplier about what failed for several customers. */
@Command(name = "letter", description = "cli.check.letter")
final class CheckLetter implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(names = "--format", required = true, paramLabel = "eml|pdf", descriptionKey = "cli.option.letterFormat")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.letterOut")
    private String out = "";

    @Option(names = "--to", paramLabel = "EMAIL", descriptionKey = "cli.option.letterTo")
    private String to = "";

    CheckLetter(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LetterFormat wanted = Session.choice(LetterFormat.class, "--format", format);
        Services services = session.services();
        // the owner's own, or what --lang says
        Language language = session.texts().language();
        SupplierLetters letters = new SupplierLetters(
                services.checks(),
                services.tickets(),
                services.attachments(),
                services.settings(),
                services.clock().getZone());
        SupplierReport report = letters.report(services.tickets().get(reference));
        session.write(
                out,
                wanted.bytes(
                        letters.letter(report, language),
                        report.reference(),
                        services.settings().shop(),
                        to,
                        language,
                        ZonedDateTime.now(services.clock())));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", report.reference());
        answer.put("file", out);
        answer.put("format", wanted.code());
        answer.put("language", language.code());
        answer.put("cases", report.cases().size());
        session.answer(
                answer,
                session.text(
                        "cli.check.letterDone",
                        report.reference(),
                        report.cases().size(),
                        out));
        return CommandLineApp.DONE;
    }
}
