package nl.goedmaker.replies;

import java.util.Optional;

/** Answers that wait, as kept. */
public interface AnswerWaitRepository {
    /** The one of a ticket and of those merged with it that waits longest. */
    Optional<AnswerWait> find(long ticket);

    /** Keeps it in place of the ticket's own. */
    void put(long ticket, AnswerWait wait);

    /** Ends those of a ticket and of all that were merged with it. */
    void delete(long ticket);
}
