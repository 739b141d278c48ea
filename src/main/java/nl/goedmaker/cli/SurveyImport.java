package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.goedmaker.reviews.format.SurveyFile;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.reviews.survey.Surveys;

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

    /** @throws nl.goedmaker.text.Refusal at the first file that cannot be used; those before it stand */
    Integer take(List<String> files) {
        List<Map<String, Object>> done = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            Surveys.Outcome outcome = session.services()
                    .surveys()
                    .take(
                            session.path(file).getFileName().toString(),
                            SurveyFile.of(session.bytes(file, SurveyFile.MOST_BYTES))
                                    .answers(kind, session.services().clock()));
            done.add(Map.of(
                    "file", file, "kind", PREFIX + kind.code(), "added", outcome.added(), "unchanged", outcome.unchanged()));
            lines.add(session.text("cli.import.surveyed", file, outcome.added(), outcome.unchanged()));
        }
        session.answer(Map.of("files", done), String.join("\n", lines));
        return CommandLineApp.DONE;
    }
}
