package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one complaint owes to those that were merged with it: the earliest of their terms, whose turn it is, and that nobody
 * waits behind what is put away. What that changes in the complaint that leads is remembered, and goes when they do.
 */
final class MergedClocks {
    private final MergeRepository repository;
    private final TicketClocks clocks;

    MergedClocks(MergeRepository repository, TicketClocks clocks) {
        this.repository = repository;
        this.clocks = clocks;
    }

    /** Takes over what a complaint that was just merged is owed. */
    void join(long leader, long member, Instant now) {
        TicketStanding joining = repository.standing(member);
        if (joining.isClosed()) {
            return;
        }
        MergeEffect effect = repository.effect(leader).orElseGet(() -> MergeEffect.none(leader));
        if (joining.isOwed()) {
            effect = takeTurn(leader, effect, now);
            effect = comeBack(leader, joining, effect, now);
        }
        effect = sooner(leader, joining, effect, now);
        keep(firstReply(leader, joining, effect));
    }

    /** Somebody waits for the owner, whichever of the two was waiting for the customer. */
    private MergeEffect takeTurn(long leader, MergeEffect effect, Instant now) {
        TicketStanding before = repository.standing(leader);
        if (before.status() != TicketStatus.WAITING) {
            return effect;
        }
        MergeEffect.Turn turn =
                new MergeEffect.Turn(before.stoodStillAt(), now, before.turnedAt(), repository.lastEntry());
        repository.write(before.turn(TicketStatus.OPEN, before.turnedAt()));
        clocks.resume(leader, now);
        MergeEffect.Turn first = effect.turn();
        boolean goesOn =
                first != null && repository.turnedAfter(leader, first.entry()).isEmpty();
        return goesOn ? effect : effect.withTurn(turn);
    }

    private MergeEffect comeBack(long leader, TicketStanding joining, MergeEffect effect, Instant now) {
        TicketStanding before = repository.standing(leader);
        Instant away = before.awayUntil(now);
        if (away == null) {
            return effect;
        }
        Instant other = joining.awayUntil(now);
        Instant back = other == null ? now : earlier(away, other);
        if (back.equals(away)) {
            return effect;
        }
        repository.write(before.away(back, other != null && joining.untilAnswer()));
        MergeEffect.Away first = effect.away();
        return effect.withAway(
                first == null || !first.since().equals(away)
                        ? new MergeEffect.Away(away, before.untilAnswer(), back, repository.lastEntry())
                        : new MergeEffect.Away(first.until(), first.untilAnswer(), back, first.entry()));
    }

    private MergeEffect firstReply(long leader, TicketStanding joining, MergeEffect effect) {
        TicketStanding before = repository.standing(leader);
        if (!joining.waitsForFirstReply()
                || before.waitsForFirstReply() && !joining.firstReplyDue().isBefore(before.firstReplyDue())) {
            return effect;
        }
        Instant due = later(joining.firstReplyDue(), before.openedAt());
        repository.write(before.firstReply(due, null));
        MergeEffect.FirstReply first = effect.firstReply();
        Instant replied = before.firstRepliedAt();
        return effect.withFirstReply(new MergeEffect.FirstReply(
                first != null && first.since().equals(before.firstReplyDue()) ? first.due() : before.firstReplyDue(),
                replied == null && first != null ? first.repliedAt() : replied,
                due));
    }

    /** Compared by what is left: the clock of either may stand still. */
    private MergeEffect sooner(long leader, TicketStanding joining, MergeEffect effect, Instant now) {
        TicketStanding before = repository.standing(leader);
        Duration left = joining.left(now);
        Instant due = before.complaintDue();
        if (left == null || due == null) {
            return effect;
        }
        Instant stood = before.stoodStillAt();
        Instant wanted = later((stood == null ? now : stood).plus(left), before.openedAt());
        if (!wanted.isBefore(due)) {
            return effect;
        }
        repository.write(before.complaint(wanted));
        return effect.withSooner(effect.sooner().plus(Duration.between(wanted, due)));
    }

    /** Gives up what a complaint owed to one that was just taken apart from it; what it owes to others stays. */
    void part(long leader, Instant now) {
        MergeEffect effect = repository.effect(leader).orElse(null);
        if (effect == null) {
            return;
        }
        List<TicketStanding> others = repository.standingsMergedInto(leader);
        boolean unanswered = repository.standing(leader).waitsForFirstReply();
        MergeEffect left = withoutTerms(leader, effect);
        if (others.stream().noneMatch(TicketStanding::isOwed)) {
            left = withoutTurn(leader, withoutComingBack(leader, left));
        }
        for (TicketStanding other : others) {
            left = other.isClosed() ? left : sooner(leader, other, left, now);
            // an answer that was sent meanwhile was for all of them
            left = unanswered ? firstReply(leader, other, left) : left;
        }
        keep(left);
    }

    private MergeEffect withoutTerms(long leader, MergeEffect effect) {
        TicketStanding now = repository.standing(leader);
        MergeEffect.FirstReply first = effect.firstReply();
        if (first != null) {
            now = now.firstReply(
                    now.firstReplyDue().equals(first.since()) ? first.due() : now.firstReplyDue(),
                    now.firstRepliedAt() == null ? first.repliedAt() : now.firstRepliedAt());
        }
        Instant due = now.complaintDue();
        repository.write(due == null ? now : now.complaint(due.plus(effect.sooner())));
        return effect.withFirstReply(null).withSooner(Duration.ZERO);
    }

    /** As if its clock had stood still until the customer wrote here or it was reopened; until now when neither happened. */
    private MergeEffect withoutTurn(long leader, MergeEffect effect) {
        MergeEffect.Turn turn = effect.turn();
        if (turn == null) {
            return effect;
        }
        Optional<Instant> moved = repository.turnedAfter(leader, turn.entry());
        Instant stood = turn.stoodStillAt();
        if (stood != null) {
            repository.standStill(leader, stood, turn.wentOnAt(), moved.orElse(null));
        }
        if (moved.isEmpty()) {
            TicketStanding now = repository.standing(leader);
            repository.write(now.turn(now.isClosed() ? now.status() : TicketStatus.WAITING, turn.turnedAt()));
        }
        return effect.withTurn(null);
    }

    private MergeEffect withoutComingBack(long leader, MergeEffect effect) {
        MergeEffect.Away away = effect.away();
        TicketStanding now = repository.standing(leader);
        if (away != null
                && away.since().equals(now.snoozedUntil())
                && repository.turnedAfter(leader, away.entry()).isEmpty()) {
            repository.write(now.away(away.until(), away.untilAnswer()));
        }
        return effect.withAway(null);
    }

    private void keep(MergeEffect effect) {
        if (effect.isNone()) {
            repository.forgetEffect(effect.ticket());
        } else {
            repository.keep(effect);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
