package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.SAVED_SEARCH;

import java.util.Arrays;
import java.util.List;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.SavedSearchRecord;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.SavedSearchRepository;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jooq.impl.DSL;

public final class JooqSavedSearchRepository implements SavedSearchRepository {
    private final Database database;

    public JooqSavedSearchRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<SavedSearch> all() {
        return database.read(context -> context.selectFrom(SAVED_SEARCH)
                .orderBy(SAVED_SEARCH.POSITION, SAVED_SEARCH.ID)
                .fetch(JooqSavedSearchRepository::search));
    }

    /** What this version does not know looks through everything, in the order of that. */
    private static SavedSearch search(SavedSearchRecord row) {
        View view = Arrays.stream(View.values())
                .filter(each -> each.name().equals(row.getView()))
                .findFirst()
                .orElse(View.ALL);
        TicketOrder order = TicketOrder.of(row.getSort())
                .filter(each -> view.orders().contains(each.by()))
                .orElse(view.standard());
        return new SavedSearch(row.getId(), row.getName(), view, row.getQuery(), order);
    }

    @Override
    public long add(String name, View view, String text, TicketOrder order) {
        return database.write(context -> context.insertInto(SAVED_SEARCH)
                .set(SAVED_SEARCH.NAME, name)
                .set(SAVED_SEARCH.VIEW, view.name())
                .set(SAVED_SEARCH.SORT, order.word())
                .set(SAVED_SEARCH.QUERY, text)
                .set(
                        SAVED_SEARCH.POSITION,
                        DSL.field(DSL.select(DSL.coalesce(
                                        DSL.max(SAVED_SEARCH.POSITION).plus(1), 0L))
                                .from(SAVED_SEARCH)))
                .returning(SAVED_SEARCH.ID)
                .fetchSingle(SAVED_SEARCH.ID));
    }

    @Override
    public void rename(long id, String name) {
        database.change(context -> context.update(SAVED_SEARCH)
                .set(SAVED_SEARCH.NAME, name)
                .where(SAVED_SEARCH.ID.eq(id))
                .execute());
    }

    @Override
    public void remove(long id) {
        database.change(context ->
                context.deleteFrom(SAVED_SEARCH).where(SAVED_SEARCH.ID.eq(id)).execute());
    }

    @Override
    public void arrange(List<Long> ids) {
        database.change(context -> {
            for (int place = 0; place < ids.size(); place++) {
                context.update(SAVED_SEARCH)
                        .set(SAVED_SEARCH.POSITION, (long) place)
                        .where(SAVED_SEARCH.ID.eq(ids.get(place)).and(SAVED_SEARCH.POSITION.ne((long) place)))
                        .execute();
            }
        });
    }
}
