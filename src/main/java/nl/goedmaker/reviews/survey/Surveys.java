package nl.goedmaker.reviews.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** Questions after solving, and what was answered. Nothing of it is told in public, and no money hangs on it. */
public final class Surveys {
    private static final int MONTHS = 12;

    private final SurveyRepository repository;
    private final Journal journal;
    private final Clock clock;

    public Surveys(SurveyRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of a file of answers. */
    public record Outcome(int added, int unchanged) {}

    /** @throws Refusal when the score is not on the scale, the day lies ahead, or there is no such complaint */
    public void add(SurveyAnswer answer) {
        journal.change(Change.of("reviews.change.survey", Long.toString(answer.score())), () -> keep(answer));
    }

    /**
     * Takes answers in: all of them or nothing, as one step. What was taken in before is passed over.
     *
     * @param file its name, for the list of steps
     * @throws Refusal as {@link #add}
     */
    public Outcome take(String file, List<SurveyAnswer> answers) {
        return journal.change(Change.of("reviews.change.surveys", file), () -> {
            // two people may have said the same on one day: what is compared with is what was there before
            List<SurveyAnswer> fresh =
                    answers.stream().filter(answer -> !repository.has(answer)).toList();
            fresh.forEach(this::keep);
            return new Outcome(fresh.size(), answers.size() - fresh.size());
        });
    }

    private void keep(SurveyAnswer answer) {
        SurveyKind kind = answer.kind();
        if (!kind.allows(answer.score())) {
            throw Refusal.badInput("reviews.survey.score", answer.score(), kind.lowest(), kind.highest());
        }
        if (answer.answeredOn().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw Refusal.badInput("reviews.survey.inFuture", answer.answeredOn());
        }
        if (answer.text().length() > SurveyAnswer.LONGEST_TEXT) {
            throw Refusal.badInput("reviews.survey.long", SurveyAnswer.LONGEST_TEXT);
        }
        if (!repository.add(answer)) {
            throw Refusal.badInput("tickets.unknown", String.valueOf(answer.ticket()));
        }
    }

    /** @param ticket reference */
    public List<SurveyAnswer> of(String ticket) {
        return repository.of(ticket);
    }

    /** The answers of the twelve months that end with a day, one entry for each question. */
    public List<SurveyFigures> figures(LocalDate on) {
        LocalDate from = on.minusMonths(MONTHS).plusDays(1);
        return List.of(SurveyKind.values()).stream()
                .map(kind -> new SurveyFigures(kind, repository.counts(kind, from, on)))
                .toList();
    }
}
