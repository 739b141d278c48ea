package nl.goedmaker.checks.evidence;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Looks for one thing in a case. It sees nothing but the case, and keeps nothing. */
public interface Signal {
    /** A name that never changes: settings and scripts rely on it. */
    String name();

    Family family();

    Direction direction();

    /** What it looks for, for the list in which it can be put to sleep. */
    Sentence title();

    /** What is said when it was looked for and not found; {@code null} when that says nothing. */
    default @Nullable Sentence absent() {
        return null;
    }

    /**
     * Whether it says anything about a complaint being justified, so that closing shows if it pointed right. Who admits own damage is
     * honest, and still has no right to anything.
     */
    default boolean foretells() {
        return true;
    }

    /** Whether the owner put it together; nobody puts together something strong. */
    default boolean isOwn() {
        return false;
    }

    /** Empty when it is not there, or when there is an everyday explanation that the data itself gives. */
    Optional<Finding> in(CaseFile file);

    /**
     * What a signal found.
     *
     * @param change as in {@link Evidence}
     */
    record Finding(
            Strength strength,
            Sentence sentence,
            @Nullable Sentence caution,
            @Nullable Sentence change,
            List<Row> rows) {
        public Finding {
            rows = List.copyOf(rows);
        }

        /** Something that speaks for the customer. */
        public static Finding plain(Strength strength, Sentence sentence, List<? extends Row> rows) {
            return new Finding(strength, sentence, null, null, List.copyOf(rows));
        }

        /** Something that asks for a question. */
        public static Finding careful(
                Strength strength, Sentence sentence, Sentence caution, Sentence change, List<? extends Row> rows) {
            return new Finding(strength, sentence, caution, change, List.copyOf(rows));
        }
    }
}
