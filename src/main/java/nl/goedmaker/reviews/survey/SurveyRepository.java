package nl.goedmaker.reviews.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers, as kept. */
public interface SurveyRepository {
    /** Keeps an answer {@linkplain #hasTicket whose complaint is there}. */
    void add(SurveyAnswer answer);

    /** Whether there is a complaint with the answer’s reference; also when it has none. */
    boolean hasTicket(SurveyAnswer answer);

    /** Whether the very same answer is kept already. */
    boolean has(SurveyAnswer answer);

    /** About one complaint, the newest first. */
    List<SurveyAnswer> of(String ticket);

    /** How many gave each score from one day until another, both included. */
    Map<Integer, Long> counts(SurveyKind kind, LocalDate from, LocalDate until);
}
