package nl.goedmaker.payouts.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT_BATCH;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.payouts.PayoutRepository;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.storage.Counters;
import nl.goedmaker.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqPayoutRepository implements PayoutRepository {
    /** SQLite takes 32 766 values in one statement. */
    private static final int MOST_VALUES = 5_000;

    private static final Condition WAITING = PAYOUT.STATUS.in(DSL.inline("QUEUED"), DSL.inline("ON_HOLD"));

    private final Database database;

    public JooqPayoutRepository(Database database) {
        this.database = database;
    }

    @Override
    public void add(long claimId, int attempt, Money amount, String endToEndId, Instant at) {
        database.change(context -> context.insertInto(PAYOUT)
                .set(PAYOUT.CLAIM_ID, claimId)
                .set(PAYOUT.ATTEMPT, (long) attempt)
                .set(PAYOUT.AMOUNT_CENTS, amount.cents())
                .set(PAYOUT.END_TO_END_ID, endToEndId)
                .set(PAYOUT.STATUS, PayoutStatus.QUEUED.name())
                .set(PAYOUT.QUEUED_AT, at.toEpochMilli())
                .execute());
    }

    @Override
    public List<Payout> queue(@Nullable Payout after, int size) {
        Condition where = after == null
                ? WAITING
                : WAITING.and(
                        row(PAYOUT.QUEUED_AT, PAYOUT.ID).gt(after.queuedAt().toEpochMilli(), after.id()));
        return database.read(context -> select(context)
                .where(where)
                .orderBy(PAYOUT.QUEUED_AT, PAYOUT.ID)
                .limit(size)
                .fetch(JooqPayoutRepository::payout));
    }

    @Override
    public long countQueue() {
        return database.read(context -> (long) context.fetchCount(PAYOUT, WAITING));
    }

    @Override
    public Optional<Payout> find(long id) {
        return database.read(
                context -> select(context).where(PAYOUT.ID.eq(id)).fetchOptional(JooqPayoutRepository::payout));
    }

    @Override
    public Optional<Payout> latestOfClaim(long claimId) {
        return database.read(context -> select(context)
                .where(PAYOUT.CLAIM_ID.eq(claimId))
                .orderBy(PAYOUT.ATTEMPT.desc())
                .limit(1)
                .fetchOptional(JooqPayoutRepository::payout));
    }

    @Override
    public List<Payout> ofTicket(String ticket) {
        return database.read(context -> select(context)
                .where(TICKET.REFERENCE.eq(ticket))
                .orderBy(PAYOUT.ID)
                .fetch(JooqPayoutRepository::payout));
    }

    @Override
    public Map<String, Set<String>> namesOn(Set<String> ibans) {
        Map<String, Set<String>> names = new HashMap<>();
        List<String> all = List.copyOf(ibans);
        for (int from = 0; from < all.size(); from += MOST_VALUES) {
            List<String> some = all.subList(from, Math.min(all.size(), from + MOST_VALUES));
            database.read(context -> context.select(CLAIM.IBAN, CLAIM.NAME)
                            .from(CLAIM)
                            .where(CLAIM.IBAN.in(some).and(CLAIM.WITHDRAWN_AT.isNull()))
                            .fetch())
                    .forEach(found -> names.computeIfAbsent(found.value1(), iban -> new HashSet<>())
                            .add(found.value2()));
        }
        return names;
    }

    @Override
    public void judge(long id, PayoutStatus status, boolean approved, String reason) {
        database.change(context -> context.update(PAYOUT)
                .set(PAYOUT.STATUS, status.name())
                .set(PAYOUT.APPROVED, approved ? 1L : 0L)
                .set(PAYOUT.REASON, reason)
                .where(PAYOUT.ID.eq(id).and(WAITING))
                .execute());
    }

    @Override
    public void returned(long id, String reason) {
        database.change(context -> context.update(PAYOUT)
                .set(PAYOUT.STATUS, PayoutStatus.RETURNED.name())
                .set(PAYOUT.RETURN_REASON, reason)
                .where(PAYOUT.ID.eq(id))
                .execute());
    }

    @Override
    public long nextBatchNumber(LocalDate day) {
        return database.write(context -> Counters.next(context, "batch-" + day));
    }

    @Override
    public long addBatch(NewBatch batch) {
        return database.write(context -> context.insertInto(PAYOUT_BATCH)
                .set(PAYOUT_BATCH.MSG_ID, batch.msgId())
                .set(PAYOUT_BATCH.CREATED_AT, batch.createdAt().toEpochMilli())
                .set(PAYOUT_BATCH.EXECUTION_ON, batch.executionOn().toString())
                .set(PAYOUT_BATCH.PROFILE, batch.profile())
                .set(PAYOUT_BATCH.PAYMENTS, (long) batch.payments())
                .set(PAYOUT_BATCH.TOTAL_CENTS, batch.total().cents())
                .set(PAYOUT_BATCH.DEBTOR_NAME, batch.debtorName())
                .set(PAYOUT_BATCH.DEBTOR_IBAN, batch.debtorIban())
                .set(PAYOUT_BATCH.FILE, batch.file())
                .set(PAYOUT_BATCH.SHA256, batch.sha256())
                .set(PAYOUT_BATCH.STATUS, BatchStatus.EXPORTED.name())
                .returning(PAYOUT_BATCH.ID)
                .fetchSingle(PAYOUT_BATCH.ID));
    }

    @Override
    public void putInBatch(Set<Long> payouts, long batch) {
        List<Long> all = List.copyOf(payouts);
        database.change(context -> {
            for (int from = 0; from < all.size(); from += MOST_VALUES) {
                context.update(PAYOUT)
                        .set(PAYOUT.STATUS, PayoutStatus.IN_BATCH.name())
                        .set(PAYOUT.BATCH_ID, batch)
                        .where(PAYOUT.ID
                                .in(all.subList(from, Math.min(all.size(), from + MOST_VALUES)))
                                .and(PAYOUT.STATUS.eq(PayoutStatus.QUEUED.name())))
                        .execute();
            }
        });
    }

    @Override
    public void tellBatch(long batch, String event, String text, Instant at) {
        tell(PAYOUT.BATCH_ID.eq(batch), event, text, at);
    }

    @Override
    public void tell(long payout, String event, String text, Instant at) {
        tell(PAYOUT.ID.eq(payout), event, text, at);
    }

    private void tell(Condition which, String event, String text, Instant at) {
        database.change(context -> context.insertInto(
                        TIMELINE_ENTRY,
                        TIMELINE_ENTRY.TICKET_ID,
                        TIMELINE_ENTRY.AT,
                        TIMELINE_ENTRY.KIND,
                        TIMELINE_ENTRY.EVENT,
                        TIMELINE_ENTRY.TEXT)
                .select(DSL.select(
                                CASHBACK.TICKET_ID,
                                DSL.val(at.toEpochMilli()),
                                DSL.val("CHANGE"),
                                DSL.val(event),
                                DSL.val(text))
                        .from(PAYOUT)
                        .join(CLAIM)
                        .on(CLAIM.ID.eq(PAYOUT.CLAIM_ID))
                        .join(CASHBACK)
                        .on(CASHBACK.ID.eq(CLAIM.CASHBACK_ID))
                        .where(which))
                .execute());
    }

    @Override
    public void setBatchStatus(
            long batch,
            BatchStatus status,
            PayoutStatus payouts,
            @Nullable Instant uploadedAt,
            @Nullable LocalDate bookedOn) {
        database.change(context -> {
            context.update(PAYOUT_BATCH)
                    .set(PAYOUT_BATCH.STATUS, status.name())
                    .set(
                            PAYOUT_BATCH.UPLOADED_AT,
                            uploadedAt == null ? PAYOUT_BATCH.UPLOADED_AT : DSL.val(uploadedAt.toEpochMilli()))
                    .set(
                            PAYOUT_BATCH.BOOKED_ON,
                            bookedOn == null ? PAYOUT_BATCH.BOOKED_ON : DSL.val(bookedOn.toString()))
                    .where(PAYOUT_BATCH.ID.eq(batch))
                    .execute();
            context.update(PAYOUT)
                    .set(PAYOUT.STATUS, payouts.name())
                    .where(PAYOUT.BATCH_ID.eq(batch).and(PAYOUT.STATUS.in("IN_BATCH", "UPLOADED")))
                    .execute();
        });
    }

    @Override
    public Optional<PayoutBatch> batch(String msgId) {
        return database.read(context ->
                batches(context, PAYOUT_BATCH.MSG_ID.eq(msgId), 1).stream().findFirst());
    }

    @Override
    public List<PayoutBatch> batches(@Nullable PayoutBatch after, int size) {
        return database.read(
                context -> batches(context, after == null ? DSL.noCondition() : PAYOUT_BATCH.ID.lt(after.id()), size));
    }

    private static List<PayoutBatch> batches(DSLContext context, Condition where, int size) {
        var returned = DSL.field(DSL.selectCount()
                        .from(PAYOUT)
                        .where(PAYOUT.BATCH_ID.eq(PAYOUT_BATCH.ID).and(PAYOUT.STATUS.eq(PayoutStatus.RETURNED.name()))))
                .as("returned");
        var newer = PAYOUT.as("newer");
        var unsettled = DSL.field(DSL.selectCount()
                        .from(PAYOUT)
                        .where(PAYOUT.BATCH_ID.eq(PAYOUT_BATCH.ID).and(PAYOUT.STATUS.eq(PayoutStatus.RETURNED.name())))
                        .andNotExists(DSL.selectOne()
                                .from(newer)
                                .where(newer.CLAIM_ID.eq(PAYOUT.CLAIM_ID).and(newer.ATTEMPT.gt(PAYOUT.ATTEMPT)))))
                .as("unsettled");
        return context.select(
                        PAYOUT_BATCH.ID,
                        PAYOUT_BATCH.MSG_ID,
                        PAYOUT_BATCH.CREATED_AT,
                        PAYOUT_BATCH.EXECUTION_ON,
                        PAYOUT_BATCH.PAYMENTS,
                        PAYOUT_BATCH.TOTAL_CENTS,
                        PAYOUT_BATCH.SHA256,
                        PAYOUT_BATCH.STATUS,
                        PAYOUT_BATCH.BOOKED_ON,
                        returned,
                        unsettled)
                .from(PAYOUT_BATCH)
                .where(where)
                .orderBy(PAYOUT_BATCH.ID.desc())
                .limit(size)
                .fetch(found -> new PayoutBatch(
                        found.get(PAYOUT_BATCH.ID),
                        found.get(PAYOUT_BATCH.MSG_ID),
                        Instant.ofEpochMilli(found.get(PAYOUT_BATCH.CREATED_AT)),
                        LocalDate.parse(found.get(PAYOUT_BATCH.EXECUTION_ON)),
                        found.get(PAYOUT_BATCH.PAYMENTS).intValue(),
                        Money.ofCents(found.get(PAYOUT_BATCH.TOTAL_CENTS)),
                        found.get(PAYOUT_BATCH.SHA256),
                        BatchStatus.valueOf(found.get(PAYOUT_BATCH.STATUS)),
                        day(found.get(PAYOUT_BATCH.BOOKED_ON)),
                        found.get(returned),
                        found.get(unsettled)));
    }

    private static @Nullable LocalDate day(@Nullable String kept) {
        return kept == null ? null : LocalDate.parse(kept);
    }

    @Override
    public List<Payout> ofBatch(long batch) {
        return database.read(context -> select(context)
                .where(PAYOUT.BATCH_ID.eq(batch))
                .orderBy(PAYOUT.QUEUED_AT, PAYOUT.ID)
                .fetch(JooqPayoutRepository::payout));
    }

    @Override
    public List<Payout> ofBatch(long batch, @Nullable Payout after, int size) {
        Condition where = PAYOUT.BATCH_ID.eq(batch);
        Condition paged = after == null
                ? where
                : where.and(row(PAYOUT.QUEUED_AT, PAYOUT.ID).gt(after.queuedAt().toEpochMilli(), after.id()));
        return database.read(context -> select(context)
                .where(paged)
                .orderBy(PAYOUT.QUEUED_AT, PAYOUT.ID)
                .limit(size)
                .fetch(JooqPayoutRepository::payout));
    }

    @Override
    public byte[] file(long batch) {
        return database.read(context -> context.select(PAYOUT_BATCH.FILE)
                .from(PAYOUT_BATCH)
                .where(PAYOUT_BATCH.ID.eq(batch))
                .fetchSingle(PAYOUT_BATCH.FILE));
    }

    private static SelectOnConditionStep<Record> select(DSLContext context) {
        return context.select(PAYOUT.fields())
                .select(CLAIM.NAME, CLAIM.IBAN, CASHBACK.CODE, TICKET.REFERENCE, ORDER_LINE.PRICE_CENTS)
                .from(PAYOUT)
                .join(CLAIM)
                .on(CLAIM.ID.eq(PAYOUT.CLAIM_ID))
                .join(CASHBACK)
                .on(CASHBACK.ID.eq(CLAIM.CASHBACK_ID))
                .join(TICKET)
                .on(TICKET.ID.eq(CASHBACK.TICKET_ID))
                .leftJoin(ORDER_LINE)
                .on(ORDER_LINE.ID.eq(TICKET.ORDER_LINE_ID));
    }

    private static Payout payout(Record found) {
        Long price = found.get(ORDER_LINE.PRICE_CENTS);
        return new Payout(
                found.get(PAYOUT.ID),
                found.get(PAYOUT.CLAIM_ID),
                found.get(PAYOUT.ATTEMPT).intValue(),
                found.get(TICKET.REFERENCE),
                CashbackCode.parse(found.get(CASHBACK.CODE)).display(),
                found.get(CLAIM.NAME),
                found.get(CLAIM.IBAN),
                Money.ofCents(found.get(PAYOUT.AMOUNT_CENTS)),
                price == null ? null : Money.ofCents(price),
                found.get(PAYOUT.END_TO_END_ID),
                PayoutStatus.valueOf(found.get(PAYOUT.STATUS)),
                found.get(PAYOUT.APPROVED) == 1,
                found.get(PAYOUT.REASON),
                Instant.ofEpochMilli(found.get(PAYOUT.QUEUED_AT)),
                found.get(PAYOUT.RETURN_REASON));
    }
}
