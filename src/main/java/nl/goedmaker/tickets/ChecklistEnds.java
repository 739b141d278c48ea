package nl.goedmaker.tickets;

import java.util.List;
import nl.goedmaker.text.Sentence;

/** Items of the checklist that are not ticked. */
public final class ChecklistEnds implements LooseEnds {
    private final Checklists checklists;

    public ChecklistEnds(Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        long open =
                checklists.of(ticket).stream().filter(item -> !item.isDone()).count();
        return open == 0
                ? List.of()
                : List.of(new LooseEnd(Sentence.of("tickets.end.checklist", open), true, Step.FOLLOW_UP));
    }
}
