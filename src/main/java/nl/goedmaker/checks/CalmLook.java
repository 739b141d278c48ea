package nl.goedmaker.checks;

import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.goedmaker.tickets.Ticket;

/**
 * Whether a complaint is to be looked into without seeing whose it is: where the owner wants that, until what can be asked has been
 * answered. A name and a place say nothing about a clasp.
 */
public final class CalmLook {
    private final Answers answers;
    private final BooleanSupplier isWanted;

    public CalmLook(Answers answers, BooleanSupplier isWanted) {
        this.answers = answers;
        this.isWanted = isWanted;
    }

    /** May wait for the disk. */
    public boolean hides(Ticket ticket) {
        if (ticket.isClosed() || !isWanted.getAsBoolean()) {
            return false;
        }
        Map<String, String> known = answers.now(ticket);
        return Questions.forType(ticket.type().name()).stream()
                .map(question -> known.getOrDefault(question.name(), ""))
                .anyMatch(Answer::isOpen);
    }
}
