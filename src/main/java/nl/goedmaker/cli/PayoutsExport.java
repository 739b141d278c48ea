package nl.goedmaker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a bank file of everything that may be paid, or writes one that was made before once more. */
@Command(name = "export", description = "cli.payouts.export")
final class PayoutsExport implements Callable<Integer> {
    private final Session session;

    @Option(names = "--batch", paramLabel = "ID", descriptionKey = "cli.option.batchAgain")
    private @Nullable String batch;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.option.date")
    private @Nullable String date;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.outFolder")
    private String out = "";

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "cli.option.profile")
    private String profile = "";

    PayoutsExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable LocalDate day = date == null ? null : Dates.parse(date);
        BankProfile bank = profile.isBlank() ? session.services().bankFiles().profile() : known(profile);
        // looked at first: a batch that is made and cannot be written would only puzzle
        WholeFile.requireMakeable(session.path(out));
        BankFiles bankFiles = session.services().bankFiles();
        PayoutBatch made = batch == null ? bankFiles.export(null, day, bank) : bankFiles.get(batch);
        String file = Path.of(out).resolve(made.msgId() + ".xml").toString();
        session.write(file, bankFiles.file(made));

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("batch", made.msgId());
        answer.put("file", file);
        answer.put("payments", made.payments());
        answer.put("total", made.total().decimal());
        answer.put("sha256", made.sha256());
        answer.put("executionDate", made.executionOn().toString());
        session.answer(
                answer, session.text("cli.payouts.exported", file, made.payments(), made.total(), made.executionOn()));
        return CommandLineApp.DONE;
    }

    private static BankProfile known(String profile) {
        try {
            return BankProfile.ofId(profile);
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }
}
