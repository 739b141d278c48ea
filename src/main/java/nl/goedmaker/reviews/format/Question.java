package nl.goedmaker.reviews.format;

import java.util.Map;
import java.util.regex.Pattern;
import nl.goedmaker.reviews.Platform;

/**
 * What the shop asked beside the overall grade, with the answer: a grade is a part, an open answer is text.
 *
 * @param group how the platform calls the question; {@code DEFAULT_…} for those that every shop of Kiyoh asks
 * @param label the question in the shop's words; may be blank
 */
record Question(String group, String label, String answer) {
    private static final Pattern GRADE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,6})?");
    private static final Pattern YES_OR_NO = Pattern.compile("(?i)true|false|yes|no|ja|nee|nein");

    /** Puts the answer where it belongs in a review. */
    void into(Platform platform, Map<ReviewColumn, String> fields, Map<String, String> parts) {
        String said = answer.strip();
        String name = label.isBlank() ? group : label;
        switch (group) {
            case "DEFAULT_OVERALL" -> fields.putIfAbsent(ReviewColumn.GRADE, said);
            case "DEFAULT_OPINION" -> fields.put(ReviewColumn.TEXT, said);
            case "DEFAULT_ONELINER" -> fields.put(ReviewColumn.TITLE, said);
            default -> {
                if (!name.isBlank() && GRADE.matcher(said).matches()) {
                    parts.put(PartHead.name(platform, name), said);
                } else if (!said.isEmpty() && !YES_OR_NO.matcher(said).matches()) {
                    fields.putIfAbsent(ReviewColumn.TEXT, said);
                }
            }
        }
    }
}
