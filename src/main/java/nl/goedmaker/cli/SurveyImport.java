package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.goedmaker.reviews.format.SurveyFile;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.text.Refusal;

/** Takes files of answers to a question after solving in; each as a whole or not at all. */
final class SurveyImport {
    /** What the kind of such a file begins with. */
    static final String PREFIX = "survey:";

    private final Session session;
    private final SurveyKind kind;

    /** @throws WrongUse when it is no kind of question */
    SurveyImport(Session session, String given) {
        this.session = session;
        this.kind = SurveyKind.ofCode(given.substring(PREFIX.length()))
                .orElseThrow(() -> new WrongUse("cli.import.survey", given));
    }

    /** @throws Refusal when the only file cannot be used */
    Integer take(List<String> files) {
        List<Map<String, Object>> documents = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Refusal first = null;
        for (String file : files) {
            try {
                Surveys.Outcome outcome = take(file);
                documents.add(Map.of(
                        "file",
                        file,
                        "kind",
                        PREFIX + kind.code(),
                        "added",
                        outcome.added(),
                        "unchanged",
                        outcome.unchanged()));
                lines.add(session.text("cli.import.surveyed", file, outcome.added(), outcome.unchanged()));
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.BAD_INPUT) {
                    throw refusal;
                }
                // the other files stand by themselves
                first = first == null ? refusal : first;
                String why = session.texts().get(refusal.sentence());
                documents.add(Map.of("file", file, "error", why));
                lines.add(session.text("cli.import.refused", file, why));
            }
        }
        if (first != null && files.size() == 1) {
            throw first;
        }
        session.answer(Map.of("files", documents), String.join("\n", lines));
        return first == null ? CommandLineApp.DONE : CommandLineApp.BAD_INPUT;
    }

    private Surveys.Outcome take(String file) {
        return session.services()
                .surveys()
                .take(
                        session.path(file).getFileName().toString(),
                        SurveyFile.of(session.bytes(file, SurveyFile.MOST_BYTES))
                                .answers(kind, session.services().clock()));
    }
}
