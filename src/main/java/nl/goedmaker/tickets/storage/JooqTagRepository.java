package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TAG;
import static nl.goedmaker.storage.jooq.Tables.TICKET_TAG;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Tag;
import nl.goedmaker.tickets.TagRepository;
import org.jooq.DSLContext;

public final class JooqTagRepository implements TagRepository {
    private final Database database;

    public JooqTagRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Tag> all() {
        return database.read(context -> context.select(TAG.NAME, count(TICKET_TAG.TICKET_ID))
                .from(TAG)
                .leftJoin(TICKET_TAG)
                .on(TICKET_TAG.TAG_ID.eq(TAG.ID))
                .groupBy(TAG.ID)
                .orderBy(TAG.NAME)
                .fetch(row -> new Tag(row.value1(), row.value2())));
    }

    @Override
    public Optional<String> find(String name) {
        return database.read(context ->
                context.select(TAG.NAME).from(TAG).where(TAG.NAME.eq(name)).fetchOptional(TAG.NAME));
    }

    @Override
    public List<String> beginning(String letters, int most) {
        return database.read(context -> context.select(TAG.NAME)
                .from(TAG)
                .leftJoin(TICKET_TAG)
                .on(TICKET_TAG.TAG_ID.eq(TAG.ID))
                .where(TAG.NAME.startsWithIgnoreCase(letters))
                .groupBy(TAG.ID)
                .orderBy(count(TICKET_TAG.TICKET_ID).desc(), TAG.NAME)
                .limit(most)
                .fetch(TAG.NAME));
    }

    @Override
    public List<String> of(long ticket) {
        return database.read(context -> context.selectDistinct(TAG.NAME)
                .from(TICKET_TAG)
                .join(TAG)
                .on(TAG.ID.eq(TICKET_TAG.TAG_ID))
                .where(Families.of(TICKET_TAG.TICKET_ID, ticket))
                .orderBy(TAG.NAME)
                .fetch(TAG.NAME));
    }

    @Override
    public void add(long ticket, String name) {
        database.change(context -> {
            context.insertInto(TAG).set(TAG.NAME, name).onConflictDoNothing().execute();
            context.insertInto(TICKET_TAG)
                    .set(TICKET_TAG.TICKET_ID, ticket)
                    .set(TICKET_TAG.TAG_ID, select(TAG.ID).from(TAG).where(TAG.NAME.eq(name)))
                    .onConflictDoNothing()
                    .execute();
        });
    }

    @Override
    public void remove(long ticket, String name) {
        database.change(context -> context.deleteFrom(TICKET_TAG)
                .where(Families.of(TICKET_TAG.TICKET_ID, ticket)
                        .and(TICKET_TAG.TAG_ID.eq(select(TAG.ID).from(TAG).where(TAG.NAME.eq(name)))))
                .execute());
    }

    @Override
    public void rename(String name, String newName) {
        database.change(context -> context.update(TAG)
                .set(TAG.NAME, newName)
                .where(TAG.NAME.eq(name))
                .execute());
    }

    @Override
    public void merge(String name, String into) {
        database.change(context -> {
            context.insertInto(TICKET_TAG, TICKET_TAG.TICKET_ID, TICKET_TAG.TAG_ID)
                    .select(select(TICKET_TAG.TICKET_ID, TAG.ID)
                            .from(TICKET_TAG)
                            .join(TAG)
                            .on(TAG.NAME.eq(into))
                            .where(TICKET_TAG.TAG_ID.eq(select(TAG.as("t").ID)
                                    .from(TAG.as("t"))
                                    .where(TAG.as("t").NAME.eq(name)))))
                    .onConflictDoNothing()
                    .execute();
            forget(context, name);
        });
    }

    @Override
    public void tell(String name, String event, String text, Instant at) {
        database.change(context -> context.insertInto(
                        TIMELINE_ENTRY,
                        TIMELINE_ENTRY.TICKET_ID,
                        TIMELINE_ENTRY.AT,
                        TIMELINE_ENTRY.KIND,
                        TIMELINE_ENTRY.EVENT,
                        TIMELINE_ENTRY.TEXT)
                .select(select(TICKET_TAG.TICKET_ID, val(at.toEpochMilli()), val("CHANGE"), val(event), val(text))
                        .from(TICKET_TAG)
                        .join(TAG)
                        .on(TAG.ID.eq(TICKET_TAG.TAG_ID))
                        .where(TAG.NAME.eq(name)))
                .execute());
    }

    @Override
    public void delete(String name) {
        database.change(context -> forget(context, name));
    }

    private static void forget(DSLContext context, String name) {
        context.deleteFrom(TICKET_TAG)
                .where(TICKET_TAG.TAG_ID.eq(select(TAG.ID).from(TAG).where(TAG.NAME.eq(name))))
                .execute();
        context.deleteFrom(TAG).where(TAG.NAME.eq(name)).execute();
    }
}
