package nl.goedmaker.reviews.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a customer.
 *
 * @param ticket reference of the complaint it is about; {@code null} when that is not known
 * @param text what they wrote beside it; may be blank
 */
public record SurveyAnswer(SurveyKind kind, @Nullable String ticket, int score, String text, LocalDate answeredOn) {
    /** The longest text that is kept. */
    public static final int LONGEST_TEXT = 20_000;
}
