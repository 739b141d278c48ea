package nl.goedmaker.storage;

import static nl.goedmaker.storage.jooq.Tables.COUNTER;

import org.jooq.DSLContext;

/** Numbers that are given once and never again. */
public final class Counters {
    private Counters() {}

    /** The next number of a name, from 1; call it inside {@link Database#write}. */
    public static long next(DSLContext context, String name) {
        context.insertInto(COUNTER)
                .set(COUNTER.NAME, name)
                .set(COUNTER.LAST, 1L)
                .onConflict(COUNTER.NAME)
                .doUpdate()
                .set(COUNTER.LAST, COUNTER.LAST.plus(1))
                .execute();
        // not RETURNING: jOOQ reads it back by row id, and this table has none
        return context.select(COUNTER.LAST)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(name))
                .fetchSingle(COUNTER.LAST);
    }
}
