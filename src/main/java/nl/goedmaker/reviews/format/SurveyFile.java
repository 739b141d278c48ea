package nl.goedmaker.reviews.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedmaker.reviews.Place;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.survey.ReadAnswer;
import nl.goedmaker.reviews.survey.SurveyAnswer;
import nl.goedmaker.reviews.survey.SurveyKind;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** A table of answers to a question after solving, as form and survey programs export it; columns are known by their heads. */
public final class SurveyFile {
    /** The most bytes such a file may have. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final List<String> SCORES = List.of(
            "score",
            "nps",
            "csat",
            "nps score",
            "csat score",
            "cijfer",
            "rating",
            "grade",
            "punten",
            "note",
            "bewertung",
            "wert",
            "antwoord",
            "answer",
            "antwort");
    private static final List<String> DAYS = List.of(
            "datum",
            "date",
            "dag",
            "day",
            "tag",
            "tijdstempel",
            "timestamp",
            "zeitstempel",
            "answered on",
            "answered at",
            "ingevuld op",
            "beantwoord op",
            "submitted at",
            "submit date",
            "created at",
            "ausgefullt am");
    private static final List<String> WORDS = List.of(
            "toelichting",
            "opmerking",
            "comment",
            "comments",
            "feedback",
            "text",
            "tekst",
            "reden",
            "reason",
            "kommentar",
            "begrundung",
            "waarom",
            "why",
            "warum");
    private static final List<String> TICKETS =
            List.of("klacht", "ticket", "reference", "referentie", "kenmerk", "complaint", "beschwerde", "referenz");

    private final ReviewTable table;

    private SurveyFile(ReviewTable table) {
        this.table = table;
    }

    /** @throws Refusal when it is too large, no text, or no table */
    public static SurveyFile of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusal.badInput("reviews.survey.file.large", MOST_BYTES / (1024 * 1024));
        }
        String text = DecodedText.of(bytes).orElseThrow(() -> Refusal.badInput("reviews.file.noText"));
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.file.empty");
        }
        return new SurveyFile(ReviewTable.read(text));
    }

    /** @throws Refusal when a column is missing, or a row cannot be understood, with its place */
    public List<ReadAnswer> answers(SurveyKind kind, Clock clock) {
        int score = place(SCORES).orElseThrow(this::noColumns);
        int day = place(DAYS).orElseThrow(this::noColumns);
        Optional<Integer> words = place(WORDS);
        Optional<Integer> ticket = place(TICKETS);
        DayStyle style =
                DayStyle.of(table.rows().stream().map(row -> cell(row, day)).toList(), Platform.OTHER, clock);
        List<ReadAnswer> answers = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            List<String> row = table.rows().get(at);
            int line = table.firstRow().get(at);
            String moment = cell(row, day);
            answers.add(new ReadAnswer(
                    line,
                    new SurveyAnswer(
                            kind,
                            ticket.map(place -> reference(cell(row, place))).orElse(null),
                            score(kind, cell(row, score), line),
                            words.map(place -> cell(row, place)).orElse(""),
                            style.moment(moment)
                                    .map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                                    .orElseThrow(() -> Refusal.badInput(
                                            "reviews.file.day", Place.line(line).first(), moment)))));
        }
        return answers;
    }

    private Refusal noColumns() {
        return Refusal.badInput("reviews.survey.file.columns", String.join(", ", table.heads()));
    }

    private Optional<Integer> place(List<String> names) {
        List<String> heads = table.heads().stream()
                .map(head -> String.join(" ", FoldedText.of(head).words()))
                .toList();
        return names.stream().map(heads::indexOf).filter(at -> at >= 0).findFirst();
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at).strip() : "";
    }

    private static @Nullable String reference(String cell) {
        return cell.isEmpty() ? null : cell.toUpperCase(Locale.ROOT);
    }

    /** {@code 9}, {@code 9/10} or {@code 9.0}. */
    private static int score(SurveyKind kind, String cell, int line) {
        String number =
                cell.replaceFirst("\\s*/\\s*" + kind.highest() + "$", "").replaceFirst("[.,]0+$", "");
        if (!number.matches("\\d{1,2}") || !kind.allows(Integer.parseInt(number))) {
            throw Refusal.badInput("reviews.survey.file.score", line, cell, kind.lowest(), kind.highest());
        }
        return Integer.parseInt(number);
    }
}
