package nl.goedmaker.replies.storage;

import static nl.goedmaker.storage.jooq.Tables.DRAFT;
import static nl.goedmaker.storage.jooq.Tables.TEMPLATE_USE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.DraftRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

public final class JooqDraftRepository implements DraftRepository {
    private final Database database;

    public JooqDraftRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> find(long ticket) {
        return database.read(context -> context.select(TICKET.REFERENCE, DRAFT.SUBJECT, DRAFT.TEXT, DRAFT.TEMPLATE)
                .from(DRAFT)
                .join(TICKET)
                .on(TICKET.ID.eq(DRAFT.TICKET_ID))
                .where(Families.of(DRAFT.TICKET_ID, ticket))
                .and(DRAFT.TICKET_ID
                        .eq(ticket)
                        .or(DRAFT.CONTINUED_IN.isNull())
                        .or(DSL.not(Families.of(DRAFT.CONTINUED_IN, ticket))))
                .orderBy(DSL.field(DRAFT.TICKET_ID.eq(ticket)).desc(), DRAFT.SAVED_AT.desc())
                .fetch(row -> new Kept(row.value1(), new Draft(row.value2(), row.value3(), row.value4()))));
    }

    @Override
    public void save(long ticket, Draft draft, Instant at) {
        database.change(context -> {
            context.insertInto(DRAFT)
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
                    .execute();
            goOn(context, ticket);
        });
    }

    private static void goOn(DSLContext context, long ticket) {
        context.update(DRAFT)
                .set(DRAFT.CONTINUED_IN, ticket)
                .where(DRAFT.TICKET_ID.ne(ticket).and(Families.of(DRAFT.TICKET_ID, ticket)))
                .execute();
    }

    @Override
    public void forget(long ticket) {
        database.change(context -> {
            context.deleteFrom(DRAFT).where(DRAFT.TICKET_ID.eq(ticket)).execute();
            goOn(context, ticket);
        });
    }

    @Override
    public void delete(long ticket) {
        database.change(context -> context.deleteFrom(DRAFT)
                .where(Families.of(DRAFT.TICKET_ID, ticket))
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
