package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.TAG;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TICKET_TAG;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
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
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Lists of tickets, page by page: each page starts where the one before ended, so a deep page costs no more. First it is found
 * which tickets a page has, and then what there is to show of those alone.
 */
final class TicketPages {
    /** Names of the tags, a comma between them: no name holds one. */
    private static final Field<@Nullable String> TAGS = DSL.field(
                    DSL.select(DSL.field("group_concat(DISTINCT {0})", String.class, TAG.NAME))
                            .from(TICKET_TAG)
                            .join(TAG)
                            .on(TAG.ID.eq(TICKET_TAG.TAG_ID))
                            .where(Families.of(TICKET_TAG.TICKET_ID, TICKET.ID)))
            .as("tags");

    private static final Field<Long> WAITING_SINCE = TicketKeys.WAITING_SINCE.as("waiting_since");

    private final Database database;

    TicketPages(Database database) {
        this.database = database;
    }

    List<TicketRow> page(TicketQuery query, SearchQuery words, ZonedDateTime now) {
        return database.read(context -> select(context, query, words, now).fetch(TicketPages::ticketRow));
    }

    static ResultQuery<? extends Record> select(
            DSLContext context, TicketQuery query, SearchQuery words, ZonedDateTime now) {
        TicketKeys keys = new TicketKeys(query.view(), query.order());
        Condition where = TicketViews.of(query.view(), now).and(TicketConditions.inOrder(words));
        TicketRow after = query.after();
        return context.select(
                        TICKET.ID,
                        TICKET.REFERENCE,
                        CUSTOMER.ID,
                        CUSTOMER.NAME,
                        CUSTOMER_ORDER.NUMBER,
                        TICKET.SUBJECT,
                        TICKET.STATUS,
                        TICKET.TYPE,
                        TICKET.CHANNEL,
                        TICKET.OPENED_AT,
                        WAITING_SINCE,
                        TICKET.FIRST_REPLY_DUE_AT,
                        TICKET.FIRST_REPLIED_AT,
                        TICKET.COMPLAINT_DUE_AT,
                        TICKET.SNOOZED_UNTIL,
                        OpenMoney.cents(now.toLocalDate()).as("money_open"),
                        TAGS)
                .from(TicketTables.withOrder())
                .where(TICKET.ID.in(
                        sorted(context, keys, query.view(), after == null ? where : where.and(keys.after(after)))
                                .limit(query.size())))
                .orderBy(keys.sorted());
    }

    /** The numbers of tickets, in the order of a list. */
    private static SelectLimitStep<org.jooq.Record1<Long>> sorted(
            DSLContext context, TicketKeys keys, View view, Condition where) {
        return context.select(TICKET.ID).from(tables(keys, view)).where(where).orderBy(keys.order());
    }

    /** Cross: what comes first is read first. */
    private static Table<?> tables(TicketKeys keys, View view) {
        Table<?> tickets = keys.index()
                .<Table<?>>map(index -> DSL.table("{0} INDEXED BY {1}", TICKET, DSL.sql(index)))
                .orElseGet(() -> TicketViews.tickets(view));
        if (!keys.byCustomer()) {
            return tickets;
        }
        Table<?> first = keys.areGathered() ? tickets : CUSTOMER;
        Table<?> second = keys.areGathered() ? CUSTOMER : tickets;
        return DSL.table("{0} CROSS JOIN {1} ON {2} = {3}", first, second, TICKET.CUSTOMER_ID, CUSTOMER.ID);
    }

    List<String> references(View view, SearchQuery words, ZonedDateTime now) {
        TicketKeys keys = new TicketKeys(view, view.standard());
        return database.read(context -> context.select(TICKET.REFERENCE)
                .from(TicketViews.tickets(view))
                .where(TicketViews.of(view, now).and(TicketConditions.inOrder(words)))
                .orderBy(keys.sorted())
                .fetch(TICKET.REFERENCE));
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
                row.get(CUSTOMER.ID),
                row.get(CUSTOMER.NAME),
                number == null || number.startsWith("?") ? null : number,
                row.get(TICKET.SUBJECT),
                TicketStatus.valueOf(row.get(TICKET.STATUS)),
                TicketType.valueOf(row.get(TICKET.TYPE)),
                Channel.ofCode(row.get(TICKET.CHANNEL)),
                Instant.ofEpochMilli(row.get(TICKET.OPENED_AT)),
                Instant.ofEpochMilli(row.get(WAITING_SINCE)),
                Instant.ofEpochMilli(row.get(TICKET.FIRST_REPLY_DUE_AT)),
                TicketRecords.instant(row.get(TICKET.FIRST_REPLIED_AT)),
                TicketRecords.instant(row.get(TICKET.COMPLAINT_DUE_AT)),
                TicketRecords.instant(row.get(TICKET.SNOOZED_UNTIL)),
                Money.ofCents(row.get("money_open", BigDecimal.class).longValue()),
                tags(row.get(TAGS)));
    }
}
