package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.text.Refusal;
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
        List<String> findings;
        try {
            findings = DataFileCheck.of(session.folder()).stream()
                    .map(session.texts()::get)
                    .toList();
        } catch (Refusal unusable) {
            // a file that cannot be looked into is a finding too, for whoever reads the document
            if (session.isJson()) {
                session.answer(document(List.of(session.texts().get(unusable.sentence()))), "");
            }
            throw unusable;
        }
        session.answer(
                document(findings), findings.isEmpty() ? session.text("cli.doctor.ok") : String.join("\n", findings));
        return findings.isEmpty() ? CommandLineApp.DONE : CommandLineApp.NO;
    }

    private static Map<String, Object> document(List<String> findings) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ok", findings.isEmpty());
        answer.put("findings", findings);
        return answer;
    }
}
