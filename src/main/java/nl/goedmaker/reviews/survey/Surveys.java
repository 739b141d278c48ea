package nl.goedmaker.reviews.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

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

    /**
     * What becomes of a file of answers.
     *
     * @param known the lines of what was taken in before
     */
    public record Outcome(int added, List<Integer> known) {
        public Outcome {
            known = List.copyOf(known);
        }
    }

    /** @throws Refusal when the score is not on the scale, the day lies ahead, or there is no such complaint */
    public void add(SurveyAnswer answer) {
        require(answer);
        requireTicket(answer, Refusal.badInput("tickets.unknown", String.valueOf(answer.ticket())));
        journal.change(Change.of("reviews.change.survey", Long.toString(answer.score())), () -> repository.add(answer));
    }

    /**
     * Says what taking answers in would do; changes nothing.
     *
     * @throws Refusal as {@link #take}
     */
    public Outcome look(List<ReadAnswer> answers) {
        return outcome(answers, fresh(answers));
    }

    /**
     * Takes answers in: all of them or nothing, as one step. What was taken in before is passed over.
     *
     * @param file its name, for the list of steps
     * @throws Refusal as {@link #add}, with the line
     */
    public Outcome take(String file, List<ReadAnswer> answers) {
        return journal.change(Change.of("reviews.change.surveys", file), () -> {
            List<ReadAnswer> fresh = fresh(answers);
            fresh.forEach(read -> repository.add(read.answer()));
            return outcome(answers, fresh);
        });
    }

    /** Two people may have said the same on one day: what is compared with is what was there before. */
    private List<ReadAnswer> fresh(List<ReadAnswer> answers) {
        answers.forEach(this::require);
        return answers.stream().filter(read -> !repository.has(read.answer())).toList();
    }

    private static Outcome outcome(List<ReadAnswer> answers, List<ReadAnswer> fresh) {
        Set<ReadAnswer> added = Set.copyOf(fresh);
        return new Outcome(
                fresh.size(),
                answers.stream()
                        .filter(read -> !added.contains(read))
                        .map(ReadAnswer::line)
                        .toList());
    }

    private void require(ReadAnswer read) {
        try {
            require(read.answer());
        } catch (Refusal refusal) {
            throw new Refusal(refusal.kind(), Sentence.of("reviews.survey.file.line", read.line(), refusal.sentence()));
        }
        requireTicket(
                read.answer(),
                Refusal.badInput(
                        "reviews.survey.file.ticket",
                        read.line(),
                        String.valueOf(read.answer().ticket())));
    }

    private void requireTicket(SurveyAnswer answer, Refusal otherwise) {
        if (!repository.hasTicket(answer)) {
            throw otherwise;
        }
    }

    private void require(SurveyAnswer answer) {
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
