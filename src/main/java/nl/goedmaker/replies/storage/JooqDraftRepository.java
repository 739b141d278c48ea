package nl.goedmaker.replies.storage;

import static nl.goedmaker.storage.jooq.Tables.DRAFT;
import static nl.goedmaker.storage.jooq.Tables.TEMPLATE_USE;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.DraftRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

public final class JooqDraftRepository implements DraftRepository {
    private final Database database;

    public JooqDraftRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Draft> find(long ticket) {
        return database.read(context -> context.selectFrom(DRAFT)
                .where(DRAFT.TICKET_ID.eq(shown(ticket)))
                .fetchOptional(row -> new Draft(row.getSubject(), row.getText(), row.getTemplate())));
    }

    /** A ticket's own draft, or else the newest of what was merged with it: a merge loses none. */
    private static Select<Record1<Long>> shown(long ticket) {
        var any = DRAFT.as("any_draft");
        return DSL.select(any.TICKET_ID)
                .from(any)
                .where(Families.of(any.TICKET_ID, ticket))
                .orderBy(DSL.field(any.TICKET_ID.eq(ticket)).desc(), any.SAVED_AT.desc())
                .limit(1);
    }

    @Override
    public void save(long ticket, Draft draft, Instant at) {
        database.change(context -> context.insertInto(DRAFT)
                .set(DRAFT.TICKET_ID, ticket)
                .set(DRAFT.SUBJECT, draft.subject())
                .set(DRAFT.TEXT, draft.text())
                .set(DRAFT.TEMPLATE, draft.template())
                .set(DRAFT.SAVED_AT, at.toEpochMilli())
                .onConflict(DRAFT.TICKET_ID)
                .doUpdate()
                .set(DRAFT.SUBJECT, draft.subject())
                .set(DRAFT.TEXT, draft.text())
                .set(DRAFT.TEMPLATE, draft.template())
                .set(DRAFT.SAVED_AT, at.toEpochMilli())
                .execute());
    }

    @Override
    public void delete(long ticket) {
        database.change(context -> context.deleteFrom(DRAFT)
                .where(DRAFT.TICKET_ID.eq(shown(ticket)))
                .execute());
    }

    @Override
    public Map<String, Integer> used() {
        return database.read(context -> {
            Map<String, Integer> used = new HashMap<>();
            context.selectFrom(TEMPLATE_USE)
                    .forEach(row -> used.put(row.getTemplate(), row.getTimes().intValue()));
            return used;
        });
    }

    @Override
    public void countUse(String template) {
        database.change(context -> context.insertInto(TEMPLATE_USE)
                .set(TEMPLATE_USE.TEMPLATE, template)
                .set(TEMPLATE_USE.TIMES, 1L)
                .onConflict(TEMPLATE_USE.TEMPLATE)
                .doUpdate()
                .set(TEMPLATE_USE.TIMES, TEMPLATE_USE.TIMES.plus(1))
                .execute());
    }
}
