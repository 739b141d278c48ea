package nl.goedmaker.search.storage;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Texts that begin with something, as a range, because that is what an index can find. */
final class Prefix {
    /** After every text that goes on: the last character of all. */
    private static final String LAST = "\udbff\udfff";

    private Prefix() {}

    static Condition of(Field<String> field, String start) {
        return field.ge(start).and(field.lt(start + LAST));
    }

    /** For a column that is compared without case. */
    static Condition ofAnyCase(Field<String> field, String start) {
        return of(DSL.field("{0} COLLATE NOCASE", String.class, field), start);
    }
}
