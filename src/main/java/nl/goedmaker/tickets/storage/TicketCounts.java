package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.search.storage.TicketConditions;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** How many tickets there are in a view; all views in one statement, so that they are of the same moment. */
final class TicketCounts {
    private final Database database;

    TicketCounts(Database database) {
        this.database = database;
    }

    long count(View view, SearchQuery words, ZonedDateTime now) {
        Condition where = TicketViews.of(view, now).and(TicketConditions.of(words));
        return database.read(context -> (long) context.fetchCount(TICKET, where));
    }

    Map<View, Long> counts(SearchQuery words, ZonedDateTime now) {
        return words.isEmpty() && !words.findsNothing() ? ofEach(now) : ofFound(words, now);
    }

    /** Each by its own index. */
    private Map<View, Long> ofEach(ZonedDateTime now) {
        return database.read(context -> counted(context.select(each(view ->
                        field(selectCount().from(TicketViews.tickets(view)).where(TicketViews.of(view, now)))))
                .fetchSingle()));
    }

    /** The words are looked up once, and what they are in is looked at once. */
    private Map<View, Long> ofFound(SearchQuery words, ZonedDateTime now) {
        return database.read(context ->
                counted(context.select(each(view -> DSL.count().filterWhere(TicketViews.of(view, now))))
                        .from(TICKET)
                        .where(Families.leads().and(TicketConditions.of(words)))
                        .fetchSingle()));
    }

    private static List<Field<Integer>> each(Function<View, Field<Integer>> counted) {
        return Arrays.stream(View.values()).map(counted).toList();
    }

    private static Map<View, Long> counted(Record row) {
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            counts.put(view, row.get(view.ordinal(), Long.class));
        }
        return counts;
    }
}
