package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.MergeRepository;
import nl.goedmaker.tickets.Stub;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectSeekStep2;
import org.jspecify.annotations.Nullable;

public final class JooqMergeRepository implements MergeRepository {
    private final Database database;

    public JooqMergeRepository(Database database) {
        this.database = database;
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
    public void move(Collection<Long> entries, long to) {
        database.change(context -> context.update(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.TICKET_ID, to)
                .where(TIMELINE_ENTRY.ID.in(entries))
                .execute());
    }
}
