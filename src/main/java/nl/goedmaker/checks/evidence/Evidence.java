package nl.goedmaker.checks.evidence;

import java.util.List;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param signal name of the {@link Signal} that found it
 * @param sentence what is seen, in facts and with its figures
 * @param caution the innocent explanations there may be; {@code null} where it speaks for the customer
 * @param change what would change this; {@code null} when nothing the customer or the owner can do would
 * @param rows what it rests on
 */
public record Evidence(
        String signal,
        Family family,
        Direction direction,
        Strength strength,
        Sentence sentence,
        @Nullable Sentence caution,
        @Nullable Sentence change,
        List<Row> rows) {
    public Evidence {
        rows = List.copyOf(rows);
    }

    /** The same with another strength. */
    public Evidence with(Strength other) {
        return new Evidence(signal, family, direction, other, sentence, caution, change, rows);
    }
}
