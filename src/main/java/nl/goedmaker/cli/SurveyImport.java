package nl.goedmaker.cli;

import java.util.List;
import nl.goedmaker.reviews.format.SurveyFile;
import nl.goedmaker.reviews.survey.ReadAnswer;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.text.Refusal;

/** Takes files of answers to a question after solving in; each as a whole or not at all. */
final class SurveyImport {
    /** What the kind of such a file begins with. */
    static final String PREFIX = "survey:";

    private final Session session;
    private final SurveyKind kind;
    private final boolean dryRun;

    /**
     * @param dryRun only says what would happen
     * @throws WrongUse when it is no kind of question
     */
    SurveyImport(Session session, String given, boolean dryRun) {
        this.session = session;
        this.kind = SurveyKind.ofCode(given.substring(PREFIX.length()))
                .orElseThrow(() -> new WrongUse("cli.import.survey", given));
        this.dryRun = dryRun;
    }

    /** @throws Refusal when the only file cannot be used */
    int take(List<String> files) {
        return new FileByFile(session, PREFIX + kind.code()).take(files, this::take);
    }

    private FileByFile.Told take(String file) {
        Services services = session.services();
        List<ReadAnswer> answers =
                SurveyFile.of(session.bytes(file, SurveyFile.MOST_BYTES)).answers(kind, services.clock());
        Surveys surveys = services.surveys();
        Surveys.Outcome outcome = dryRun
                ? surveys.look(answers)
                : surveys.take(session.path(file).getFileName().toString(), answers);
        return new FileByFile.Told(
                PREFIX + kind.code(),
                outcome.added(),
                0,
                outcome.known().stream()
                        .map(line -> new FileByFile.Skipped(line, session.text("reviews.import.known")))
                        .toList(),
                List.of(session.text(
                        answers.isEmpty()
                                ? "cli.import.noAnswers"
                                : dryRun ? "cli.import.surveyWouldBe" : "cli.import.surveyed",
                        file,
                        outcome.added(),
                        outcome.known().size())));
    }
}
