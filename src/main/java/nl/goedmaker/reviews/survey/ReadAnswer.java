package nl.goedmaker.reviews.survey;

/**
 * An answer as it stands in a file.
 *
 * @param line where in the file
 */
public record ReadAnswer(int line, SurveyAnswer answer) {}
