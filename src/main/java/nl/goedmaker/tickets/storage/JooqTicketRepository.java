package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.CHECK_ANSWER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.REMEDY;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.drafts.storage.JooqDrafts;
import nl.goedmaker.money.Money;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.storage.Counters;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.CustomerHistory;
import nl.goedmaker.tickets.GoodwillLimit;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketRepository;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.tickets.TimelineQuery;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqTicketRepository implements TicketRepository {
    private static final nl.goedmaker.storage.jooq.tables.Ticket NAMED = TICKET.as("named");

    private final Database database;
    private final TicketPages pages;
    private final TicketCounts counts;

    public JooqTicketRepository(Database database) {
        this.database = database;
        this.pages = new TicketPages(database);
        this.counts = new TicketCounts(database);
    }

    @Override
    public String nextReference(int year) {
        long number = database.write(context -> Counters.next(context, "ticket-" + year));
        return "K-%d-%04d".formatted(year, number);
    }

    @Override
    public long add(
            String reference,
            NewTicket ticket,
            Customer customer,
            @Nullable OrderLine line,
            String subject,
            Instant openedAt,
            Instant firstReplyDue,
            Instant complaintDue) {
        database.change(JooqDrafts::forgetGone);
        return database.write(context -> context.insertInto(TICKET)
                .set(TICKET.REFERENCE, reference)
                .set(TICKET.CUSTOMER_ID, customer.id())
                .set(TICKET.ORDER_LINE_ID, line == null ? null : line.id())
                .set(TICKET.SUBJECT, subject)
                .set(TICKET.TYPE, ticket.type().name())
                .set(TICKET.CHANNEL, ticket.channel().code())
                .set(TICKET.OPENED_AT, openedAt.toEpochMilli())
                .set(TICKET.FIRST_REPLY_DUE_AT, firstReplyDue.toEpochMilli())
                .set(TICKET.COMPLAINT_DUE_AT, complaintDue.toEpochMilli())
                .returning(TICKET.ID)
                .fetchSingle(TICKET.ID));
    }

    @Override
    public Optional<Ticket> find(String reference) {
        return database.read(context -> context.select(TICKET.fields())
                .select(CUSTOMER.fields())
                .select(JooqCustomerRepository.LINE_FIELDS)
                .select(TicketRecords.OWN_REASON)
                .from(TicketTables.withPurchase())
                .where(Families.leadsOneOf(context.select(NAMED.ID).from(NAMED).where(NAMED.REFERENCE.eq(reference))))
                .fetchOptional(TicketRecords::ticket));
    }

    @Override
    public List<OrderLine> purchases(long ticket) {
        return database
                .read(context -> context.select(JooqCustomerRepository.LINE_FIELDS)
                        .from(TicketTables.withPurchase())
                        .where(Families.of(TICKET.ID, ticket))
                        .and(ORDER_LINE.ID.isNotNull())
                        .orderBy(TICKET.MERGED_INTO.isNotNull(), TICKET.OPENED_AT, TICKET.ID)
                        .fetch(JooqCustomerRepository::line))
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public void update(Ticket ticket) {
        OrderLine line = ticket.line();
        database.change(context -> context.update(TICKET)
                .set(TICKET.SUBJECT, ticket.subject())
                .set(TICKET.TYPE, ticket.type().name())
                .set(TICKET.CHANNEL, ticket.channel().code())
                .set(TICKET.ORDER_LINE_ID, line == null ? null : line.id())
                .set(TICKET.STATUS, ticket.status().name())
                .set(TICKET.FIRST_REPLY_DUE_AT, ticket.firstReplyDue().toEpochMilli())
                .set(TICKET.FIRST_REPLIED_AT, TicketRecords.millis(ticket.firstRepliedAt()))
                .set(TICKET.SNOOZED_UNTIL, TicketRecords.millis(ticket.snoozedUntil()))
                .set(TICKET.UNTIL_ANSWER, ticket.snoozedUntil() == null ? inline(0L) : TICKET.UNTIL_ANSWER)
                .set(TICKET.CLOSED_AT, TicketRecords.millis(ticket.closedAt()))
                .set(TICKET.JUSTIFIED, TicketRecords.name(ticket.justified()))
                .set(
                        TICKET.REASON_CODE,
                        ticket.reason() == null ? null : ticket.reason().code())
                .set(TICKET.STEP, ticket.step().name())
                .where(TICKET.ID.eq(ticket.id()))
                .execute());
    }

    @Override
    public CustomerHistory history(Ticket ticket) {
        OrderLine line = ticket.line();
        var orders = CUSTOMER_ORDER.CUSTOMER_ID.eq(ticket.customer().id());
        var tickets = TICKET.CUSTOMER_ID
                .eq(ticket.customer().id())
                .and(Families.leads())
                .and(TICKET.ID.ne(ticket.id()));
        return database.read(context -> new CustomerHistory(
                context.fetchCount(
                        CUSTOMER_ORDER,
                        line == null
                                ? orders
                                : orders.and(CUSTOMER_ORDER.ID.notIn(context.select(ORDER_LINE.ORDER_ID)
                                        .from(ORDER_LINE)
                                        .where(ORDER_LINE.ID.eq(line.id()))))),
                context.fetchCount(TICKET, tickets),
                context.fetchCount(TICKET, tickets.and(TICKET.JUSTIFIED.eq("YES")))));
    }

    @Override
    public List<TicketRow> page(TicketQuery query, SearchQuery words, ZonedDateTime now) {
        return pages.page(query, words, now);
    }

    @Override
    public List<String> references(TicketQuery.View view, SearchQuery words, ZonedDateTime now) {
        return pages.references(view, words, now);
    }

    @Override
    public long count(TicketQuery.View view, SearchQuery words, ZonedDateTime now) {
        return counts.count(view, words, now);
    }

    @Override
    public Map<TicketQuery.View, Long> counts(SearchQuery words, ZonedDateTime now) {
        return counts.counts(words, now);
    }

    @Override
    public void addEntry(long ticket, Instant at, TimelineEntry.Kind kind, String event, String text) {
        database.change(context -> context.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.TICKET_ID, ticket)
                .set(TIMELINE_ENTRY.AT, at.toEpochMilli())
                .set(TIMELINE_ENTRY.KIND, kind.name())
                .set(TIMELINE_ENTRY.EVENT, event)
                .set(TIMELINE_ENTRY.TEXT, text)
                .execute());
    }

    @Override
    public List<TimelineEntry> timeline(long ticket) {
        return database.read(context -> context.selectFrom(TIMELINE_ENTRY)
                .where(ofFamily(ticket))
                .orderBy(TIMELINE_ENTRY.AT, TIMELINE_ENTRY.ID)
                .fetch(TicketRecords::entry));
    }

    @Override
    public List<TimelineEntry> timeline(long ticket, TimelineQuery query) {
        TimelineEntry after = query.after();
        Condition older = after == null
                ? DSL.noCondition()
                : row(TIMELINE_ENTRY.AT, TIMELINE_ENTRY.ID).lt(after.at().toEpochMilli(), after.id());
        Condition wanted = query.filter() == TimelineQuery.Filter.ALL
                ? DSL.noCondition()
                : TIMELINE_ENTRY.KIND.in(
                        query.filter().kinds().stream().map(Enum::name).sorted().toList());
        return database.read(context -> context.selectFrom(TIMELINE_ENTRY)
                .where(ofFamily(ticket))
                .and(older)
                .and(wanted)
                .orderBy(TIMELINE_ENTRY.AT.desc(), TIMELINE_ENTRY.ID.desc())
                .limit(query.size())
                .fetch(TicketRecords::entry));
    }

    /** What was merged says so only to whoever reads it alone. */
    private static Condition ofFamily(long ticket) {
        return Families.of(TIMELINE_ENTRY.TICKET_ID, ticket)
                .and(TIMELINE_ENTRY
                        .TICKET_ID
                        .eq(ticket)
                        .or(TIMELINE_ENTRY.EVENT.ne(DSL.inline("tickets.event.mergedInto"))));
    }

    @Override
    public boolean has(long ticket, TimelineEntry.Kind kind) {
        return database.read(context -> context.fetchExists(
                TIMELINE_ENTRY,
                Families.of(TIMELINE_ENTRY.TICKET_ID, ticket).and(TIMELINE_ENTRY.KIND.eq(kind.name()))));
    }

    @Override
    public boolean isLookedInto(long ticket) {
        return database.read(context -> context.fetchExists(
                CHECK_ANSWER, Families.of(CHECK_ANSWER.TICKET_ID, ticket).and(CHECK_ANSWER.ANSWER.ne("NOT_ASKED"))));
    }

    @Override
    public List<Remedy> remedies(long ticket) {
        return database.read(context -> context.selectFrom(REMEDY)
                .where(Families.of(REMEDY.TICKET_ID, ticket))
                .orderBy(REMEDY.ID)
                .fetch(TicketRecords::remedy));
    }

    @Override
    public long addRemedy(long ticket, NewRemedy remedy, Instant at) {
        Money amount = remedy.amount();
        return database.write(context -> context.insertInto(REMEDY)
                .set(REMEDY.TICKET_ID, ticket)
                .set(REMEDY.KIND, remedy.kind().name())
                .set(REMEDY.BASIS, remedy.basis().name())
                .set(REMEDY.AMOUNT_CENTS, amount == null ? null : amount.cents())
                .set(
                        REMEDY.PROMISED_ON,
                        remedy.promisedOn() == null ? null : remedy.promisedOn().toString())
                .set(REMEDY.REASON, remedy.reason())
                .set(REMEDY.CONSENT, remedy.consent() ? 1L : 0L)
                .set(REMEDY.CHOSEN_AT, at.toEpochMilli())
                .returning(REMEDY.ID)
                .fetchSingle(REMEDY.ID));
    }

    @Override
    public void markDone(long remedy, Instant at) {
        database.change(context -> context.update(REMEDY)
                .set(REMEDY.DONE_AT, at.toEpochMilli())
                .where(REMEDY.ID.eq(remedy))
                .execute());
    }

    @Override
    public GoodwillLimit limit(@Nullable String category) {
        if (category == null) {
            return GoodwillLimit.DEFAULT;
        }
        return database.read(context -> context.selectFrom(CATEGORY)
                .where(CATEGORY.NAME.eq(category))
                .fetchOptional(row -> new GoodwillLimit(
                        row.getGoodwillBasisPoints().intValue(),
                        row.getGoodwillMaxCents() == null ? null : Money.ofCents(row.getGoodwillMaxCents())))
                .orElse(GoodwillLimit.DEFAULT));
    }
}
