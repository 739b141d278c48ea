package nl.goedmaker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
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
        // looked at first: a batch that is made and cannot be written would only puzzle
        WholeFile.requireMakeable(session.path(out));
        PayoutBatch made = batch == null ? made() : again(batch);
        String file = Path.of(out).resolve(made.msgId() + ".xml").toString();
        write(file, made);

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("batch", made.msgId());
        answer.put("file", file);
        answer.put("payments", made.payments());
        answer.put("total", made.total().decimal());
        answer.put("sha256", made.sha256());
        answer.put("executionDate", made.executionOn().toString());
        answer.put("status", made.status().name());
        String said = batch == null ? "cli.payouts.exported" : "cli.payouts.again." + made.status();
        session.answer(answer, session.text(said, file, made.payments(), made.total(), made.executionOn()));
        return CommandLineApp.DONE;
    }

    private PayoutBatch made() {
        @Nullable LocalDate day = date == null ? null : Session.day("--date", date);
        @Nullable BankProfile wanted = profile.isBlank() ? null : known(profile);
        BankFiles bankFiles = session.services().bankFiles();
        return bankFiles.export(null, day, wanted == null ? bankFiles.profile() : wanted);
    }

    /** A batch of before, unless its payments wait for another file by now and would then be paid twice. */
    private PayoutBatch again(String name) {
        if (date != null || !profile.isBlank()) {
            throw new WrongUse("cli.payouts.dateWithBatch", date == null ? "--profile" : "--date");
        }
        PayoutBatch found = session.services().bankFiles().get(name);
        if (found.status() == BatchStatus.NOT_UPLOADED) {
            throw Refusal.badInput("payouts.save.noLongerGood", found.msgId());
        }
        return found;
    }

    /** The batch stands whatever happens to the file, so the sentence says so and how to get the file after all. */
    private void write(String file, PayoutBatch made) {
        byte[] bytes = session.services().bankFiles().file(made);
        try {
            session.write(file, bytes);
        } catch (Refusal e) {
            throw new Refusal(e.kind(), Sentence.of("cli.payouts.exportUnwritten", made.msgId(), e.sentence()));
        }
    }

    private static BankProfile known(String profile) {
        try {
            return BankProfile.ofId(profile);
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }
}
