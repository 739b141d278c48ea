package nl.goedmaker.cashback.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CASHBACK_CODE;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackCode;
import nl.goedmaker.cashback.CashbackRepository;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Claim;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.storage.JooqCustomerRepository;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqCashbackRepository implements CashbackRepository {
    private final Database database;

    public JooqCashbackRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean reserve(CashbackCode code) {
        return database.write(context -> context.insertInto(CASHBACK_CODE)
                        .set(CASHBACK_CODE.CODE, code.compact())
                        .onConflictDoNothing()
                        .execute()
                == 1);
    }

    @Override
    public void add(long ticketId, long remedyId, CashbackCode code, Offer offer, Instant at, LocalDate expiresOn) {
        database.change(context -> context.insertInto(CASHBACK)
                .set(CASHBACK.TICKET_ID, ticketId)
                .set(CASHBACK.REMEDY_ID, remedyId)
                .set(CASHBACK.CODE, code.compact())
                .set(CASHBACK.AMOUNT_CENTS, offer.amount().cents())
                .set(CASHBACK.BASIS, offer.basis().name())
                .set(CASHBACK.REASON, offer.reason().strip())
                .set(CASHBACK.OFFERED_AT, at.toEpochMilli())
                .set(CASHBACK.EXPIRES_ON, expiresOn.toString())
                .execute());
    }

    @Override
    public Optional<Cashback> find(CashbackCode code, LocalDate today) {
        return database.read(context -> select(context, today)
                .where(CASHBACK.CODE.eq(code.compact()))
                .fetchOptional(JooqCashbackRepository::cashback));
    }

    @Override
    public List<Cashback> ofTicket(long ticketId, LocalDate today) {
        return database.read(context -> select(context, today)
                .where(Families.of(CASHBACK.TICKET_ID, ticketId))
                .orderBy(CASHBACK.ID)
                .fetch(JooqCashbackRepository::cashback));
    }

    @Override
    public List<Cashback> page(@Nullable CashbackState state, @Nullable Cashback after, int size, LocalDate today) {
        Condition where = state == null ? DSL.noCondition() : state(today).eq(state.name());
        Condition paged = after == null
                ? where
                : where.and(row(CASHBACK.OFFERED_AT, CASHBACK.ID)
                        .lt(after.offeredAt().toEpochMilli(), after.id()));
        return database.read(context -> select(context, today)
                .where(paged)
                .orderBy(CASHBACK.OFFERED_AT.desc(), CASHBACK.ID.desc())
                .limit(size)
                .fetch(JooqCashbackRepository::cashback));
    }

    @Override
    public long count(@Nullable CashbackState state, LocalDate today) {
        return database.read(context -> context.selectCount()
                .from(CASHBACK)
                .where(state == null ? DSL.noCondition() : state(today).eq(state.name()))
                .fetchSingle()
                .value1()
                .longValue());
    }

    @Override
    public void revoke(long cashback, Instant at) {
        database.change(context -> context.update(CASHBACK)
                .set(CASHBACK.REVOKED_AT, at.toEpochMilli())
                .where(CASHBACK.ID.eq(cashback))
                .execute());
    }

    @Override
    public void handOut(long cashback, Instant at) {
        database.change(context -> context.update(CASHBACK)
                .set(CASHBACK.HANDED_OUT_AT, at.toEpochMilli())
                .where(CASHBACK.ID.eq(cashback).and(CASHBACK.HANDED_OUT_AT.isNull()))
                .execute());
    }

    @Override
    public long addClaim(long cashback, String name, Iban iban, Instant at) {
        return database.write(context -> context.insertInto(CLAIM)
                .set(CLAIM.CASHBACK_ID, cashback)
                .set(CLAIM.NAME, name)
                .set(CLAIM.IBAN, iban.value())
                .set(CLAIM.RECEIVED_AT, at.toEpochMilli())
                .returning(CLAIM.ID)
                .fetchSingle(CLAIM.ID));
    }

    @Override
    public Optional<Claim> claim(long cashback, LocalDate today) {
        return database.read(context -> select(context, today)
                .where(CASHBACK.ID.eq(cashback).and(CLAIM.ID.isNotNull()))
                .fetchOptional(found -> {
                    Cashback of = cashback(found);
                    return new Claim(
                            found.get(CLAIM.ID),
                            of,
                            found.get(CLAIM.NAME),
                            new Iban(found.get(CLAIM.IBAN)),
                            of.amount(),
                            Instant.ofEpochMilli(found.get(CLAIM.RECEIVED_AT)));
                }));
    }

    private static SelectOnConditionStep<Record> select(DSLContext context, LocalDate today) {
        return context.select(CASHBACK.fields())
                .select(CUSTOMER.fields())
                .select(TICKET.REFERENCE, TICKET.SUBJECT)
                .select(CLAIM.ID, CLAIM.NAME, CLAIM.IBAN, CLAIM.RECEIVED_AT)
                .select(state(today).as("state"))
                .from(CASHBACK)
                .join(TICKET)
                .on(TICKET.ID.eq(CASHBACK.TICKET_ID))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .leftJoin(CLAIM)
                .on(CLAIM.CASHBACK_ID.eq(CASHBACK.ID).and(CLAIM.WITHDRAWN_AT.isNull()));
    }

    private static Field<String> state(LocalDate today) {
        Field<String> payout = DSL.field(DSL.select(PAYOUT.STATUS)
                .from(PAYOUT)
                .join(CLAIM.as("c"))
                .on(PAYOUT.CLAIM_ID.eq(CLAIM.as("c").ID))
                .where(CLAIM.as("c").CASHBACK_ID.eq(CASHBACK.ID))
                .orderBy(PAYOUT.ID.desc())
                .limit(1));
        Condition claimed = DSL.exists(DSL.selectOne()
                .from(CLAIM.as("c"))
                .where(CLAIM.as("c")
                        .CASHBACK_ID
                        .eq(CASHBACK.ID)
                        .and(CLAIM.as("c").WITHDRAWN_AT.isNull())));
        return when(CASHBACK.REVOKED_AT.isNotNull(), inline("REVOKED"))
                .when(payout.eq(inline("PAID")), inline("PAID"))
                .when(payout.in(inline("IN_BATCH"), inline("UPLOADED")), inline("IN_BATCH"))
                .when(claimed, inline("CLAIMED"))
                .when(CASHBACK.EXPIRES_ON.lt(inline(today.toString())), inline("EXPIRED"))
                .otherwise(inline("OFFERED"));
    }

    private static Cashback cashback(Record row) {
        Customer customer = JooqCustomerRepository.customer(row);
        Long handedOut = row.get(CASHBACK.HANDED_OUT_AT);
        return new Cashback(
                row.get(CASHBACK.ID),
                row.get(TICKET.REFERENCE),
                row.get(TICKET.SUBJECT),
                customer.name(),
                customer.firstName(),
                customer.language(),
                CashbackCode.parse(row.get(CASHBACK.CODE)),
                Money.ofCents(row.get(CASHBACK.AMOUNT_CENTS)),
                Basis.valueOf(row.get(CASHBACK.BASIS)),
                row.get(CASHBACK.REASON),
                CashbackState.valueOf(row.get("state", String.class)),
                Instant.ofEpochMilli(row.get(CASHBACK.OFFERED_AT)),
                LocalDate.parse(row.get(CASHBACK.EXPIRES_ON)),
                handedOut == null ? null : Instant.ofEpochMilli(handedOut));
    }
}
