package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Takes files in one by one: what is wrong with one of them is told with its name and leaves the others alone. */
final class FileByFile {
    private final Session session;
    private final String kind;

    /** @param kind what the files are said to hold; blank when that is left to each of them */
    FileByFile(Session session, String kind) {
        this.session = session;
        this.kind = kind;
    }

    /**
     * What became of one file.
     *
     * @param skipped where something was left as it is, and why
     * @param lines for a person
     */
    record Told(String kind, int added, int updated, List<Skipped> skipped, List<String> lines) {}

    /** @param at the number of the line, or of the review */
    record Skipped(int at, String reason) {}

    /** @throws Refusal when the only file cannot be used */
    int take(List<String> files, Function<String, Told> taking) {
        List<Map<String, Object>> documents = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Refusal first = null;
        for (String file : files) {
            try {
                Told told = taking.apply(file);
                documents.add(document(file, told));
                lines.addAll(told.lines());
            } catch (Refusal e) {
                if (e.kind() != Refusal.Kind.BAD_INPUT) {
                    throw e;
                }
                Refusal refusal = named(file, e);
                first = first == null ? refusal : first;
                Map<String, Object> document = document(file, new Told(kind, 0, 0, List.of(), List.of()));
                document.put("error", session.texts().get(e.sentence()));
                documents.add(document);
                lines.add(session.texts().get(refusal.sentence()));
            }
        }
        if (first != null && files.size() == 1) {
            throw first;
        }
        session.answer(Map.of("files", documents), String.join("\n", lines));
        return first == null ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
    }

    /** A sentence about a file that is not there names it by itself. */
    private static Refusal named(String file, Refusal refusal) {
        return refusal.sentence().arguments().contains(file)
                ? refusal
                : new Refusal(refusal.kind(), Sentence.of("cli.import.refused", file, refusal.sentence()));
    }

    private static Map<String, Object> document(String file, Told told) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("kind", told.kind());
        document.put("added", told.added());
        document.put("updated", told.updated());
        document.put(
                "skipped",
                told.skipped().stream()
                        .map(skipped -> Map.of("at", skipped.at(), "reason", skipped.reason()))
                        .toList());
        return document;
    }
}
