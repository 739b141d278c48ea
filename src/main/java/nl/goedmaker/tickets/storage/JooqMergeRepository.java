package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.MergeEffect;
import nl.goedmaker.tickets.MergeRepository;
import nl.goedmaker.tickets.Stub;
import nl.goedmaker.tickets.TicketStanding;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectSeekStep2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqMergeRepository implements MergeRepository {
    private final Database database;
    private final MergeEffects effects;

    public JooqMergeRepository(Database database) {
        this.database = database;
        this.effects = new MergeEffects(database);
    }

    @Override
    public Optional<Stub> stub(String reference) {
        return database.read(
                context -> select(context, TICKET.REFERENCE.eq(reference)).fetchOptional(JooqMergeRepository::stub));
    }

    @Override
    public List<Stub> stubs(long ticket) {
        return database.read(
                context -> select(context, Families.of(TICKET.ID, ticket).and(TICKET.ID.ne(ticket)))
                        .fetch(JooqMergeRepository::stub));
    }

    private static SelectSeekStep2<Record3<String, String, String>, Long, Long> select(
            DSLContext context, Condition which) {
        var into = TICKET.as("other");
        return context.select(TICKET.REFERENCE, TICKET.SUBJECT, into.REFERENCE)
                .from(TICKET)
                .join(into)
                .on(into.ID.eq(TICKET.MERGED_INTO))
                .where(which)
                .orderBy(TICKET.OPENED_AT, TICKET.ID);
    }

    private static Stub stub(Record3<String, String, String> row) {
        return new Stub(row.value1(), row.value2(), row.value3());
    }

    @Override
    public void lead(String reference, @Nullable Long into) {
        database.change(context -> context.update(TICKET)
                .set(TICKET.MERGED_INTO, into)
                .where(TICKET.REFERENCE.eq(reference))
                .execute());
    }

    @Override
    public Optional<Long> leader(String reference) {
        return leader(TICKET.REFERENCE.eq(reference));
    }

    @Override
    public Optional<Long> leader(long ticket) {
        return leader(TICKET.ID.eq(ticket));
    }

    private Optional<Long> leader(Condition of) {
        return database.read(context -> context.select(TICKET.MERGED_INTO)
                .from(TICKET)
                .where(of.and(TICKET.MERGED_INTO.isNotNull()))
                .fetchOptional(TICKET.MERGED_INTO));
    }

    @Override
    public TicketStanding standing(long ticket) {
        return effects.standings(TICKET.ID.eq(ticket)).getFirst();
    }

    @Override
    public List<TicketStanding> standingsMergedInto(long ticket) {
        return effects.standings(TICKET.MERGED_INTO.eq(ticket));
    }

    @Override
    public void write(TicketStanding standing) {
        effects.write(standing);
    }

    @Override
    public Optional<MergeEffect> effect(long ticket) {
        return effects.find(ticket);
    }

    @Override
    public void keep(MergeEffect effect) {
        effects.keep(effect);
    }

    @Override
    public void forgetEffect(long ticket) {
        effects.forget(ticket);
    }

    @Override
    public long lastEntry() {
        return database.read(context -> context.select(DSL.coalesce(DSL.max(TIMELINE_ENTRY.ID), 0L))
                .from(TIMELINE_ENTRY)
                .fetchSingle()
                .value1());
    }

    @Override
    public Optional<Instant> turnedAfter(long ticket, long entry) {
        return database.read(context -> context.select(TIMELINE_ENTRY.AT)
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.TICKET_ID.eq(ticket))
                .and(TIMELINE_ENTRY.ID.gt(entry))
                .and(TIMELINE_ENTRY
                        .KIND
                        .eq("MESSAGE_IN")
                        .or(TIMELINE_ENTRY.EVENT.in("tickets.event.reopened", "tickets.event.reopenedByCustomer")))
                .orderBy(TIMELINE_ENTRY.ID)
                .limit(1)
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1())));
    }

    @Override
    public void standStill(long ticket, Instant since, Instant wentOn, @Nullable Instant until) {
        effects.standStill(ticket, since, wentOn, until);
    }

    @Override
    public Optional<String> emptied(Collection<Long> entries) {
        var left = TIMELINE_ENTRY.as("rest");
        return database.read(context -> context.select(TICKET.REFERENCE)
                .from(TICKET)
                .join(TIMELINE_ENTRY)
                .on(TIMELINE_ENTRY.TICKET_ID.eq(TICKET.ID))
                .where(TIMELINE_ENTRY.ID.in(entries))
                .and(TIMELINE_ENTRY.KIND.eq("MESSAGE_IN"))
                .andNotExists(context.selectOne()
                        .from(left)
                        .where(left.TICKET_ID.eq(TICKET.ID))
                        .and(left.KIND.eq("MESSAGE_IN"))
                        .and(left.ID.notIn(entries)))
                .orderBy(TICKET.ID)
                .limit(1)
                .fetchOptional(TICKET.REFERENCE));
    }

    @Override
    public void move(Collection<Long> entries, long to) {
        database.change(context -> context.update(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.TICKET_ID, to)
                .where(TIMELINE_ENTRY.ID.in(entries))
                .execute());
    }
}
