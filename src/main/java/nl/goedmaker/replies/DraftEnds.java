package nl.goedmaker.replies;

import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;

/** The answer that the customer still waits for: begun and not sent, or not begun at all. */
public final class DraftEnds implements LooseEnds {
    private final Correspondence correspondence;

    public DraftEnds(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        if (!correspondence.draft(ticket).isEmpty()) {
            return List.of(new LooseEnd(Sentence.of("replies.end.draft"), true, Step.REPLY));
        }
        return ticket.firstRepliedAt() == null
                ? List.of(new LooseEnd(Sentence.of("replies.end.none"), true, Step.REPLY))
                : List.of();
    }
}
