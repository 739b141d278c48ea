package nl.goedmaker.replies;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.goedmaker.tickets.Ticket;

/** Drafts, as kept, what was sent, and how often each template was. */
public interface DraftRepository {
    /** A draft and the reference of the complaint for which it was begun. */
    record Kept(String ticket, Draft draft) {}

    /**
     * The drafts of a ticket and of those that were merged with it, its own first. One of another that was gone on with is
     * left out: it is part of what was written since.
     */
    List<Kept> find(long ticket);

    /** Keeps a ticket's draft. Those of tickets merged with it count as gone on with, and are theirs again when taken apart. */
    void save(long ticket, Draft draft, Instant at);

    /** Forgets a ticket's own draft; otherwise as {@link #save}. */
    void forget(long ticket);

    /** Ends the drafts of a ticket and of all that were merged with it. */
    void delete(long ticket);

    /**
     * The answers to a ticket and to every other one of its customer, the newest first.
     *
     * @param zone where the shop is
     */
    List<SentAnswer> sentTo(Ticket ticket, int most, ZoneId zone);

    /** How many answers were sent with each template, by its id. */
    Map<String, Integer> used();

    /** Takes down that an answer to a ticket that was sent began with a template. */
    void countUse(String template, long ticket, Instant at);

    /** What came of the answers, by the id of their template; only templates of which an outcome is known. */
    Map<String, TemplateOutcome> outcomes();
}
