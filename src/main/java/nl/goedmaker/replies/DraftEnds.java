package nl.goedmaker.replies;

import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;

/** An answer that was begun and not sent. */
public final class DraftEnds implements LooseEnds {
    private final Correspondence correspondence;

    public DraftEnds(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        return correspondence.draft(ticket).isEmpty()
                ? List.of()
                : List.of(new LooseEnd(Sentence.of("replies.end.draft"), true, Step.REPLY));
    }
}
