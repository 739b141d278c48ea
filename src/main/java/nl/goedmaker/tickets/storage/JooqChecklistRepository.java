package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CHECKLIST_ITEM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.ChecklistItem;
import nl.goedmaker.tickets.ChecklistRepository;
import org.jspecify.annotations.Nullable;

public final class JooqChecklistRepository implements ChecklistRepository {
    private final Database database;

    public JooqChecklistRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<ChecklistItem> of(long ticket) {
        return database.read(context -> context.selectFrom(CHECKLIST_ITEM)
                .where(Families.of(CHECKLIST_ITEM.TICKET_ID, ticket))
                .orderBy(CHECKLIST_ITEM.POSITION, CHECKLIST_ITEM.ID)
                .fetch(row -> new ChecklistItem(row.getId(), row.getText(), TicketRecords.instant(row.getDoneAt()))));
    }

    @Override
    public void add(long ticket, String text) {
        var others = CHECKLIST_ITEM.as("others");
        database.change(context -> context.insertInto(CHECKLIST_ITEM)
                .set(CHECKLIST_ITEM.TICKET_ID, ticket)
                .set(
                        CHECKLIST_ITEM.POSITION,
                        field(select(coalesce(max(others.POSITION).plus(1), inline(0L)))
                                .from(others)
                                .where(Families.of(others.TICKET_ID, ticket))))
                .set(CHECKLIST_ITEM.TEXT, text)
                .execute());
    }

    @Override
    public void text(long item, String text) {
        database.change(context -> context.update(CHECKLIST_ITEM)
                .set(CHECKLIST_ITEM.TEXT, text)
                .where(CHECKLIST_ITEM.ID.eq(item))
                .execute());
    }

    @Override
    public void done(long item, @Nullable Instant doneAt) {
        database.change(context -> context.update(CHECKLIST_ITEM)
                .set(CHECKLIST_ITEM.DONE_AT, TicketRecords.millis(doneAt))
                .where(CHECKLIST_ITEM.ID.eq(item))
                .execute());
    }

    @Override
    public void remove(long item) {
        database.change(context -> context.deleteFrom(CHECKLIST_ITEM)
                .where(CHECKLIST_ITEM.ID.eq(item))
                .execute());
    }

    @Override
    public void order(List<ChecklistItem> items) {
        database.change(context -> {
            for (int place = 0; place < items.size(); place++) {
                context.update(CHECKLIST_ITEM)
                        .set(CHECKLIST_ITEM.POSITION, (long) place)
                        .where(CHECKLIST_ITEM.ID.eq(items.get(place).id()).and(CHECKLIST_ITEM.POSITION.ne((long)
                                place)))
                        .execute();
            }
        });
    }
}
