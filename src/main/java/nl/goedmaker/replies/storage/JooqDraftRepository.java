package nl.goedmaker.replies.storage;

import static nl.goedmaker.storage.jooq.Tables.DRAFT;
import static nl.goedmaker.storage.jooq.Tables.TEMPLATE_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.TEMPLATE_USE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.DraftRepository;
import nl.goedmaker.replies.SentAnswer;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

public final class JooqDraftRepository implements DraftRepository {
    /** A complaint is its own and those merged with it: where the customer wrote again does not matter. */
    /** From each answer up to the complaint that leads, and from there down to all that was written to it. */
    private static final String OUTCOMES = """
        WITH RECURSIVE up (template, sent_at, id, onwards) AS (
            SELECT a.template, a.sent_at, t.id, t.merged_into
            FROM template_answer a JOIN ticket t ON t.id = a.ticket_id
            UNION ALL
            SELECT u.template, u.sent_at, n.id, n.merged_into FROM up u JOIN ticket n ON n.id = u.onwards),
        sent AS (
            SELECT u.template, l.status = 'CLOSED' AS closed, EXISTS (
                WITH RECURSIVE member (id) AS (
                    SELECT u.id
                    UNION ALL SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
                SELECT 1 FROM member m JOIN timeline_entry e ON e.ticket_id = m.id
                WHERE e.kind = 'MESSAGE_IN' AND e.at > u.sent_at) AS again
            FROM up u JOIN ticket l ON l.id = u.id
            WHERE u.onwards IS NULL)
        SELECT template, count(*) AS known, sum(closed AND NOT again) AS solved
        FROM sent WHERE closed OR again GROUP BY template
        """;

    private final Database database;

    public JooqDraftRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> find(long ticket) {
        return database.read(context -> context.select(
                        TICKET.REFERENCE, DRAFT.SUBJECT, DRAFT.TEXT, DRAFT.TEMPLATE, DRAFT.FILES)
                .from(DRAFT)
                .join(TICKET)
                .on(TICKET.ID.eq(DRAFT.TICKET_ID))
                .where(Families.of(DRAFT.TICKET_ID, ticket))
                .and(DRAFT.TICKET_ID
                        .eq(ticket)
                        .or(DRAFT.CONTINUED_IN.isNull())
                        .or(DSL.not(Families.of(DRAFT.CONTINUED_IN, ticket))))
                .orderBy(DSL.field(DRAFT.TICKET_ID.eq(ticket)).desc(), DRAFT.SAVED_AT.desc())
                .fetch(row -> new Kept(
                        row.value1(), new Draft(row.value2(), row.value3(), row.value4(), names(row.value5())))));
    }

    private static List<String> names(String lines) {
        return lines.lines().filter(name -> !name.isBlank()).toList();
    }

    @Override
    public void save(long ticket, Draft draft, Instant at) {
        database.change(context -> {
            context.insertInto(DRAFT)
                    .set(DRAFT.TICKET_ID, ticket)
                    .set(DRAFT.SUBJECT, draft.subject())
                    .set(DRAFT.TEXT, draft.text())
                    .set(DRAFT.TEMPLATE, draft.template())
                    .set(DRAFT.FILES, String.join("\n", draft.files()))
                    .set(DRAFT.SAVED_AT, at.toEpochMilli())
                    .onConflict(DRAFT.TICKET_ID)
                    .doUpdate()
                    .set(DRAFT.SUBJECT, draft.subject())
                    .set(DRAFT.TEXT, draft.text())
                    .set(DRAFT.TEMPLATE, draft.template())
                    .set(DRAFT.FILES, String.join("\n", draft.files()))
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
    public List<SentAnswer> sentTo(Ticket ticket, int most, ZoneId zone) {
        return database.read(context -> sentTo(context, ticket)
                .limit(most)
                .fetch(row -> new SentAnswer(
                        row.value1(),
                        Instant.ofEpochMilli(row.value2()).atZone(zone).toLocalDate(),
                        row.value3())));
    }

    /** By the tickets of the customer and of what was merged, and from each to its own timeline. */
    static SelectLimitStep<Record3<String, Long, String>> sentTo(DSLContext context, Ticket ticket) {
        return context.select(TICKET.REFERENCE, TIMELINE_ENTRY.AT, TIMELINE_ENTRY.TEXT)
                .from(TICKET)
                .join(TIMELINE_ENTRY)
                .on(TIMELINE_ENTRY.TICKET_ID.eq(TICKET.ID))
                .where(TICKET.CUSTOMER_ID.eq(ticket.customer().id()).or(Families.of(TICKET.ID, ticket.id())))
                .and(TIMELINE_ENTRY.KIND.eq(TimelineEntry.Kind.MESSAGE_OUT.name()))
                .orderBy(TIMELINE_ENTRY.AT.desc(), TIMELINE_ENTRY.ID.desc());
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
    public void countUse(String template, long ticket, Instant at) {
        database.change(context -> {
            context.insertInto(TEMPLATE_USE)
                    .set(TEMPLATE_USE.TEMPLATE, template)
                    .set(TEMPLATE_USE.TIMES, 1L)
                    .onConflict(TEMPLATE_USE.TEMPLATE)
                    .doUpdate()
                    .set(TEMPLATE_USE.TIMES, TEMPLATE_USE.TIMES.plus(1))
                    .execute();
            context.insertInto(TEMPLATE_ANSWER)
                    .set(TEMPLATE_ANSWER.TICKET_ID, ticket)
                    .set(TEMPLATE_ANSWER.TEMPLATE, template)
                    .set(TEMPLATE_ANSWER.SENT_AT, at.toEpochMilli())
                    .execute();
        });
    }

    @Override
    public Map<String, TemplateOutcome> outcomes() {
        return database.read(context -> {
            Map<String, TemplateOutcome> outcomes = new HashMap<>();
            context.resultQuery(OUTCOMES)
                    .forEach(row -> outcomes.put(
                            row.get("template", String.class),
                            new TemplateOutcome(row.get("known", Integer.class), row.get("solved", Integer.class))));
            return outcomes;
        });
    }
}
