package nl.goedmaker.payouts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** Payouts and bank files, as kept. */
public interface PayoutRepository {
    void add(long claimId, int attempt, Money amount, String endToEndId, Instant at);

    /** What waits or is on hold, oldest first. */
    List<Payout> queue(@Nullable Payout after, int size);

    long countQueue();

    Optional<Payout> find(long id);

    /** The payout of a claim that was not taken back, newest attempt first. */
    Optional<Payout> latestOfClaim(long claimId);

    List<Payout> ofTicket(String ticket);

    /** For each IBAN, every name under which it was given. */
    Map<String, Set<String>> namesOn(Set<String> ibans);

    void judge(long id, PayoutStatus status, boolean approved, String reason);

    void returned(long id, String reason);

    /** The next number of a day's bank files, from 1; never given twice. */
    long nextBatchNumber(LocalDate day);

    long addBatch(NewBatch batch);

    void putInBatch(Set<Long> payouts, long batch);

    void setBatchStatus(
            long batch,
            BatchStatus status,
            PayoutStatus payouts,
            @Nullable Instant uploadedAt,
            @Nullable LocalDate bookedOn);

    /** Writes into the timelines of all complaints paid by a batch what became of it; {@code text} goes into the sentence. */
    void tellBatch(long batch, String event, String text, Instant at);

    /** The same for one payout. */
    void tell(long payout, String event, String text, Instant at);

    Optional<PayoutBatch> batch(String msgId);

    /** Newest first. */
    List<PayoutBatch> batches(@Nullable PayoutBatch after, int size);

    List<Payout> ofBatch(long batch);

    /** A page of the same, in the order of the file. */
    List<Payout> ofBatch(long batch, @Nullable Payout after, int size);

    byte[] file(long batch);

    /** A bank file on its way into the data file. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record NewBatch(
            String msgId,
            Instant createdAt,
            LocalDate executionOn,
            String profile,
            int payments,
            Money total,
            String debtorName,
            String debtorIban,
            byte[] file,
            String sha256) {}
}
