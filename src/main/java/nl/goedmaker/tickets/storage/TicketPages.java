package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.TAG;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_TAG;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.search.storage.TicketConditions;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lists of tickets, page by page: each page starts where the one before ended, so a deep page costs no more. */
final class TicketPages {
    /** Who waits for a first answer comes before who had one; written as in the index, or SQLite does not use that. */
    private static final Field<Long> REPLIED = DSL.field("({0} IS NOT NULL)", Long.class, TICKET.FIRST_REPLIED_AT);

    /** Names of the tags, a comma between them: no name holds one. */
    private static final Field<@Nullable String> TAGS = DSL.field(
                    DSL.select(DSL.field("group_concat(DISTINCT {0})", String.class, TAG.NAME))
                            .from(TICKET_TAG)
                            .join(TAG)
                            .on(TAG.ID.eq(TICKET_TAG.TAG_ID))
                            .where(Families.of(TICKET_TAG.TICKET_ID, TICKET.ID)))
            .as("tags");

    private final Database database;

    TicketPages(Database database) {
        this.database = database;
    }

    List<TicketRow> page(TicketQuery query, SearchQuery words, Instant now) {
        return database.read(context -> select(context, query, words, now).fetch(TicketPages::ticketRow));
    }

    static ResultQuery<? extends Record> select(DSLContext context, TicketQuery query, SearchQuery words, Instant now) {
        boolean byDue = isByDue(query.view());
        Condition where = TicketViews.of(query.view(), now).and(TicketConditions.inOrder(words));
        TicketRow after = query.after();
        if (after != null) {
            where = where.and(
                    byDue
                            ? row(REPLIED, TICKET.FIRST_REPLY_DUE_AT, TICKET.ID)
                                    .gt(
                                            after.firstRepliedAt() == null ? 0L : 1L,
                                            after.firstReplyDue().toEpochMilli(),
                                            after.id())
                            : row(TICKET.OPENED_AT, TICKET.ID)
                                    .lt(after.openedAt().toEpochMilli(), after.id()));
        }
        return context.select(
                        TICKET.ID,
                        TICKET.REFERENCE,
                        CUSTOMER.NAME,
                        CUSTOMER_ORDER.NUMBER,
                        TICKET.SUBJECT,
                        TICKET.STATUS,
                        TICKET.TYPE,
                        TICKET.CHANNEL,
                        TICKET.OPENED_AT,
                        TICKET.FIRST_REPLY_DUE_AT,
                        TICKET.FIRST_REPLIED_AT,
                        TICKET.SNOOZED_UNTIL,
                        TAGS)
                .from(TicketTables.withOrder())
                .where(where)
                .orderBy(order(byDue))
                .limit(query.size());
    }

    long count(View view, SearchQuery words, Instant now) {
        Condition where = TicketViews.of(view, now).and(TicketConditions.of(words));
        return database.read(context -> (long) context.fetchCount(TICKET, where));
    }

    List<String> references(View view, SearchQuery words, Instant now) {
        boolean byDue = isByDue(view);
        return database.read(context -> context.select(TICKET.REFERENCE)
                .from(TicketTables.withOrder())
                .where(TicketViews.of(view, now).and(TicketConditions.of(words)))
                .orderBy(order(byDue))
                .fetch(TICKET.REFERENCE));
    }

    private static List<SortField<Long>> order(boolean byDue) {
        return byDue
                ? List.of(REPLIED.asc(), TICKET.FIRST_REPLY_DUE_AT.asc(), TICKET.ID.asc())
                : List.of(TICKET.OPENED_AT.desc(), TICKET.ID.desc());
    }

    private static boolean isByDue(View view) {
        return view != View.CLOSED && view != View.ALL;
    }

    private static List<String> tags(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList();
    }

    private static TicketRow ticketRow(Record row) {
        String number = row.get(CUSTOMER_ORDER.NUMBER);
        return new TicketRow(
                row.get(TICKET.ID),
                row.get(TICKET.REFERENCE),
                row.get(CUSTOMER.NAME),
                number == null || number.startsWith("?") ? null : number,
                row.get(TICKET.SUBJECT),
                TicketStatus.valueOf(row.get(TICKET.STATUS)),
                TicketType.valueOf(row.get(TICKET.TYPE)),
                Channel.ofCode(row.get(TICKET.CHANNEL)),
                Instant.ofEpochMilli(row.get(TICKET.OPENED_AT)),
                Instant.ofEpochMilli(row.get(TICKET.FIRST_REPLY_DUE_AT)),
                TicketRecords.instant(row.get(TICKET.FIRST_REPLIED_AT)),
                TicketRecords.instant(row.get(TICKET.SNOOZED_UNTIL)),
                tags(row.get(TAGS)));
    }
}
