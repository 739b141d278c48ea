package nl.goedmaker.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.PayoutList;
import nl.goedmaker.payouts.bank.PayoutListCsv;
import nl.goedmaker.payouts.bank.PayoutListPdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what a bank file pays as a spreadsheet and on paper. */
@Command(name = "list-file", description = "cli.payouts.listFile")
final class PayoutsListFile implements Callable<Integer> {
    private final Session session;

    @Option(names = "--batch", required = true, paramLabel = "ID", descriptionKey = "cli.option.batch")
    private String batch = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.outFolder")
    private String out = "";

    PayoutsListFile(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        BankFiles bankFiles = session.services().bankFiles();
        PayoutBatch made = bankFiles.get(batch);
        PayoutList list = bankFiles.list(made);
        String csv = Path.of(out).resolve(made.msgId() + ".csv").toString();
        String pdf = Path.of(out).resolve(made.msgId() + ".pdf").toString();
        session.write(csv, new PayoutListCsv(session.texts()).write(list));
        session.write(pdf, new PayoutListPdf(session.texts()).write(list));

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("batch", made.msgId());
        answer.put("csv", csv);
        answer.put("pdf", pdf);
        answer.put("payments", made.payments());
        answer.put("total", made.total().decimal());
        session.answer(answer, session.text("cli.payouts.listed", csv, pdf));
        return CommandLineApp.DONE;
    }
}
