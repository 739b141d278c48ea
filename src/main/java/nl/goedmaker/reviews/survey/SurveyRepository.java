package nl.goedmaker.reviews.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers, as kept. */
public interface SurveyRepository {
    /** @return false when no complaint has the answer’s reference; then nothing is kept */
    boolean add(SurveyAnswer answer);

    /** Whether the very same answer is kept already. */
    boolean has(SurveyAnswer answer);

    /** About one complaint, the newest first. */
    List<SurveyAnswer> of(String ticket);

    /** How many gave each score from one day until another, both included. */
    Map<Integer, Long> counts(SurveyKind kind, LocalDate from, LocalDate until);
}
