package nl.goedmaker.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.cashback.Claim;
import nl.goedmaker.cashback.ClaimListener;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** The queue of what has to be paid, and what the owner says of each. */
public final class Payouts implements ClaimListener {
    private final PayoutRepository repository;
    private final Journal journal;
    private final Clock clock;

    public Payouts(PayoutRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void claimAccepted(Claim claim) {
        enqueue(claim.id(), 1, claim.amount());
    }

    private void enqueue(long claimId, int attempt, nl.goedmaker.money.Money amount) {
        repository.add(claimId, attempt, amount, "GM-C%d-%d".formatted(claimId, attempt), clock.instant());
    }

    /** A page of the queue, oldest first, each with its checks. */
    public List<QueuedPayout> queue(@Nullable Payout after, int size) {
        return checked(repository.queue(after, size));
    }

    public long countQueue() {
        return repository.countQueue();
    }

    List<QueuedPayout> checked(List<Payout> payouts) {
        Map<String, Set<String>> names =
                repository.namesOn(payouts.stream().map(Payout::account).collect(Collectors.toSet()));
        return payouts.stream()
                .map(payout -> PayoutRules.check(payout, names.getOrDefault(payout.account(), Set.of())))
                .toList();
    }

    public QueuedPayout get(long id) {
        return checked(List.of(repository.find(id).orElseThrow(() -> Refusal.badInput("payouts.unknown", id))))
                .getFirst();
    }

    public List<Payout> ofTicket(String ticket) {
        return repository.ofTicket(ticket);
    }

    /**
     * Lets a payout go although a check asked for a look.
     *
     * @throws Refusal when no reason is given, no reason can settle what the check found, or it no longer waits
     */
    public void approve(long id, String reason) {
        if (reason.isBlank()) {
            throw Refusal.badInput("payouts.approve.reasonMissing");
        }
        get(id).obstacle().ifPresent(obstacle -> {
            throw new Refusal(Refusal.Kind.NO, obstacle);
        });
        judge("payouts.change.approve", "payouts.event.approved", id, PayoutStatus.QUEUED, true, reason.strip());
    }

    /** Keeps a payout out of bank files until it is released. */
    public void hold(long id, String reason) {
        judge(
                "payouts.change.hold",
                reason.isBlank() ? "payouts.event.held" : "payouts.event.heldBecause",
                id,
                PayoutStatus.ON_HOLD,
                false,
                reason.strip());
    }

    public void release(long id) {
        judge("payouts.change.release", "payouts.event.released", id, PayoutStatus.QUEUED, false, "");
    }

    private void judge(String label, String event, long id, PayoutStatus status, boolean approved, String reason) {
        Payout payout = get(id).payout();
        journal.change(Change.of(label, payout.name()), () -> {
            PayoutStatus now = get(id).payout().status();
            if (now != PayoutStatus.QUEUED && now != PayoutStatus.ON_HOLD) {
                throw Refusal.badInput("payouts.judge.tooLate", payout.name());
            }
            repository.judge(id, status, approved, reason);
            repository.tell(id, event, reason, clock.instant());
        });
    }

    /** Notes that the bank sent a payout back; it can then be put in the queue again. */
    public void returned(long id, String reason) {
        Payout payout = get(id).payout();
        if (payout.status() != PayoutStatus.UPLOADED && payout.status() != PayoutStatus.PAID) {
            throw Refusal.badInput("payouts.return.notPaid", payout.name());
        }
        journal.change(Change.of("payouts.change.returned", payout.name()), () -> {
            repository.returned(id, reason.strip());
            repository.tell(id, "payouts.event.returned", reason.strip(), clock.instant());
        });
    }

    /** @throws Refusal unless the payout came back and nothing newer of the same claim waits or was paid */
    public void again(long id) {
        Payout payout = get(id).payout();
        journal.change(Change.of("payouts.change.again", payout.name()), () -> {
            requeue(payout);
            repository.tell(id, "payouts.event.again", "", clock.instant());
        });
    }

    /** A new attempt of a claim whose last one came back or never went out. */
    void requeue(Payout payout) {
        Payout latest = repository.latestOfClaim(payout.claimId()).orElse(payout);
        if (latest.status() != PayoutStatus.RETURNED && latest.status() != PayoutStatus.NOT_UPLOADED) {
            throw Refusal.badInput("payouts.again.alive", payout.name());
        }
        enqueue(payout.claimId(), latest.attempt() + 1, payout.amount());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
