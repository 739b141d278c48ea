package nl.goedmaker.payouts;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/**
 * A payout with what the checks say of it.
 *
 * @param questions what the owner has to look at before it may be paid; empty when all is well
 * @param notes what will be different in the bank file, the spelling of a name for example
 */
public record QueuedPayout(Payout payout, List<Sentence> questions, List<Sentence> notes) {
    public QueuedPayout {
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /** Whether it goes into the next bank file. */
    public boolean isPayable() {
        boolean settled = questions.isEmpty() || payout.approved() && isApprovable();
        return payout.status() == PayoutStatus.QUEUED && settled;
    }

    /** Whether the owner's word settles every question. */
    public boolean isApprovable() {
        return obstacle().isEmpty();
    }

    /** What no word of the owner settles: a name that the bank cannot read stays unreadable. */
    public Optional<Sentence> obstacle() {
        return questions.stream()
                .filter(question -> !PayoutRules.isForTheOwner(question))
                .findFirst();
    }
}
