package nl.goedmaker.drafts.storage;

import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TYPED_TEXT;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.drafts.Drafts;
import nl.goedmaker.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

public final class JooqDrafts implements Drafts {
    /** Texts of which two can stand one under the other. */
    private static final Set<String> JOINED = Set.of(NOTE, MESSAGE);

    private final Database database;
    private final Clock clock;

    public JooqDrafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Forgets what was typed about complaints and reviews that are there no more; part of adding a new one, which may get the
     * number of one that was taken back and, from then on, cannot be done again.
     */
    public static void forgetGone(DSLContext context) {
        context.deleteFrom(TYPED_TEXT)
                .where(TYPED_TEXT
                        .PLACE
                        .eq("TICKET")
                        .and(TYPED_TEXT.ABOUT.notIn(context.select(TICKET.ID).from(TICKET))))
                .or(TYPED_TEXT
                        .PLACE
                        .eq("REVIEW")
                        .and(TYPED_TEXT.ABOUT.notIn(context.select(REVIEW.ID).from(REVIEW))))
                .execute();
    }

    @Override
    public Map<String, String> find(DraftPlace place) {
        return database.read(context -> {
            Map<String, String> found = new LinkedHashMap<>();
            context.selectFrom(TYPED_TEXT)
                    .where(TYPED_TEXT
                            .PLACE
                            .eq(place.kind().name())
                            .and(shown(place))
                            .and(TYPED_TEXT
                                    .ABOUT
                                    .eq(place.about())
                                    .or(TYPED_TEXT.CONTINUED_IN.isNull())
                                    .or(DSL.not(family(TYPED_TEXT.CONTINUED_IN, place)))))
                    .orderBy(DSL.field(TYPED_TEXT.ABOUT.eq(place.about())).desc(), TYPED_TEXT.SAVED_AT.desc())
                    .forEach(row -> found.merge(
                            row.getField(),
                            row.getText(),
                            (one, other) -> JOINED.contains(row.getField()) ? one + "\n\n" + other : one));
            return found;
        });
    }

    private static Condition shown(DraftPlace place) {
        return place.kind() == DraftPlace.Kind.TICKET
                ? family(TYPED_TEXT.ABOUT, place)
                : TYPED_TEXT.ABOUT.eq(place.about());
    }

    /** Whether this is the complaint or was merged with it, also by way of another. */
    private static Condition family(Field<Long> ticket, DraftPlace place) {
        return DSL.condition(
                "{0} IN (WITH RECURSIVE member (id) AS (SELECT {1} UNION"
                        + " SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id) SELECT id FROM member)",
                ticket, DSL.val(place.about()));
    }

    @Override
    public void keep(DraftPlace place, Map<String, String> fields) {
        database.change(context -> {
            fields.forEach((field, text) -> keep(context, place, field, text));
            if (place.kind() == DraftPlace.Kind.TICKET) {
                context.update(TYPED_TEXT)
                        .set(TYPED_TEXT.CONTINUED_IN, place.about())
                        .where(TYPED_TEXT
                                .PLACE
                                .eq(place.kind().name())
                                .and(TYPED_TEXT.FIELD.in(fields.keySet()))
                                .and(TYPED_TEXT.ABOUT.ne(place.about()))
                                .and(family(TYPED_TEXT.ABOUT, place)))
                        .execute();
            }
        });
    }

    private void keep(DSLContext context, DraftPlace place, String field, String text) {
        context.deleteFrom(TYPED_TEXT)
                .where(TYPED_TEXT
                        .PLACE
                        .eq(place.kind().name())
                        .and(TYPED_TEXT.ABOUT.eq(place.about()))
                        .and(TYPED_TEXT.FIELD.eq(field)))
                .execute();
        if (!text.isBlank()) {
            context.insertInto(TYPED_TEXT)
                    .set(TYPED_TEXT.PLACE, place.kind().name())
                    .set(TYPED_TEXT.ABOUT, place.about())
                    .set(TYPED_TEXT.FIELD, field)
                    .set(TYPED_TEXT.TEXT, text)
                    .set(TYPED_TEXT.SAVED_AT, clock.millis())
                    .execute();
        }
    }
}
