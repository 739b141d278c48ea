package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.storage.DataFileCheck;
import picocli.CommandLine.Command;

/** Looks whether the data file is whole, and changes nothing. */
@Command(name = "doctor", description = "cli.doctor")
final class Doctor implements Callable<Integer> {
    private final Session session;

    Doctor(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> findings = DataFileCheck.of(session.folder()).stream()
                .map(session.texts()::get)
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ok", findings.isEmpty());
        answer.put("findings", findings);
        session.answer(answer, findings.isEmpty() ? session.text("cli.doctor.ok") : String.join("\n", findings));
        return findings.isEmpty() ? CommandLineApp.DONE : CommandLineApp.NO;
    }
}
