package nl.goedmaker.app;

import java.util.List;
import java.util.Map;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.checks.Questions;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.LooseEnd;
import nl.goedmaker.tickets.LooseEnds;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;

/** How many questions about a complaint have no answer yet; after closing nobody waits for one. Here, because tickets and checks do not know each other. */
final class OpenQuestions implements LooseEnds {
    private final Answers answers;

    OpenQuestions(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<LooseEnd> of(Ticket ticket) {
        if (ticket.isClosed()) {
            return List.of();
        }
        Map<String, String> known = answers.now(ticket);
        long open = Questions.forType(ticket.type().name()).stream()
                .map(question -> known.getOrDefault(question.name(), ""))
                .filter(Answer::isOpen)
                .count();
        return open == 0
                ? List.of()
                : List.of(new LooseEnd(Sentence.of("tickets.end.questions", open), true, Step.CHECK));
    }
}
