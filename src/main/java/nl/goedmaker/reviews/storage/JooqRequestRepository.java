package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.CASHBACK;
import static nl.goedmaker.storage.jooq.Tables.CLAIM;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT;
import static nl.goedmaker.storage.jooq.Tables.PAYOUT_BATCH;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_REQUEST;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.request.RequestFacts;
import nl.goedmaker.reviews.request.RequestFacts.Complaint;
import nl.goedmaker.reviews.request.RequestFacts.Settlement;
import nl.goedmaker.reviews.request.RequestOutcome;
import nl.goedmaker.reviews.request.RequestRepository;
import nl.goedmaker.reviews.request.ReviewRequest;
import nl.goedmaker.reviews.rules.RequestRule;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.ReviewRequestRecord;
import nl.goedmaker.text.Language;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Requests to judge again in the data file, with what the rules ask of the complaint and the money of the same customer. */
public final class JooqRequestRepository implements RequestRepository {
    private final Database database;
    private final ZoneId zone;

    /** @param zone where the shop is: it says when a day begins */
    public JooqRequestRepository(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public RequestFacts facts(Review review, LocalDate today) {
        List<ReviewRequest> requests = database.read(context -> context.selectFrom(REVIEW_REQUEST)
                .where(REVIEW_REQUEST.REVIEW_ID.eq(review.id()))
                .orderBy(REVIEW_REQUEST.ASKED_AT.desc(), REVIEW_REQUEST.ID.desc())
                .fetch(JooqRequestRepository::request));
        String ticket = review.ticket();
        return ticket == null
                ? new RequestFacts(review, null, requests, List.of())
                : new RequestFacts(
                        review,
                        complaint(ticket).orElse(null),
                        requests,
                        money(List.of(ticket), today).getOrDefault(ticket, List.of()));
    }

    private static ReviewRequest request(ReviewRequestRecord row) {
        return new ReviewRequest(
                row.getId(),
                row.getReviewId(),
                RequestRule.valueOf(row.getRule()),
                Instant.ofEpochMilli(row.getAskedAt()),
                row.getReason(),
                row.getRemindOn() == null ? null : LocalDate.parse(row.getRemindOn()),
                row.getOutcome() == null ? null : RequestOutcome.valueOf(row.getOutcome()),
                moment(row.getOutcomeAt()));
    }

    private static @Nullable Instant moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** When the owner last wrote about a complaint. */
    private static Field<Long> written() {
        return select(max(TIMELINE_ENTRY.AT))
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.TICKET_ID.eq(TICKET.ID).and(TIMELINE_ENTRY.KIND.eq("MESSAGE_OUT")))
                .asField("written");
    }

    private Optional<Complaint> complaint(String reference) {
        return database.read(context -> context.select(TICKET.CHANNEL, TICKET.CLOSED_AT, written(), CUSTOMER.LANGUAGE)
                .from(TICKET)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .where(TICKET.REFERENCE.eq(reference))
                .fetchOptional(row -> new Complaint(
                        reference,
                        Channel.ofCode(row.value1()),
                        Language.ofCode(row.value4()).orElse(Language.NL),
                        moment(row.value3()),
                        moment(row.value2()))));
    }

    /** Every cashback of the customers of some complaints, also of one who is there twice with the same address. */
    private Map<String, List<Settlement>> money(List<String> references, LocalDate today) {
        var other = CUSTOMER.as("other");
        var asked = TICKET.as("asked");
        return database.read(context -> context.select(
                        asked.REFERENCE, CASHBACK.REVOKED_AT, CASHBACK.EXPIRES_ON, CLAIM.ID, PAYOUT_BATCH.EXECUTION_ON)
                .from(asked)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(asked.CUSTOMER_ID))
                .join(other)
                .on(other.ID.eq(CUSTOMER.ID).or(other.EMAIL.eq(CUSTOMER.EMAIL)))
                .join(TICKET)
                .on(TICKET.CUSTOMER_ID.eq(other.ID))
                .join(CASHBACK)
                .on(CASHBACK.TICKET_ID.eq(TICKET.ID))
                .leftJoin(CLAIM)
                .on(CLAIM.CASHBACK_ID.eq(CASHBACK.ID).and(CLAIM.WITHDRAWN_AT.isNull()))
                .leftJoin(PAYOUT)
                .on(PAYOUT.CLAIM_ID.eq(CLAIM.ID).and(PAYOUT.STATUS.eq("PAID")))
                .leftJoin(PAYOUT_BATCH)
                .on(PAYOUT_BATCH.ID.eq(PAYOUT.BATCH_ID))
                .where(asked.REFERENCE.in(references))
                .fetchGroups(asked.REFERENCE, row -> settlement(row, today)));
    }

    private Settlement settlement(Record row, LocalDate today) {
        Long revoked = row.get(CASHBACK.REVOKED_AT);
        if (revoked != null) {
            return new Settlement(Instant.ofEpochMilli(revoked));
        }
        String paid = row.get(PAYOUT_BATCH.EXECUTION_ON);
        if (paid != null) {
            return new Settlement(startOf(LocalDate.parse(paid)));
        }
        LocalDate expires = LocalDate.parse(Objects.requireNonNull(row.get(CASHBACK.EXPIRES_ON)));
        return row.get(CLAIM.ID) == null && expires.isBefore(today)
                ? new Settlement(startOf(expires))
                : new Settlement(null);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public void add(long review, RequestRule rule, Instant at, String reason, @Nullable LocalDate remindOn) {
        database.change(context -> context.insertInto(REVIEW_REQUEST)
                .set(REVIEW_REQUEST.REVIEW_ID, review)
                .set(REVIEW_REQUEST.RULE, rule.name())
                .set(REVIEW_REQUEST.ASKED_AT, at.toEpochMilli())
                .set(REVIEW_REQUEST.REASON, reason)
                .set(REVIEW_REQUEST.REMIND_ON, remindOn == null ? null : remindOn.toString())
                .execute());
    }

    @Override
    public void settle(long request, RequestOutcome outcome, Instant at) {
        database.change(context -> context.update(REVIEW_REQUEST)
                .set(REVIEW_REQUEST.OUTCOME, outcome.name())
                .set(REVIEW_REQUEST.OUTCOME_AT, at.toEpochMilli())
                .setNull(REVIEW_REQUEST.REMIND_ON)
                .where(REVIEW_REQUEST.ID.eq(request))
                .execute());
    }

    @Override
    public void remind(long request, @Nullable LocalDate day) {
        database.change(context -> context.update(REVIEW_REQUEST)
                .set(REVIEW_REQUEST.REMIND_ON, day == null ? null : day.toString())
                .where(REVIEW_REQUEST.ID.eq(request))
                .execute());
    }

    @Override
    public List<Due> due(LocalDate today, int most) {
        return database.read(context -> context.select(REVIEW.ID, REVIEW.AUTHOR, REVIEW_REQUEST.REMIND_ON)
                .from(REVIEW_REQUEST)
                .join(REVIEW)
                .on(REVIEW.ID.eq(REVIEW_REQUEST.REVIEW_ID))
                .where(REVIEW_REQUEST.OUTCOME.isNull().and(REVIEW_REQUEST.REMIND_ON.le(today.toString())))
                .orderBy(REVIEW_REQUEST.REMIND_ON, REVIEW_REQUEST.ID)
                .limit(most)
                .fetch(row -> new Due(row.value1(), row.value2(), LocalDate.parse(row.value3()))));
    }

    @Override
    public List<RequestFacts> candidates(List<String> platforms, Instant since, LocalDate today, int most) {
        Field<Long> written = written();
        List<Candidate> candidates = database.read(context -> context.select(REVIEW.fields())
                .select(TICKET.REFERENCE, TICKET.CHANNEL, TICKET.CLOSED_AT, written, CUSTOMER.LANGUAGE)
                .from(REVIEW)
                .join(TICKET)
                .on(TICKET.ID.eq(REVIEW.TICKET_ID))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .where(REVIEW.PLATFORM
                        .in(platforms)
                        .and(REVIEW.POSTED_AT.ge(since.toEpochMilli()))
                        .and(REVIEW.GRADE.lt(REVIEW.SCALE.mul(8L)))
                        .and(REVIEW.REMOVED_AT.isNull())
                        .and(TICKET.STATUS.eq("CLOSED"))
                        .and(notExists(selectOne().from(REVIEW_REQUEST).where(REVIEW_REQUEST.REVIEW_ID.eq(REVIEW.ID)))))
                .orderBy(REVIEW.POSTED_AT.desc(), REVIEW.ID.desc())
                .limit(most)
                .fetch(row -> new Candidate(
                        JooqReviewRepository.review(row),
                        new Complaint(
                                row.get(TICKET.REFERENCE),
                                Channel.ofCode(row.get(TICKET.CHANNEL)),
                                Language.ofCode(row.get(CUSTOMER.LANGUAGE)).orElse(Language.NL),
                                moment(row.get(written)),
                                moment(row.get(TICKET.CLOSED_AT))))));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<String, List<Settlement>> money = money(
                candidates.stream().map(each -> each.complaint().reference()).toList(), today);
        return candidates.stream()
                .map(each -> new RequestFacts(
                        each.review(),
                        each.complaint(),
                        List.of(),
                        money.getOrDefault(each.complaint().reference(), List.of())))
                .toList();
    }

    private record Candidate(Review review, Complaint complaint) {}
}
