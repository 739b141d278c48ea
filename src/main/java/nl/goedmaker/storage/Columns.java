package nl.goedmaker.storage;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Statements in plain SQL, with columns that are whole numbers of any size or words. */
public final class Columns {
    private Columns() {}

    /** @param types of each column: {@code n} for a number, {@code w} for words */
    public static Result<Record> fetch(DSLContext context, String types, String sql, Object... given) {
        List<? extends Field<?>> columns = types.chars()
                .mapToObj(type -> DSL.field("c", type == 'n' ? Long.class : String.class))
                .toList();
        return context.resultQuery(sql, given).coerce(columns).fetch();
    }

    public static String word(Record row, int at) {
        return Objects.requireNonNull(words(row, at));
    }

    public static @Nullable String words(Record row, int at) {
        return row.get(at, String.class);
    }

    public static long number(Record row, int at) {
        return Objects.requireNonNull(numbers(row, at));
    }

    public static @Nullable Long numbers(Record row, int at) {
        return row.get(at, Long.class);
    }

    /** A condition of a statement; not when it is NULL. */
    public static boolean isTrue(Record row, int at) {
        return Objects.equals(numbers(row, at), 1L);
    }
}
