package nl.goedmaker.reviews.label;

import java.math.BigDecimal;
import nl.goedmaker.reviews.rules.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a label.
 *
 * @param statement which one
 * @param part the part that is graded; blank for the whole
 * @param have as it stands; {@code null} when it is not known
 * @param need at least this for an average, more than this for a count
 */
public record LabelCondition(
        Statement statement, String part, @Nullable BigDecimal have, BigDecimal need, boolean isMet) {}
